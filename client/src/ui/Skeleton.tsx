import './Skeleton.css';
import { For } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { uiTexts } from './ui.dictionary.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Holds the place of what is on its way, so that nothing jumps when it comes. */
export function Skeleton(props: { rows?: number }) {
  const t = textsOf(uiTexts);
  return (
    <div class="ui-skeleton" aria-busy="true">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <For each={Array.from({ length: props.rows ?? 3 })}>{() => <div class="ui-skeleton__row" />}</For>
    </div>
  );
}
