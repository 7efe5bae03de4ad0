import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/database.ts';
import { digest } from './cloud-event.ts';
import { type Effects, rowOf } from './effects.ts';
import { noteGaps } from './gaps.queries.ts';
import type { Judgement, Rejection } from './judge.ts';
import type { ApplicationState, ClientState, Known } from './known.ts';
import { noteMentions } from './mentions.queries.ts';
import { noteSilence } from './silence.queries.ts';

/** Writes what a judgement changes, in as many statements for a thousand events as for one; all but what goes to the log. */
export async function keep(tx: Tx, clock: Clock, judgement: Judgement, known: Known): Promise<void> {
  const now = clock.now().toISOString();
  const { received, released, rejections, effects, results } = judgement;
  await insertEvents(tx, received, now);
  if (released.length > 0) {
    await tx.query(
      sql`update uma_event set state = 'ACCEPTED', waits_for = null, waits_for_words = null where arrival = any(${released}::bigint[])`,
    );
  }
  await writeClients(tx, effects, now);
  await writeApplications(tx, effects, known);
  await writeSupplementRequests(tx, effects);
  await noteGaps(tx, received, now);
  await noteMentions(tx, effects, now);
  const rejected = await insertRejections(tx, rejections, now);

  const parked = received.filter(({ waitsFor }) => waitsFor !== null).length;
  const heard = results.some(({ result }) => result !== 'rejected');
  if (heard) await noteSilence(tx, now);
  await tx.query(sql`
    update uma_feed_state set last_arrival = last_arrival + ${received.length}, accepted = accepted + ${received.length - parked + released.length},
      parked = parked + ${parked - released.length}, rejected = rejected + ${rejected},
      last_received_at = case when ${heard} then greatest(last_received_at, ${now}::timestamptz) else last_received_at end`);
}

async function insertEvents(tx: Tx, received: Judgement['received'], now: string): Promise<void> {
  if (received.length === 0) return;
  const of = <T>(read: (one: Judgement['received'][number]) => T) => received.map(read);
  await tx.query(sql`
    insert into uma_event (arrival, identity, source, event_id, type, type_known, subject, subject_key, sequence, time, state, waits_for,
      waits_for_words, content_hash, content, received_at)
    select arrival, decode(identity, 'hex'), source, event_id, type, type_known, subject, decode(subject_key, 'hex'), sequence, time,
      case when waits_for is null then 'ACCEPTED' else 'PARKED' end, decode(waits_for, 'hex'), waits_for_words,
      decode(content_hash, 'hex'), content, ${now}
    from unnest(${of(({ arrival }) => arrival)}::bigint[], ${of(({ event }) => event.identity)}::text[], ${of(({ event }) => event.source)}::text[],
      ${of(({ event }) => event.id)}::text[], ${of(({ event }) => event.type)}::text[], ${of(({ event }) => event.name !== null)}::boolean[],
      ${of(({ event }) => event.subject)}::text[], ${of(({ event }) => digest(event.subject))}::text[],
      ${of(({ event }) => event.sequence)}::numeric[], ${of(({ event }) => event.time)}::timestamptz[],
      ${of(({ waitsFor }) => (waitsFor === null ? null : digest(waitsFor)))}::text[], ${of(({ waitsFor }) => waitsFor)}::text[],
      ${of(({ contentHash }) => contentHash)}::text[], ${of(({ content }) => content)}::text[])
      as e(arrival, identity, source, event_id, type, type_known, subject, subject_key, sequence, time, waits_for, waits_for_words,
      content_hash, content)`);
}

async function writeClients(tx: Tx, effects: Effects, now: string): Promise<void> {
  const rows = (numbers: Iterable<string>) =>
    [...numbers].flatMap((number) => {
      const client = effects.clients.get(number);
      return client ? [clientRow(client)] : [];
    });
  const columns = sql`id uuid, customer_number text, given_names text, family_name text, date_of_birth text, nationality text,
    contact_language text, field_sequences jsonb`;
  const added = rows(effects.newClients);
  if (added.length > 0) {
    await tx.query(sql`
      insert into client (id, customer_number, given_names, family_name, date_of_birth, nationality, contact_language, field_sequences, registered_at)
      select id, customer_number, given_names, family_name, date_of_birth::date, nationality, contact_language, field_sequences, ${now}
      from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as c(${columns})`);
  }
  const changed = rows([...effects.touchedClients].filter((number) => !effects.newClients.has(number)));
  if (changed.length > 0) {
    await tx.query(sql`
      update client set given_names = c.given_names, family_name = c.family_name, date_of_birth = c.date_of_birth::date,
        nationality = c.nationality, contact_language = c.contact_language, field_sequences = c.field_sequences
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as c(${columns}) where client.id = c.id`);
  }
}

