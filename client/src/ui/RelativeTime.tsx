import { screenTime } from '../i18n/clock.ts';
import { formatAgo, formatDate, formatMoment, formatTime } from '../i18n/format.ts';

const week = 7 * 86_400_000;

/** How long ago something was, kept current; older than a week its day. The whole moment, in Helsinki time, is its title (R18). */
export function RelativeTime(props: { moment: string }) {
  const text = () =>
    screenTime().getTime() - new Date(props.moment).getTime() < week
      ? formatAgo(props.moment, screenTime())
      : formatDate(props.moment);
  return (
    <time dateTime={props.moment} title={formatMoment(props.moment)}>
      {text()}
    </time>
  );
}

/** A day, or a day with its time of day, in Helsinki time; the whole moment as its title. */
export function Moment(props: { moment: string; withTime?: boolean }) {
  return (
    <time dateTime={props.moment} title={formatMoment(props.moment)}>
      {props.withTime ? `${formatDate(props.moment)} ${formatTime(props.moment)}` : formatDate(props.moment)}
    </time>
  );
}
