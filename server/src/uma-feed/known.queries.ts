import { sql } from 'kysely';
import { type ApplicationKind, isMilestone, type Milestone } from '../applications/application.ts';
import type { Tx } from '../database/database.ts';
import { applicationKey, clientKey, digest, type Element, readElement, type UmaEvent } from './cloud-event.ts';
import { type DetailField, eventType, knownType, type TypeName, typeNames, typeOf } from './event-types.ts';
import { parseJson } from './json.ts';
import type { ApplicationState, ClientState, Known, Received } from './known.ts';

const lodged = typeOf('application.lodged');
const milestoneOf = (name: TypeName | null): Milestone | null => {
  const fact = name && eventType(name).fact;
  return fact && isMilestone(fact) ? fact : null;
};
/** The types that can put a status in force. */
const milestoneTypes = typeNames.filter(milestoneOf).map(typeOf);

/**
 * Reads everything that is known of what a batch speaks of, in as many statements for a thousand events as for one. The rows
 * that may change are locked; one that somebody else holds fails the statement at once (SQLSTATE 55P03).
 */
export async function loadKnown(tx: Tx, batch: readonly Element[]): Promise<Known> {
  const good = batch.flatMap(({ event }) => (event ? [event] : []));
  const { lastArrival, events } = await loadEvents(tx, good);
  const fresh = good.filter((event) => !events.has(event.identity));
  const subjects = (...names: string[]) =>
    unique(fresh.flatMap((event) => (names.includes(event.name ?? '') ? [event.subject] : [])));

  const lodgedHere = subjects('application.lodged');
  const parked = await loadParked(
    tx,
    [...subjects('client.registered').map(clientKey), ...lodgedHere.map(applicationKey)],
    lodgedHere,
  );
  const brought = parked.flatMap(({ event }) => (event.name === 'application.lodged' ? [applicationKey(event.subject)] : []));
  if (brought.length > 0) {
    const seen = new Set(parked.map(({ arrival }) => arrival));
    parked.push(...(await loadParked(tx, brought, [])).filter(({ arrival }) => !seen.has(arrival)));
  }
  const all = [...fresh, ...parked.map(({ event }) => event)];
  const clients = await loadClients(tx, unique(all.flatMap(({ fields }) => fields.customerNumber ?? [])));
  const applications = await loadApplications(tx, unique(all.flatMap(ofApplication)));
  await lockSupplementRequests(tx, all, applications);
  return { lastArrival, events, clients, applications, parked };
}

const unique = (texts: readonly string[]) => [...new Set(texts)];
const ofApplication = ({ name, subject }: UmaEvent) => (name && eventType(name).fact ? [subject] : []);
const bytes = (hex: string) => Buffer.from(hex, 'hex');

async function loadEvents(tx: Tx, events: readonly UmaEvent[]) {
  const rows = await tx.query(sql<{ last: string; identity: string | null; content: string | null }>`
    select s.last_arrival::text as last, encode(e.identity, 'hex') as identity, encode(e.content_hash, 'hex') as content
    from uma_feed_state s left join uma_event e on e.identity = any(${events.map(({ identity }) => bytes(identity))}::bytea[])`);
  const known = new Map<string, string>();
  for (const { identity, content } of rows) if (identity && content) known.set(identity, content);
  return { lastArrival: Number(rows[0]?.last), events: known };
}

/** What waits for one of these keys, and the lodgings that wait of these applications. */
async function loadParked(tx: Tx, keys: readonly string[], diaryNumbers: readonly string[]): Promise<Received[]> {
  if (keys.length === 0) return [];
  const rows = await tx.query(sql<{ arrival: string; hash: string; content: string }>`
    select arrival::text, encode(content_hash, 'hex') as hash, content from uma_event
    where state = 'PARKED' and waits_for = any(${keys.map((key) => bytes(digest(key)))}::bytea[])
    union
    select arrival::text, encode(content_hash, 'hex'), content from uma_event
    where state = 'PARKED' and type = ${lodged} and subject_key = any(${diaryNumbers.map((number) => bytes(digest(number)))}::bytea[])`);
  return rows.flatMap(({ arrival, hash, content }) => {
    const { event } = readElement(parseJson(content).value, content);
    return event ? [{ event, arrival: Number(arrival), contentHash: hash, content }] : [];
  });
}

