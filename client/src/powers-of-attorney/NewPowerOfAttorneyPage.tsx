import { createSignal, Show } from 'solid-js';
import { PowerOfAttorneyForm } from './PowerOfAttorneyForm.tsx';
import { SentPage } from './SentPage.tsx';
import type { SentPowerOfAttorney } from './submission.ts';

/** Sending a power of attorney: the form, then what happens now. */
export default function NewPowerOfAttorneyPage() {
  const [sent, setSent] = createSignal<SentPowerOfAttorney | null>(null);
  return (
    <Show when={sent()} fallback={<PowerOfAttorneyForm onSent={setSent} />}>
      {(what) => <SentPage sent={what()} onAnother={() => setSent(null)} />}
    </Show>
  );
}
