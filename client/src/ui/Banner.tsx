import './Banner.css';
import { type JSX, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { type Tone, ToneIcon } from './tone.tsx';
import { uiTexts } from './ui.dictionary.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/**
 * Something to know, standing where it matters. `alert`: it came while the person was here and cannot wait (it is read out).
 * The tone is said in a word for those who do not see its shape.
 */
export function Banner(props: {
  tone: Tone;
  title?: JSX.Element;
  children?: JSX.Element;
  actions?: JSX.Element;
  alert?: boolean;
}) {
  const t = textsOf(uiTexts);
  return (
    <div class={`ui-banner ui-banner--${props.tone}`} role={props.alert ? 'alert' : undefined}>
      <ToneIcon tone={props.tone} size={22} />
      <div class="ui-banner__text">
        <VisuallyHidden>{t(`tone.${props.tone}`)}: </VisuallyHidden>
        <Show when={props.title}>
          <p class="ui-banner__title">{props.title}</p>
        </Show>
        {props.children}
        <Show when={props.actions}>
          <div class="ui-banner__actions">{props.actions}</div>
        </Show>
      </div>
    </div>
  );
}
