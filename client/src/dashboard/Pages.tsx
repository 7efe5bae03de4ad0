import './Pages.css';
import ChevronLeft from 'lucide-solid/icons/chevron-left';
import ChevronRight from 'lucide-solid/icons/chevron-right';
import { Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Button } from '../ui/Button.tsx';
import { dashboardTexts } from './dashboard.dictionary.ts';

/** From page to page of a long list; nothing where one page holds it all. */
export function Pages(props: { previous: (() => void) | undefined; next: (() => void) | undefined }) {
  const t = textsOf(dashboardTexts);
  return (
    <Show when={props.previous || props.next}>
      <nav class="pages" aria-label={t('clients.pages')}>
        <Button icon={<ChevronLeft size={18} aria-hidden="true" />} disabled={!props.previous} onClick={() => props.previous?.()}>
          {t('clients.previous')}
        </Button>
        <Button icon={<ChevronRight size={18} aria-hidden="true" />} disabled={!props.next} onClick={() => props.next?.()}>
          {t('clients.next')}
        </Button>
      </nav>
    </Show>
  );
}
