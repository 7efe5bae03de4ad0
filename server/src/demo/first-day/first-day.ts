import { sql } from 'kysely';
import type { Clock } from '../../clock.ts';
import type { Database } from '../../database/database.ts';
import { demoPeople } from '../people.ts';
import type { DemoClient } from '../simulator/book.ts';
import { scripted } from '../simulator/cast.ts';
import { Door } from '../simulator/door.ts';
import { replaceDemoToken, revokeDemoTokens } from '../tokens.ts';
import { type Notes, readNotes, writeNotes } from './notes.ts';
import { paperOf } from './papers.ts';
import { type PlannedMandate, planFirstDay, type Submitter } from './plan.ts';
import { Service } from './service.ts';

export interface FirstDayOptions {
  database: Database;
  clock: Clock;
  /** Where the service listens, without a slash at its end. */
  url: string;
  /** A bearer token with the scope UMA_WRITE. */
  umaToken: string;
  /** The file that the notes are kept in. */
  notesPath: string;
  /** All that the simulated UMA knows, the scripted ones first. */
  clients: readonly DemoClient[];
  say: (text: string) => void;
}

const tokenName = "the demo's first day";
const people = ['aino', 'eero', 'mikko', 'satu'] as const;

/** Whether the first day lies behind: by its notes, or, where another data directory has those, by what aino has submitted. */
export async function firstDayIsOver(database: Database, notesPath: string): Promise<boolean> {
  const notes = readNotes(notesPath);
  if (notes) return notes.done;
  const rows = await database.read(null, (tx) =>
    tx.query(sql`
      select p.id from power_of_attorney p join account a on a.id = p.advisor_id where a.username = 'aino' limit 1`),
  );
  return rows.length > 0;
}

/**
 * Lets the demo people do what the plan says, through the public API: uploads, submissions, approvals. Cut short at any line, it is
 * completed when it is called again: what was done is in the notes, and what was done but not noted has its idempotency key.
 */
export async function liveFirstDay(options: FirstDayOptions): Promise<void> {
  const { database, clock, notesPath, say } = options;
  const notes = readNotes(notesPath) ?? {
    plan: planFirstDay(options.clients, scripted.length, clock.now()),
    progress: {},
    done: false,
  };
  writeNotes(notesPath, notes);
  say('Submitting the first powers of attorney…');
  const services = new Map<string, Service>();
  for (const username of people) {
    const part = username === 'satu' ? 'STAFF' : 'ADVISOR';
    const token = await replaceDemoToken(database, clock, username, { name: tokenName, validForHours: 1, part });
    services.set(username, new Service(options.url, token));
  }
  const serviceOf = (username: Submitter | 'satu') => services.get(username) as Service;
  if (notes.plan.supplement) {
    const door = new Door({ url: options.url, token: options.umaToken, log: say });
    await door.deliver([notes.plan.supplement], AbortSignal.timeout(30_000));
  }
  for (const mandate of notes.plan.mandates) {
    const note = () => writeNotes(notesPath, notes);
    const id = await submit(serviceOf(mandate.submitter), mandate, notes, note);
    if (mandate.approvedFor) await approve(serviceOf('satu'), { ...mandate, id, number: mandate.approvedFor }, notes, note);
  }
  notes.done = true;
  writeNotes(notesPath, notes);
  await revokeDemoTokens(database, clock, [...people], tokenName);
}

/** @returns the mandate's id, of an earlier start where it was submitted then */
async function submit(service: Service, mandate: PlannedMandate, notes: Notes, note: () => void): Promise<string> {
  const { key, submitter, nameOnPaper, approvedFor: _, ...stated } = mandate;
  notes.progress[key] ??= {};
  const progress = notes.progress[key];
  if (progress.id) return progress.id;
  for (let attempt = 1; ; attempt++) {
    if (nameOnPaper && !progress.attachmentId) {
      progress.attachmentId = await uploadPaper(service, mandate, nameOnPaper);
      note();
    }
    const input = { ...stated, attachmentIds: progress.attachmentId ? [progress.attachmentId] : [], idempotencyKey: key };
    const { submitPowerOfAttorney: answer } = await service.ask<{ submitPowerOfAttorney: Answer }>(submitMutation, { input });
    if (answer.powerOfAttorney) {
      progress.id = answer.powerOfAttorney.id;
      note();
      return progress.id;
    }
    // An upload that nobody used is removed after a day: this start comes later than that.
    const isGone = answer.userErrors.some(({ code }) => code === 'ATTACHMENT_NOT_FOUND');
    if (!isGone || attempt === 2) throw new Error(`${submitter} was answered ${codesOf(answer)}`);
    delete progress.attachmentId;
  }
}

const capacityWords = { ATTORNEY: 'Asiamies', COUNSEL: 'Avustaja', GUARDIAN: 'Edunvalvoja', REPRESENTATIVE: 'Edustaja' };

function uploadPaper(service: Service, mandate: PlannedMandate, client: string): Promise<string> {
  const person = demoPeople.find(({ username }) => username === mandate.submitter);
  const { fileName, content } = paperOf({
    form: mandate.basis === 'DISTRICT_COURT_ORDER' ? 'DISTRICT_COURT_ORDER' : 'POWER_OF_ATTORNEY',
    client,
    dateOfBirth: mandate.client.dateOfBirth,
    holder: `${person?.givenNames} ${person?.familyName}`,
    capacity: capacityWords[mandate.capacity],
    signedOn: mandate.signedOn,
  });
  return service.upload(fileName, 'application/pdf', content);
}

async function approve(
  service: Service,
  { key, id, number }: { key: string; id: string; number: string },
  notes: Notes,
  note: () => void,
): Promise<void> {
  const progress = notes.progress[key] ?? {};
  if (progress.approved) return;
  const { clientSearch } = await service.ask<Search>(searchQuery, { search: number });
  const client = clientSearch.nodes.find(({ customerNumber }) => customerNumber === number);
  if (!client) throw new Error(`satu does not find the client ${number}`);
  const input = { id, clientId: client.id, idempotencyKey: key };
  const { approvePowerOfAttorney: answer } = await service.ask<{ approvePowerOfAttorney: Answer }>(approveMutation, { input });
  if (!answer.powerOfAttorney) throw new Error(`satu was answered ${codesOf(answer)}`);
  progress.approved = true;
  note();
}

interface Answer {
  powerOfAttorney: { id: string } | null;
  userErrors: { code: string; field: string | null }[];
}
interface Search {
  clientSearch: { nodes: { id: string; customerNumber: string }[] };
}

const codesOf = ({ userErrors }: Answer) => userErrors.map(({ code, field }) => `${code} (${field})`).join(', ');

const submitMutation = `mutation ($input: SubmitPowerOfAttorneyInput!) {
  submitPowerOfAttorney(input: $input) { powerOfAttorney { id } userErrors { code field } }
}`;
const approveMutation = `mutation ($input: ApprovePowerOfAttorneyInput!) {
  approvePowerOfAttorney(input: $input) { powerOfAttorney { id } userErrors { code field } }
}`;
const searchQuery = `query ($search: String!) { clientSearch(search: $search, first: 10) { nodes { id customerNumber } } }`;
