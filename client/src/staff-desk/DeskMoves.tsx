import ChevronDown from 'lucide-solid/icons/chevron-down';
import ChevronUp from 'lucide-solid/icons/chevron-up';
import Keyboard from 'lucide-solid/icons/keyboard';
import { Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Button } from '../ui/Button.tsx';
import { decisionTexts } from './decision.dictionary.ts';

export interface Moves {
  /** Which one is open among those that wait, from 1; 0 for none. */
  place: () => number;
  total: () => number;
  next: () => void;
  previous: () => void;
  help: () => void;
}

/** Where one is in the queue, the ways to the neighbours, and the list of keys. */
export function DeskMoves(props: { moves: Moves }) {
  const t = textsOf(decisionTexts);
  return (
    <div class="moves">
      <Show when={props.moves.place() > 0}>
        <span class="moves__place">{t('decide.place', { place: props.moves.place(), total: props.moves.total() })}</span>
      </Show>
      <Button
        variant="quiet"
        iconOnly
        icon={<ChevronUp size={20} aria-hidden="true" />}
        onClick={props.moves.previous}
        title={t('decide.previous')}
      >
        {t('decide.previous')}
      </Button>
      <Button
        variant="quiet"
        iconOnly
        icon={<ChevronDown size={20} aria-hidden="true" />}
        onClick={props.moves.next}
        title={t('decide.next')}
      >
        {t('decide.next')}
      </Button>
      <span class="moves__help">
        <Button
          variant="quiet"
          iconOnly
          icon={<Keyboard size={20} aria-hidden="true" />}
          onClick={props.moves.help}
          title={t('keys.title')}
        >
          {t('keys.title')}
        </Button>
      </span>
    </div>
  );
}
