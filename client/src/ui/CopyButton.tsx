import './CopyButton.css';
import Check from 'lucide-solid/icons/check';
import Copy from 'lucide-solid/icons/copy';
import { createSignal, onCleanup, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { announce } from './announcer.tsx';
import { uiTexts } from './ui.dictionary.ts';

/** A reference that can be copied by pressing on it. */
export function CopyButton(props: { text: string }) {
  const t = textsOf(uiTexts);
  const [copied, setCopied] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const copy = async () => {
    await navigator.clipboard.writeText(props.text);
    setCopied(true);
    announce(t('copied', { what: props.text }));
    timer = setTimeout(() => setCopied(false), 2500);
  };
  return (
    <button type="button" class="ui-copy" onClick={copy} aria-label={t('copy', { what: props.text })}>
      <bdi>{props.text}</bdi>
      <Show when={copied()} fallback={<Copy size={16} aria-hidden="true" />}>
        <Check size={16} aria-hidden="true" />
      </Show>
    </button>
  );
}
