import { randomUUID } from 'node:crypto';
import type { ApplicationKind } from '../../applications/application.ts';
import { isWorkingDay } from '../../deadlines/holidays.ts';
import type { Book, DemoCase, DemoClient, Message } from './book.ts';
import { kinds, languages, offices, requests } from './cast.ts';
import { pick, type Random, weighted, whole } from './chance.ts';

const day = 86_400_000;

/** The steps of a case after its lodging, each the name of an event. */
export const ways = {
  asylum: [
    'processing-started',
    'interview-scheduled',
    'interview-held',
    'decision-made',
    'decision-notified',
    'complaint-lodged',
    'legal-force-gained',
  ],
  other: ['processing-started', 'decision-made', 'legal-force-gained'],
} as const;
export const wayOf = (kind: ApplicationKind) => (kind === 'ASYLUM' ? ways.asylum : ways.other);

function message(type: string, subject: string, sequence: number, at: Date, data: Record<string, unknown> = {}): Message {
  return {
    specversion: '1.0',
    id: randomUUID(),
    source: 'urn:migri:uma:demo',
    type: `fi.migri.uma.${type}.v1`,
    subject,
    time: at.toISOString(),
    sequence: String(sequence).padStart(10, '0'),
    sequencetype: 'Subject',
    datacontenttype: 'application/json',
    data,
  };
}

type Person = Omit<DemoClient, 'customerNumber' | 'sequence' | 'cases'>;

/** A client becomes known. The `D` in the number: it never meets a fed one. */
export function register(book: Book, person: Person, at: Date): [DemoClient, Message] {
  const client = { ...person, customerNumber: `D${book.nextCustomer++}`, sequence: 1, cases: [] };
  book.clients.push(client);
  const { customerNumber, givenNames, familyName, dateOfBirth, nationality, contactLanguage } = client;
  const data = { customerNumber, givenNames, familyName, dateOfBirth, nationality, contactLanguage };
  return [client, message('client.registered', customerNumber, 1, at, data)];
}

export function lodge(book: Book, client: DemoClient, kind: ApplicationKind, at: Date): [DemoCase, Message] {
  const prefix = kinds.find(([known]) => known === kind)?.[1] ?? 'MUU';
  const diaryNumber = `${prefix}/${at.getUTCFullYear()}/D${book.nextDiary++}`;
  const lodged = { diaryNumber, kind, steps: 0, sequence: 1, supplements: 0, movedAt: at.toISOString(), closed: false };
  client.cases.push(lodged);
  return [
    lodged,
    message('application.lodged', diaryNumber, 1, at, { diaryNumber, customerNumber: client.customerNumber, kind }),
  ];
}

/** How long an interview takes: it has been held then. */
const interviewLasts = 90 * 60_000;

/** Whether its next step is an interview that has not yet been held. */
export function awaitsInterview({ kind, steps, interviewAt }: DemoCase, now: Date): boolean {
  return wayOf(kind)[steps] === 'interview-held' && Date.parse(interviewAt ?? '') + interviewLasts > now.getTime();
}

/**
 * The next step on its way. Not every decision is appealed.
 * @param heldBy an interview that is scheduled is on the last working day until then; otherwise in two to six weeks
 */
export function step(
  random: Random,
  matter: DemoCase,
  at: Date,
  { appealed = random() < 0.5, heldBy }: { appealed?: boolean; heldBy?: Date | undefined } = {},
): Message {
  const way = wayOf(matter.kind);
  if (way[matter.steps] === 'complaint-lodged' && !appealed) matter.steps++;
  const name = way[matter.steps] ?? 'legal-force-gained';
  matter.steps++;
  matter.closed = name === 'legal-force-gained';
  if (name === 'interview-scheduled') return moved(matter, name, at, schedule(random, matter, at, heldBy));
  // Reported later, perhaps: when it was held, its hour says.
  const held = name === 'interview-held' && matter.interviewAt ? Date.parse(matter.interviewAt) + interviewLasts : at.getTime();
  return moved(matter, name, new Date(Math.min(held, at.getTime())));
}

export function askForSupplement(random: Random, matter: DemoCase, at: Date): Message {
  matter.supplements++;
  const dueOn = new Date(at.getTime() + (14 + whole(random, 14)) * day).toISOString().slice(0, 10);
  return moved(matter, 'supplement-requested', at, { requestId: randomUUID(), message: pick(random, requests), dueOn });
}

export function moveInterview(random: Random, matter: DemoCase, at: Date): Message {
  return moved(matter, 'interview-scheduled', at, schedule(random, matter, at));
}

export function changeLanguage(random: Random, client: DemoClient, at: Date): Message {
  client.contactLanguage = weighted(random, languages)[0];
  client.sequence++;
  const { customerNumber, contactLanguage } = client;
  return message('client.updated', customerNumber, client.sequence, at, { customerNumber, contactLanguage });
}

function moved(matter: DemoCase, name: string, at: Date, data: Record<string, unknown> = {}): Message {
  matter.sequence++;
  matter.movedAt = at.toISOString();
  return message(`application.${name}`, matter.diaryNumber, matter.sequence, at, data);
}

/** On a working day, in office hours in Finland. */
function schedule(random: Random, matter: DemoCase, at: Date, heldBy?: Date): Record<string, unknown> {
  const held = new Date(heldBy ?? at.getTime() + (14 + whole(random, 28)) * day);
  const towards = heldBy ? -day : day;
  while (!isWorkingDay(held.toISOString().slice(0, 10)) || (heldBy && office(held, 0, 0) + interviewLasts > heldBy.getTime()))
    held.setTime(held.getTime() + towards);
  const latest = heldBy ? Math.min(6, Math.floor((heldBy.getTime() - interviewLasts - office(held, 0, 0)) / 3_600_000)) : 6;
  matter.interviewAt = new Date(
    office(held, whole(random, Math.max(1, latest)), heldBy ? 0 : pick(random, [0, 30])),
  ).toISOString();
  return { at: matter.interviewAt, office: pick(random, offices) };
}

/** Milliseconds since 1970 of an hour after the offices open, on the day of a moment: 7 UTC is 9 or 10 in Finland. */
const office = (moment: Date, hour: number, minutes: number) => new Date(moment).setUTCHours(7 + hour, minutes, 0, 0);
