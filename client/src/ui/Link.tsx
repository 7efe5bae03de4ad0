import './Link.css';
import { A } from '@solidjs/router';
import ExternalLink from 'lucide-solid/icons/external-link';
import { type JSX, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { uiTexts } from './ui.dictionary.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface Props {
  href: string;
  /** Elsewhere than in this service: opens in a new tab and says so. */
  external?: boolean;
  /** Makes the target 44 px high; for links that stand alone, not in running text. */
  standalone?: boolean;
  lang?: string;
  children: JSX.Element;
}

/** A link in running text or alone. */
export function Link(props: Props) {
  const t = textsOf(uiTexts);
  const classes = () => ({ 'ui-link': true, 'ui-link--standalone': props.standalone === true });
  return (
    <Show
      when={props.external}
      fallback={
        <A href={props.href} classList={classes()}>
          {props.children}
        </A>
      }
    >
      <a href={props.href} target="_blank" rel="noreferrer" lang={props.lang} classList={classes()}>
        {props.children} <ExternalLink size={15} aria-hidden="true" />
        <VisuallyHidden>{t('opensInNewTab')}</VisuallyHidden>
      </a>
    </Show>
  );
}
