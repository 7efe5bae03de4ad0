import './Pages.css';
import ChevronLeft from 'lucide-solid/icons/chevron-left';
import ChevronRight from 'lucide-solid/icons/chevron-right';
import { Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Button } from './Button.tsx';
import { uiTexts } from './ui.dictionary.ts';

interface Props {
  previous: (() => void) | undefined;
  next: (() => void) | undefined;
  /** The place of the first row shown, from 1 on; how many are shown; and how many there are in all. */
  from: number;
  shown: number;
  total: number;
}

/** From page to page of a long list, and which part of it this is; nothing where one page holds it all. */
export function Pages(props: { of: Props }) {
  const t = textsOf(uiTexts);
  return (
    <Show when={props.of.previous || props.of.next}>
      <nav class="pages" aria-label={t('pages.label')}>
        <Button
          icon={<ChevronLeft size={18} aria-hidden="true" />}
          disabled={!props.of.previous}
          onClick={() => props.of.previous?.()}
        >
          {t('pages.previous')}
        </Button>
        <p class="pages__part" role="status">
          {t('pages.part', { from: props.of.from, to: props.of.from + props.of.shown - 1, total: props.of.total })}
        </p>
        <Button icon={<ChevronRight size={18} aria-hidden="true" />} disabled={!props.of.next} onClick={() => props.of.next?.()}>
          {t('pages.next')}
        </Button>
      </nav>
    </Show>
  );
}