async function loadClients(tx: Tx, numbers: readonly string[]): Promise<Map<string, ClientState>> {
  if (numbers.length === 0) return new Map();
  const rows = await tx.query(sql<Record<string, string | null> & { origins: Record<DetailField, [string, number]> }>`
    select id, customer_number, given_names, family_name, date_of_birth::text, nationality, contact_language, field_sequences as origins
    from client where customer_number = any(${numbers}::text[]) order by id for no key update nowait`);
  return new Map(rows.map((row) => [row.customer_number as string, clientOf(row)]));
}

function clientOf(row: Record<string, string | null> & { origins: Record<DetailField, [string, number]> }): ClientState {
  const origins = Object.fromEntries(
    Object.entries(row.origins).map(([field, [sequence, arrival]]) => [field, { sequence, arrival }]),
  );
  return {
    id: row.id as string,
    customerNumber: row.customer_number as string,
    details: {
      givenNames: row.given_names ?? '',
      familyName: row.family_name ?? '',
      dateOfBirth: row.date_of_birth ?? null,
      nationality: row.nationality ?? '',
      contactLanguage: row.contact_language ?? '',
    },
    origins: origins as ClientState['origins'],
  };
}

async function loadApplications(tx: Tx, numbers: readonly string[]): Promise<Map<string, ApplicationState>> {
  if (numbers.length === 0) return new Map();
  const rows = await tx.query(sql<{
    id: string;
    diary_number: string;
    client_id: string;
    customer_number: string;
    kind: ApplicationKind;
  }>`
    select a.id, a.diary_number, a.client_id, c.customer_number, a.kind
    from application a join client c on c.id = a.client_id
    where a.diary_number = any(${numbers}::text[]) order by a.id for no key update of a nowait`);
  const found = new Map<string, ApplicationState>();
  for (const { id, diary_number: diaryNumber, client_id: clientId, customer_number: customerNumber } of rows) {
    found.set(diaryNumber, { id, diaryNumber, clientId, customerNumber, milestones: {} });
  }
  if (found.size === 0) return found;

  const kinds = new Map(rows.map((row) => [row.diary_number, row.kind]));
  const lowest = await tx.query(sql<{ subject: string; type: string; sequence: string; arrival: string; time: string }>`
    select distinct on (subject_key, type) subject, type, lpad(sequence::text, 19, '0') as sequence, arrival::text, time::text
    from uma_event
    where subject_key = any(${[...found.keys()].map((number) => bytes(digest(number)))}::bytea[])
      and state = 'ACCEPTED' and type = any(${milestoneTypes}::text[])
    order by subject_key, type, uma_event.sequence, uma_event.arrival`);
  for (const { subject, type, sequence, arrival, time } of lowest) {
    const application = found.get(subject);
    const milestone = milestoneOf(knownType(type));
    if (!application || !milestone) continue;
    const kind = milestone === 'APPLICATION_LODGED' ? kinds.get(subject) : undefined;
    application.milestones[milestone] = { sequence, arrival: Number(arrival), time, kind };
  }
  return found;
}

/** An answer to a supplement request may be under way: then what UMA says of it waits. */
async function lockSupplementRequests(tx: Tx, events: readonly UmaEvent[], applications: ReadonlyMap<string, ApplicationState>) {
  const asked = events.flatMap((event) => {
    const application = event.name === 'application.supplement-requested' && applications.get(event.subject);
    return application ? [application.id] : [];
  });
  if (asked.length === 0) return;
  await tx.query(
    sql`select id from supplement_request where application_id = any(${asked}::uuid[]) order by id for no key update nowait`,
  );
}
