import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { fromGlobalId } from '../graphql/global-id.ts';
import type { PendingRead } from './read-buffer.ts';
import { kindsOf } from './read-subject.ts';

const readsLock = 7205759403792800n;

/** Where a read belongs, and the right that the reader had. */
interface Place {
  ordinal: number;
  application_id: string | null;
  power_of_attorney_id: string | null;
  client_id: string | null;
  /** Those in force when it was read; for what they submitted themselves, that mandate. */
  mandate_ids: string[];
  /** R12: something happened in the case just then that an advisor must not know of, and brought it to staff. */
  staff_only: boolean;
}

interface Known {
  via_id: string;
  subject_id: string;
  hour: string;
  staff_only: boolean;
  /** The ordinal behind the last of them. */
  next: number;
  kinds: string[];
  document_ids: string[];
}

interface ReadRow extends Omit<Known, 'next'> {
  id: string;
  ordinal: number;
  read_at: string;
  via_kind: string;
  account_id: string;
  part: string;
  application_id: string | null;
  power_of_attorney_id: string | null;
  client_id: string | null;
  entitled_by: 'MANDATE' | 'STAFF' | 'OWN';
  mandate_ids: string[];
}

const keyOf = (row: Pick<Known, 'via_id' | 'subject_id' | 'hour' | 'staff_only'>) =>
  `${row.via_id} ${row.subject_id} ${row.hour} ${row.staff_only}`;

/**
 * Writes down what was read: a row for each session or token, subject and hour; within the hour a further one for what was not read
 * before. Positions follow commits, under a lock of their own that no writer of the case-event log ever takes.
 * @returns those that were written down for staff alone although they were opened: reading them again tells more
 */
export async function writeReads(tx: Tx, reads: readonly PendingRead[]): Promise<PendingRead[]> {
  await tx.query(sql`select pg_advisory_xact_lock(${readsLock})`);
  const places = await placesOf(tx, reads);
  const brought = reads.filter(({ staffOnly }, n) => !staffOnly && places[n]?.staff_only);
  const rows = gather(reads, places);
  const fresh = without(rows, await knownOf(tx, rows));
  if (fresh.length === 0) return brought;
  await tx.query(sql`
    insert into audit_read (position, id, read_at, hour, via_kind, via_id, account_id, part, subject_id, application_id,
      power_of_attorney_id, client_id, staff_only, ordinal, kinds, document_ids, entitled_by, mandate_ids)
    select nextval('audit_read_position'), r.* from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb) as r(id uuid, read_at timestamptz,
      hour timestamptz, via_kind text, via_id uuid, account_id uuid, part text, subject_id uuid, application_id uuid,
      power_of_attorney_id uuid, client_id uuid, staff_only boolean, ordinal int, kinds text[], document_ids uuid[], entitled_by text,
      mandate_ids uuid[])`);
  return brought;
}

/** A document goes with its case, or with the mandate that it came with; by which right, is what held when it was read. */
async function placesOf(tx: Tx, reads: readonly PendingRead[]): Promise<Place[]> {
  const input = reads.map((read, ordinal) => {
    const { type, id } = fromGlobalId(read.subject) ?? { type: '', id: null };
    return { ordinal, type, id, account_id: read.accountId, part: read.part, read_at: read.at.toISOString() };
  });
  return tx.query(sql<Place>`
    with placed as materialized (
      select i.*, case i.type when 'Application' then i.id
          when 'Document' then (select d.application_id from document d where d.id = i.id) end as application_id,
        case i.type when 'PowerOfAttorney' then i.id when 'Document' then coalesce(
          (select a.power_of_attorney_id from power_of_attorney_attachment a where a.document_id = i.id),
          (select p.id from power_of_attorney p where p.previous_holder_statement_id = i.id limit 1)) end as power_of_attorney_id
      from jsonb_to_recordset(${JSON.stringify(input)}::jsonb) as i(ordinal int, type text, id uuid, account_id uuid, part text, read_at timestamptz)
    )
    select p.ordinal, p.application_id, p.power_of_attorney_id, whose.client_id,
      -- A page that stands open reads its case again by itself when it hears of an event.
      p.part = 'STAFF' and exists (
        select from case_event hidden where hidden.application_id = p.application_id
          and hidden.recorded_at between p.read_at - interval '10 seconds' and p.read_at + interval '1 second'
          and (hidden.staff_only or (hidden.kind = 'DECISION_MADE' and a.kind = 'ASYLUM'))) as staff_only,
      case when m.advisor_id = p.account_id and p.part = 'ADVISOR' then array[m.id::text] else held.ids end as mandate_ids
    from placed p
    left join application a on a.id = p.application_id
    left join power_of_attorney m on m.id = p.power_of_attorney_id
    cross join lateral (select coalesce(a.client_id, m.client_id, case when p.type = 'Client' then p.id end) as client_id) whose
    cross join lateral (
      select coalesce(array_agg(h.id::text order by h.id) filter (where h.in_force),
        -- ended between the reading and its being noted
        (array_agg(h.id::text order by h.ended_at desc) filter (where h.ended_at > p.read_at - interval '5 seconds'))[1:1], '{}') as ids
      from (
        select h.id, h.ended_at, h.decided_at <= p.read_at and (h.ended_at is null or h.ended_at > p.read_at) as in_force
        from power_of_attorney h
        where p.part = 'ADVISOR' and h.advisor_id = p.account_id and h.client_id = whose.client_id and h.status in ('APPROVED', 'ENDED')
          and (not h.limited or p.application_id is null or exists (
            select from power_of_attorney_application l where l.power_of_attorney_id = h.id and l.application_id = p.application_id))) h
    ) held
    order by p.ordinal`);
}

