import './Due.css';
import { Show } from 'solid-js';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDay, helsinkiDay } from '../i18n/format.ts';
import { casesTexts } from './cases.dictionary.ts';

/** A day, and the working days that the service counts until it by the law's calendar (R18); null: nothing is waited for any more. */
interface DueDay {
  /** An ISO date in Finland. */
  on: string;
  workingDaysLeft: number | null | undefined;
}

/** Whether an ISO date in Finland is over there. */
export const isOver = (on: string): boolean => on < helsinkiDay(screenTime());

/** How many working days are left, or that it is today or over; the last three days stand out. */
export function DaysLeft(props: DueDay) {
  const t = textsOf(casesTexts);
  const words = () => {
    if (isOver(props.on)) return t('deadlines.late');
    return props.on === helsinkiDay(screenTime())
      ? t('deadlines.today')
      : t('deadlines.left', { days: props.workingDaysLeft ?? 0 });
  };
  return (
    <span class="due__left" classList={{ 'due--soon': (props.workingDaysLeft ?? 0) <= 3 }}>
      {words()}
    </span>
  );
}

/** A due date and how many working days are left to it. */
export function Due(props: DueDay) {
  const t = textsOf(casesTexts);
  return (
    <span class="due" classList={{ 'due--soon': (props.workingDaysLeft ?? 4) <= 3 }}>
      {t('deadlines.due', { day: formatDay(props.on, screenTime()) })}
      <Show when={props.workingDaysLeft != null}>
        {' ('}
        <DaysLeft {...props} />)
      </Show>
    </span>
  );
}
