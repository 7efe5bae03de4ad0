import { createEffect, For, on, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Banner } from './Banner.tsx';
import { uiTexts } from './ui.dictionary.ts';

export interface FieldError {
  /** The id of the field, or null for what belongs to none. */
  field: string | null;
  message: string;
}

/**
 * What to mend, at the top of a form, each a link to its field. It takes the focus whenever `attempt` (the number of times the
 * form was sent) goes up and there is something in it.
 */
export function ErrorSummary(props: { errors: readonly FieldError[]; attempt: number }) {
  const t = textsOf(uiTexts);
  let box: HTMLDivElement | undefined;
  createEffect(
    on(
      () => props.attempt,
      () => {
        if (props.errors.length > 0) box?.focus();
      },
      { defer: true },
    ),
  );
  return (
    <div ref={box} tabIndex={-1} class="ui-error-summary">
      <Show when={props.errors.length > 0}>
        <Banner tone="error" title={t('errors.heading', { count: props.errors.length })}>
          <ul>
            <For each={props.errors}>
              {(error) => (
                <li>
                  <Show when={error.field} fallback={error.message}>
                    {(field) => (
                      <a
                        href={`#${field()}`}
                        onClick={(event) => {
                          event.preventDefault();
                          const target = document.getElementById(field());
                          target?.focus();
                          target?.scrollIntoView({ block: 'center' });
                        }}
                      >
                        {error.message}
                      </a>
                    )}
                  </Show>
                </li>
              )}
            </For>
          </ul>
        </Banner>
      </Show>
    </div>
  );
}