const clientRow = ({ id, customerNumber, details, origins }: ClientState) => ({
  id,
  customer_number: customerNumber,
  given_names: details.givenNames,
  family_name: details.familyName,
  date_of_birth: details.dateOfBirth,
  nationality: details.nationality,
  contact_language: details.contactLanguage,
  field_sequences: Object.fromEntries(
    Object.entries(origins).map(([field, { sequence, arrival }]) => [field, [sequence, arrival]]),
  ),
});

async function writeApplications(tx: Tx, effects: Effects, known: Known): Promise<void> {
  const columns = sql`id uuid, diary_number text, client_id uuid, kind text, status text, status_changed_at timestamptz, lodged_at timestamptz`;
  const added: object[] = [];
  const changed: object[] = [];
  for (const number of effects.touchedApplications) {
    const application = effects.applications.get(number) as ApplicationState;
    const before = known.applications.get(number);
    const row = applicationRow(application);
    if (!before) added.push(row);
    else if (JSON.stringify(row) !== JSON.stringify(applicationRow(before))) changed.push(row);
  }
  if (added.length > 0) {
    await tx.query(sql`
      insert into application (id, diary_number, client_id, kind, status, status_changed_at, lodged_at)
      select id, diary_number, client_id, kind, status, status_changed_at, lodged_at
      from jsonb_to_recordset(${JSON.stringify(added)}::jsonb) as a(${columns})`);
  }
  if (changed.length > 0) {
    await tx.query(sql`
      update application set kind = a.kind, status = a.status, status_changed_at = a.status_changed_at, lodged_at = a.lodged_at
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as a(${columns}) where application.id = a.id`);
  }
}

function applicationRow(application: ApplicationState) {
  const { kind, status, statusChangedAt, lodgedAt } = rowOf(application);
  const { id, diaryNumber, clientId } = application;
  return {
    id,
    diary_number: diaryNumber,
    client_id: clientId,
    kind,
    status,
    status_changed_at: statusChangedAt,
    lodged_at: lodgedAt,
  };
}

/**
 * One request for each request id of an application: of two events that name it, the higher sequence says what is asked. What was answered
 * stays as it was answered; what UMA asks after the answer is a new demand, and open (R15).
 */
async function writeSupplementRequests(tx: Tx, effects: Effects): Promise<void> {
  const rows = [...effects.supplementRequests.values()].map(
    ({ applicationId, requestId, message, dueOn, time, sequence, arrival }) => ({
      id: randomUUID(),
      application_id: applicationId,
      uma_request_id: requestId,
      message,
      due_on: dueOn,
      requested_at: time,
      requested_sequence: sequence,
      requested_arrival: arrival,
    }),
  );
  if (rows.length === 0) return;
  await tx.query(sql`
    insert into supplement_request as s (id, application_id, uma_request_id, message, due_on, requested_at, requested_sequence,
      requested_arrival, status)
    select id, application_id, uma_request_id, message, due_on::date, requested_at, requested_sequence, requested_arrival, 'OPEN'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, application_id uuid, uma_request_id text, message text, due_on text,
      requested_at timestamptz, requested_sequence numeric, requested_arrival bigint)
    on conflict (application_id, md5(uma_request_id)) do update
      set message = excluded.message, due_on = excluded.due_on, requested_at = excluded.requested_at,
        requested_sequence = excluded.requested_sequence, requested_arrival = excluded.requested_arrival,
        status = 'OPEN', answered_at = null, extension_reason = case when s.status = 'OPEN' then s.extension_reason end
      where excluded.requested_sequence > s.requested_sequence and (s.status = 'OPEN' or excluded.requested_at > s.answered_at)`);
}

async function insertRejections(tx: Tx, rejections: readonly Rejection[], now: string): Promise<number> {
  if (rejections.length === 0) return 0;
  const inserted = await tx.query(sql`
    insert into uma_rejection (content_hash, content, reason, received_at)
    select decode(hash, 'hex'), content, reason, ${now}
    from unnest(${rejections.map(({ contentHash }) => contentHash)}::text[], ${rejections.map(({ content }) => content)}::text[],
      ${rejections.map(({ reason }) => reason)}::text[]) as r(hash, content, reason)
    on conflict (content_hash) do nothing returning 1 as one`);
  return inserted.length;
}
