import { createHash } from 'node:crypto';
import { createEvents, type DateArray, type EventAttributes } from 'ics';
import { toGlobalId } from '../graphql/global-id.ts';
import type { Language } from '../graphql/language.ts';
import { words } from './words.ts';

/** Where calendars are read, each at its own secret below. */
export const calendarPath = '/calendar';

/** What is known of one day that is not to be missed. */
export interface CalendarEntry {
  id: string;
  kind: 'SUPPLEMENT_REQUEST' | 'INTERVIEW';
  /** ISO date in Helsinki. */
  on: string;
  /** RFC 3339 in UTC; null for what takes the whole day. */
  at: string | null;
  diaryNumber: string;
  applicationId: string;
}

interface Calendar {
  language: Language;
  publicUrl: string;
  entries: readonly CalendarEntry[];
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** The same for the same entries, whenever they are read. */
export const tagOf = ({ language, publicUrl, entries }: Calendar): string =>
  `W/"${digest(JSON.stringify([language, publicUrl, entries]))}"`;

const numbers = (text: string) => text.split(/\D+/).filter(Boolean).map(Number);

/** A diary number is whatever string UMA gave: here it is part of one line. */
const inOneLine = (text: string) =>
  text
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 100);

/** @returns the calendar as RFC 5545 has it */
export function calendarText({ language, publicUrl, entries }: Calendar): string {
  const said = words[language];
  const header = { productId: '-//Edusta//Deadlines//EN', calName: said.name };
  const events = entries.map(({ id, kind, on, at, diaryNumber, applicationId }): EventAttributes => {
    const url = `${publicUrl}/cases/${toGlobalId('Application', applicationId)}`;
    const when =
      at === null
        ? { start: numbers(on) as DateArray, duration: { days: 1 } }
        : {
            start: numbers(at).slice(0, 5) as DateArray,
            startInputType: 'utc' as const,
            startOutputType: 'utc' as const,
            duration: { hours: 1 },
          };
    return {
      ...when,
      ...header,
      uid: `${digest(`${kind}:${id}`)}@${new URL(publicUrl).hostname}`,
      title: said[kind].replace('{number}', () => inOneLine(diaryNumber)),
      description: `${said.open} ${url}`,
      url,
      classification: 'PRIVATE',
      ...(at === null ? { busyStatus: 'FREE' as const, transp: 'TRANSPARENT' as const } : {}),
    };
  });
  const { error, value } = createEvents(events, header);
  if (error || value === null) throw new Error('A calendar could not be made');
  return value;
}
