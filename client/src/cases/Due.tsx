import './Due.css';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDay, helsinkiDay } from '../i18n/format.ts';
import { casesTexts } from './cases.dictionary.ts';

/** Days from one calendar day to another, both in Finland (R18). */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** A due date and how many days are left to it; the last three days stand out. `on`: an ISO date. */
export function Due(props: { on: string }) {
  const t = textsOf(casesTexts);
  const days = () => daysBetween(helsinkiDay(screenTime()), props.on);
  return (
    <span class="due" classList={{ 'due--soon': days() <= 3 }}>
      {t('deadlines.due', { day: formatDay(props.on, screenTime()) })} ({t('deadlines.left', { days: days() })})
    </span>
  );
}
