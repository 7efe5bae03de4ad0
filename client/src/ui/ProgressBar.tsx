import './ProgressBar.css';
import * as Kobalte from '@kobalte/core/progress';
import { formatPercent } from '../i18n/format.ts';

/** How far something has come: `value` from 0 to 1. */
export function ProgressBar(props: { label: string; value: number }) {
  return (
    <Kobalte.Root
      class="ui-progress"
      value={Math.round(props.value * 100)}
      getValueLabel={() => formatPercent(props.value)}
      aria-label={props.label}
    >
      <Kobalte.Track class="ui-progress__track">
        <Kobalte.Fill class="ui-progress__fill" />
      </Kobalte.Track>
    </Kobalte.Root>
  );
}