/** One row for each session or token, subject and hour. An upload that was never sent is its owner's alone, and left out. */
function gather(reads: readonly PendingRead[], places: readonly Place[]): ReadRow[] {
  const rows = new Map<string, ReadRow>();
  reads.forEach((read, n) => {
    const { application_id, power_of_attorney_id, client_id, mandate_ids, staff_only } = places[n] as Place;
    const subject_id = application_id ?? power_of_attorney_id ?? client_id;
    if (!subject_id) return;
    const read_at = read.at.toISOString();
    const hour = `${read_at.slice(0, 13)}:00:00.000Z`;
    const place = { via_id: read.via.id, subject_id, hour, staff_only: staff_only || read.staffOnly };
    const key = keyOf(place);
    const row = rows.get(key) ?? {
      ...place,
      id: randomUUID(),
      ordinal: 0,
      read_at,
      via_kind: read.via.kind,
      account_id: read.accountId,
      part: read.part,
      application_id,
      power_of_attorney_id,
      client_id,
      kinds: [],
      document_ids: [],
      // Without a mandate in force: what they have sent themselves, and the receipt of it (R15).
      entitled_by: read.part === 'STAFF' ? 'STAFF' : power_of_attorney_id || mandate_ids.length === 0 ? 'OWN' : 'MANDATE',
      mandate_ids,
    };
    rows.set(key, row);
    const kinds = kindsOf(read.kinds);
    row.kinds = [...new Set([...row.kinds, ...kinds])].sort();
    const document = fromGlobalId(read.subject);
    if (document?.type === 'Document' && kinds.includes('DOCUMENT_CONTENT'))
      row.document_ids = [...new Set([...row.document_ids, document.id])].sort();
  });
  return [...rows.values()];
}

/** What was written down before, by whichever node. */
function knownOf(tx: Tx, rows: readonly ReadRow[]): Promise<Known[]> {
  const keys = rows.map(({ via_id, subject_id, hour, staff_only }) => ({ via_id, subject_id, hour, staff_only }));
  return tx.query(sql<Known>`
    select k.via_id, k.subject_id, utc_text(k.hour) as hour, k.staff_only, max(r.ordinal) + 1 as next,
      string_to_array(string_agg(array_to_string(r.kinds, ','), ','), ',') as kinds,
      string_to_array(string_agg(array_to_string(r.document_ids, ','), ','), ',') as document_ids
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(via_id uuid, subject_id uuid, hour timestamptz, staff_only boolean)
    join audit_read r on r.via_id = k.via_id and r.subject_id = k.subject_id and r.hour = k.hour and r.staff_only = k.staff_only
    group by k.via_id, k.subject_id, k.hour, k.staff_only`);
}

/** What is new of it. */
function without(rows: readonly ReadRow[], known: readonly Known[]): ReadRow[] {
  const before = new Map(known.map((row) => [keyOf(row), row]));
  return rows.flatMap((row) => {
    const seen = before.get(keyOf(row));
    if (!seen) return [row];
    const kinds = row.kinds.filter((kind) => !seen.kinds.includes(kind));
    const document_ids = row.document_ids.filter((id) => !seen.document_ids.includes(id));
    return kinds.length + document_ids.length > 0 ? [{ ...row, ordinal: seen.next, kinds, document_ids }] : [];
  });
}
