import './Button.css';
import * as Kobalte from '@kobalte/core/button';
import { A } from '@solidjs/router';
import { type JSX, Show, splitProps } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Spinner } from './Spinner.tsx';
import { uiTexts } from './ui.dictionary.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Looks {
  /** One primary a view: the thing most likely wanted. */
  variant?: ButtonVariant;
  icon?: JSX.Element;
  /** Only the icon is seen; `children` is its name. */
  iconOnly?: boolean;
  wide?: boolean;
  children: JSX.Element;
}

const classes = (props: Looks) => ({
  'ui-button': true,
  [`ui-button--${props.variant ?? 'secondary'}`]: true,
  'ui-button--icon': props.iconOnly === true,
  'ui-button--wide': props.wide === true,
});

function Label(props: Looks) {
  return (
    <Show when={props.iconOnly} fallback={<span class="ui-button__label">{props.children}</span>}>
      <VisuallyHidden>{props.children}</VisuallyHidden>
    </Show>
  );
}

export interface ButtonProps
  extends Looks,
    Omit<JSX.ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'disabled' | 'onClick'> {
  /** Keeps its place, its name and the focus, and takes no second click. */
  busy?: boolean;
  disabled?: boolean;
  onClick?: (event: MouseEvent) => void;
}

/** A button, at least 44 px high; `type="button"` unless told otherwise. */
export function Button(props: ButtonProps) {
  const [looks, state, rest] = splitProps(
    props,
    ['variant', 'icon', 'iconOnly', 'wide', 'children'],
    ['busy', 'disabled', 'onClick'],
  );
  const t = textsOf(uiTexts);
  return (
    <Kobalte.Root
      type="button"
      {...rest}
      classList={classes(looks)}
      disabled={state.disabled === true}
      aria-disabled={state.busy ? true : undefined}
      aria-busy={state.busy ? true : undefined}
      onClick={(event: MouseEvent) => {
        // Busy is not `disabled`: that would throw the focus away. It only takes no second click.
        if (state.busy) event.preventDefault();
        else state.onClick?.(event);
      }}
    >
      <Show when={state.busy} fallback={looks.icon}>
        <Spinner />
      </Show>
      <Label {...looks} />
      <Show when={state.busy}>
        <VisuallyHidden>{t('busy')}</VisuallyHidden>
      </Show>
    </Kobalte.Root>
  );
}

/** A link that looks like a button: it goes somewhere, it does nothing. `external`: not one of our pages. */
export function ButtonLink(props: Looks & { href: string; external?: boolean; download?: boolean }) {
  return (
    <Show
      when={props.external}
      fallback={
        <A href={props.href} classList={classes(props)}>
          {props.icon}
          <Label {...props} />
        </A>
      }
    >
      <a href={props.href} rel="external" download={props.download ? '' : undefined} classList={classes(props)}>
        {props.icon}
        <Label {...props} />
      </a>
    </Show>
  );
}
