import { randomUUID } from 'node:crypto';
import type { ApplicationKind } from '../../applications/application.ts';
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

/** The next step on its way. Not every decision is appealed. */
export function step(random: Random, matter: DemoCase, at: Date, appealed = random() < 0.5): Message {
  const way = wayOf(matter.kind);
  if (way[matter.steps] === 'complaint-lodged' && !appealed) matter.steps++;
  const name = way[matter.steps] ?? 'legal-force-gained';
  matter.steps++;
  matter.closed = name === 'legal-force-gained';
  return moved(matter, name, at, name === 'interview-scheduled' ? interview(random, at) : {});
}

export function askForSupplement(random: Random, matter: DemoCase, at: Date): Message {
  matter.supplements++;
  const dueOn = new Date(at.getTime() + (14 + whole(random, 14)) * day).toISOString().slice(0, 10);
  return moved(matter, 'supplement-requested', at, { requestId: randomUUID(), message: pick(random, requests), dueOn });
}

export function moveInterview(random: Random, matter: DemoCase, at: Date): Message {
  return moved(matter, 'interview-scheduled', at, interview(random, at));
}

export function changeLanguage(random: Random, client: DemoClient, at: Date): Message {
  client.contactLanguage = weighted(random, languages)[0];
  client.sequence++;
  const { customerNumber, contactLanguage } = client;
  return message('client.updated', customerNumber, client.sequence, at, { customerNumber, contactLanguage });
}

function moved(matter: DemoCase, name: string, at: Date, data: Record<string, unknown>): Message {
  matter.sequence++;
  matter.movedAt = at.toISOString();
  return message(`application.${name}`, matter.diaryNumber, matter.sequence, at, data);
}

/** In two to six weeks, in office hours. */
function interview(random: Random, at: Date): Record<string, unknown> {
  const held = new Date(at.getTime() + (14 + whole(random, 28)) * day);
  held.setUTCHours(7 + whole(random, 6), pick(random, [0, 30]), 0, 0);
  return { at: held.toISOString(), office: pick(random, offices) };
}
