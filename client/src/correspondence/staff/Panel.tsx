import { For, type JSX, onMount } from 'solid-js';
import { textsOf } from '../../i18n/dictionary.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import type { FieldError } from '../../ui/ErrorSummary.tsx';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';

/** What is being decided, in place of the buttons; Escape or the button beside leads back. */
export function Panel(props: {
  heading: string;
  send: string;
  busy: boolean;
  danger?: boolean;
  /** What was refused and belongs to no field here. */
  problems: readonly FieldError[];
  onSend: () => void;
  onBack: () => void;
  children: JSX.Element;
}) {
  const t = textsOf(staffCorrespondenceTexts);
  let heading: HTMLHeadingElement | undefined;
  onMount(() => heading?.focus());
  return (
    <form
      class="post__panel"
      aria-labelledby="panel-heading"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onBack();
      }}
    >
      <h3 id="panel-heading" tabIndex={-1} ref={heading}>
        {props.heading}
      </h3>
      <For each={props.problems}>{(problem) => <Banner tone="error" alert title={problem.message} />}</For>
      {props.children}
      <div class="post__buttons">
        <Button type="submit" variant={props.danger ? 'danger' : 'primary'} busy={props.busy}>
          {props.send}
        </Button>
        <Button variant="quiet" onClick={props.onBack}>
          {t('requests.cancel')}
        </Button>
      </div>
    </form>
  );
}
