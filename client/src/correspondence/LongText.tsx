import { createSignal, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Button } from '../ui/Button.tsx';
import { caseCorrespondenceTexts } from './case-correspondence.dictionary.ts';

const atFirst = 500;

/** What somebody wrote, in its own direction and lines; a long text begins, and the rest is asked for. */
export function LongText(props: { text: string }) {
  const t = textsOf(caseCorrespondenceTexts);
  const [whole, setWhole] = createSignal(false);
  const letters = () => [...props.text];
  const isLong = () => letters().length > atFirst && !whole();
  return (
    <>
      <p class="long-text" dir="auto">
        {isLong() ? `${letters().slice(0, atFirst).join('')}…` : props.text}
      </p>
      <Show when={isLong()}>
        <Button variant="quiet" onClick={() => setWhole(true)}>
          {t('sent.whole')}
        </Button>
      </Show>
    </>
  );
}
