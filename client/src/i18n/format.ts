import { type Language, language } from './language.ts';

/** Every time on screen is Helsinki's (R18), wherever the reader is. */
export const timeZone = 'Europe/Helsinki';

/** en-GB: day before month, 24 hours, as in the other two languages. */
const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language()} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locales[language()], { timeZone, hourCycle: 'h23', ...options });
  made.set(key, format);
  return format;
}

const part = (parts: Intl.DateTimeFormatPart[], type: string) => parts.find((each) => each.type === type)?.value ?? '';

/** A moment's calendar day in Helsinki as `2026-12-10`. */
export function helsinkiDay(moment: Date | string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
    new Date(moment),
  );
  return `${part(parts, 'year')}-${part(parts, 'month')}-${part(parts, 'day')}`;
}

/** An ISO date (`2026-12-10`) has no time zone: noon UTC is the same day in Helsinki all year round. */
const asMoment = (dateOrMoment: Date | string) =>
  typeof dateOrMoment === 'string' && dateOrMoment.length === 10 ? new Date(`${dateOrMoment}T12:00:00Z`) : new Date(dateOrMoment);

/** `10.12.2026`, in every language the form that is used in Finland. */
export function formatDate(date: Date | string): string {
  const [year, month, day] = helsinkiDay(asMoment(date)).split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
}

/** `14.02` in Finnish and Swedish, `14:02` in English. */
export function formatTime(moment: Date | string): string {
  const parts = formatter({ hour: '2-digit', minute: '2-digit' }).formatToParts(new Date(moment));
  return `${part(parts, 'hour')}${language() === 'en' ? ':' : '.'}${part(parts, 'minute')}`;
}

/** `to 10.12.` / `Thu 10 Dec`: a day of this year, with its weekday. */
export function formatDay(date: Date | string, now: Date): string {
  const moment = asMoment(date);
  const otherYear = helsinkiDay(moment).slice(0, 4) !== helsinkiDay(now).slice(0, 4);
  return formatter({
    weekday: 'short',
    day: 'numeric',
    month: language() === 'en' ? 'short' : 'numeric',
    ...(otherYear ? { year: 'numeric' } : {}),
  })
    .format(moment)
    .replace(',', '');
}

/** The whole moment, for a title and for receipts: weekday, date and time, and that it is Helsinki's. */
export function formatMoment(moment: Date | string): string {
  const day = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(new Date(moment))
    .replace(',', '');
  const at = { fi: 'klo', sv: 'kl.', en: 'at' }[language()];
  const zone = { fi: 'Suomen aikaa', sv: 'finsk tid', en: 'Finnish time' }[language()];
  return `${day} ${at} ${formatTime(moment)} (${zone})`;
}

/** Units as official texts shorten them (Intl's short Swedish says `sen`, which is spoken language). */
const units: Record<Language, { second: string; minute: string; hour: string; day: (days: number) => string }> = {
  fi: { second: 's', minute: 'min', hour: 't', day: (days) => (days === 1 ? 'päivä' : 'päivää') },
  sv: { second: 's', minute: 'min', hour: 'tim', day: (days) => (days === 1 ? 'dag' : 'dagar') },
  en: { second: 's', minute: 'min', hour: 'h', day: (days) => (days === 1 ? 'day' : 'days') },
};

/** `12 s sitten`, `för 3 min sedan`, `2 days ago`; never in the future, where clocks differ a little. */
export function formatAgo(moment: Date | string, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - new Date(moment).getTime()) / 1000));
  const unit = units[language()];
  const days = Math.floor(seconds / 86_400);
  const amount =
    seconds < 60
      ? `${seconds} ${unit.second}`
      : seconds < 3600
        ? `${Math.floor(seconds / 60)} ${unit.minute}`
        : seconds < 86_400
          ? `${Math.floor(seconds / 3600)} ${unit.hour}`
          : `${days} ${unit.day(days)}`;
  return { fi: `${amount} sitten`, sv: `för ${amount} sedan`, en: `${amount} ago` }[language()];
}

/** `1,5 Mt`, `1,5 MB`, `1.5 MB`: decimal units, one decimal from a megabyte on. */
export function formatBytes(bytes: number): string {
  const unit = language() === 'fi' ? { kilo: 'kt', mega: 'Mt' } : { kilo: 'kB', mega: 'MB' };
  const number = (value: number, digits: number) =>
    new Intl.NumberFormat(locales[language()], { maximumFractionDigits: digits }).format(value);
  return bytes < 1_000_000
    ? `${number(Math.max(1, bytes / 1000), 0)} ${unit.kilo}`
    : `${number(bytes / 1_000_000, 1)} ${unit.mega}`;
}

/** `1 234` / `1,234`. */
export const formatNumber = (value: number): string => new Intl.NumberFormat(locales[language()]).format(value);

/** A percentage as the language writes it: `45 %` in Finnish and Swedish, `45%` in English. */
export const formatPercent = (share: number): string =>
  new Intl.NumberFormat(locales[language()], { style: 'percent', maximumFractionDigits: 0 }).format(share);
