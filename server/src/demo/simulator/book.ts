import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { ApplicationKind } from '../../applications/application.ts';

/** An event as UMA sends it. */
export interface Message {
  specversion: '1.0';
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  sequence: string;
  sequencetype: 'Subject';
  datacontenttype: 'application/json';
  data: Record<string, unknown>;
}

export interface DemoCase {
  diaryNumber: string;
  kind: ApplicationKind;
  /** How many steps of its way it has taken: see `steps.ts`. */
  steps: number;
  /** The number of its last event. */
  sequence: number;
  supplements: number;
  /** When the interview is to be held that was scheduled last. */
  interviewAt?: string;
  /** When it last moved. */
  movedAt: string;
  closed: boolean;
}

export interface DemoClient {
  customerNumber: string;
  givenNames: string;
  familyName: string;
  dateOfBirth: string | null;
  nationality: string;
  contactLanguage: string;
  sequence: number;
  cases: DemoCase[];
}

/** All that the simulated UMA knows. */
export interface Book {
  nextCustomer: number;
  nextDiary: number;
  clients: DemoClient[];
  /** Written down and not yet taken by the service: sent first after a new start. What was taken already is a duplicate then. */
  pending: Message[];
}

/** The book of the last run, or null where there is none or it cannot be read. */
export function readBook(path: string): Book | null {
  try {
    const book = JSON.parse(readFileSync(path, 'utf8')) as Partial<Book>;
    return Array.isArray(book.clients) && Array.isArray(book.pending) ? (book as Book) : null;
  } catch {
    return null;
  }
}

/** Whole or not at all, also when the process is killed meanwhile. */
export function writeBook(path: string, book: Book): void {
  writeFileSync(`${path}.new`, JSON.stringify(book), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
