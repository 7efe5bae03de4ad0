import './NewRows.css';
import ArrowUp from 'lucide-solid/icons/arrow-up';
import { type JSX, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Button } from '../ui/Button.tsx';
import { liveTexts } from './live.dictionary.ts';
import type { SettledList } from './settled-list.ts';

type Waiting = Pick<SettledList<never>, 'waiting' | 'settle'>;

/** A list that settles, and over its edge how many rows wait to be shown: they move nothing until one asks for them. */
export function NewRows(props: { of: readonly Waiting[]; children: JSX.Element }) {
  const t = textsOf(liveTexts);
  const waiting = () => props.of.reduce((sum, list) => sum + list.waiting(), 0);
  const settle = () => {
    for (const list of props.of) list.settle();
  };
  return (
    <div class="new-rows">
      <Show when={waiting() > 0}>
        <Button icon={<ArrowUp size={18} aria-hidden="true" />} onClick={settle}>
          {t('newRows', { count: waiting() })}
        </Button>
      </Show>
      {props.children}
    </div>
  );
}
