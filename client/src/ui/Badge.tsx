import './Badge.css';
import type { JSX } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import type { Tone } from './tone.tsx';
import { uiTexts } from './ui.dictionary.ts';

/** A short word about a thing: its status, a count. The word says it, an icon may help, colour comes last. */
export function Badge(props: { tone?: Tone | 'neutral' | 'accent'; icon?: JSX.Element; children: JSX.Element }) {
  return (
    <span class={`ui-badge ui-badge--${props.tone ?? 'neutral'}`}>
      {props.icon}
      {props.children}
    </span>
  );
}

/** Marks what has come since one last looked: a dot and the word. */
export function NewMark(props: { label?: string }) {
  const t = textsOf(uiTexts);
  return (
    <span class="ui-new">
      <span class="ui-new__dot" aria-hidden="true" />
      {props.label ?? t('isNew')}
    </span>
  );
}
