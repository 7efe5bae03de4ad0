import './StatusSteps.css';
import Check from 'lucide-solid/icons/check';
import { For, type JSX, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { uiTexts } from './ui.dictionary.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface Step {
  label: string;
  /** Under the label of a full row: since when, until when. */
  note?: JSX.Element;
}

/**
 * The way of a matter, ●──●──○: filled with a tick is behind, the large ring is where it stands, hollow is ahead. `current` is
 * the index of where it stands; equal to the number of steps, all are behind. `compact`: the marks alone, for a row whose
 * current step is written beside them.
 */
export function StatusSteps(props: { steps: readonly Step[]; current: number; label: string; compact?: boolean }) {
  const t = textsOf(uiTexts);
  const state = (index: number) => (index < props.current ? 'done' : index === props.current ? 'current' : 'ahead');
  return (
    <ol class="ui-steps" classList={{ 'ui-steps--compact': props.compact === true }} aria-label={props.label}>
      <For each={props.steps}>
        {(step, index) => (
          <li
            class={`ui-steps__step ui-steps__step--${state(index())}`}
            aria-current={state(index()) === 'current' ? 'step' : undefined}
          >
            <span class="ui-steps__mark" aria-hidden="true">
              <Show when={state(index()) === 'done'}>
                <Check size={props.compact ? 10 : 14} stroke-width={3.5} />
              </Show>
            </span>
            <Show
              when={!props.compact}
              fallback={
                <VisuallyHidden>
                  {step.label}, {t(`steps.${state(index())}`)}
                </VisuallyHidden>
              }
            >
              <span class="ui-steps__text">
                <span class="ui-steps__label">{step.label}</span>
                <VisuallyHidden>, {t(`steps.${state(index())}`)}</VisuallyHidden>
                <Show when={step.note}>
                  <span class="ui-steps__note">{step.note}</span>
                </Show>
              </span>
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}
