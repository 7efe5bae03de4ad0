import { type Language, language } from '../i18n/language.ts';

export interface Opening {
  /** Monday is 1. */
  days: readonly number[];
  /** HH:MM */
  opens: string;
  closes: string;
}

const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
/** 2 March 2026 was a Monday. */
const dayName = (day: number) =>
  new Intl.DateTimeFormat(locales[language()], { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, 2, 1 + day));
const time = (text: string) => (language() === 'en' ? text : text.replace(':', '.').replace(/^0/, ''));

function daysText(days: readonly number[]): string {
  const sorted = [...days].sort((a, b) => a - b);
  const [first = 1, last = first] = [sorted[0], sorted.at(-1)];
  const isRun = sorted.length > 2 && last - first === sorted.length - 1;
  return isRun ? `${dayName(first)}–${dayName(last)}` : sorted.map(dayName).join(', ');
}

/** `Mon–Fri 08:30–12:00, 13:00–15:30`: when a channel is open, the same days said once. */
export function openingText(hours: readonly Opening[]): string {
  const byDays = new Map<string, string[]>();
  for (const { days, opens, closes } of hours) {
    const key = daysText(days);
    byDays.set(key, [...(byDays.get(key) ?? []), `${time(opens)}–${time(closes)}`]);
  }
  return [...byDays].map(([days, times]) => `${days} ${times.join(', ')}`).join('; ');
}
