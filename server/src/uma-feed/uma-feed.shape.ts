import { sql } from 'kysely';
import { may } from '../access/access.ts';
import type { Viewer } from '../access/viewer.ts';
import { applicationShape } from '../applications/application.shape.ts';
import { clientShape } from '../clients/client.shape.ts';
import { column, idOf, type Row, type Shape, timeColumn } from '../graphql/look-ahead/shape.ts';
import { powerOfAttorneyShape } from '../powers-of-attorney/power-of-attorney.shape.ts';
import { isLate, isRefused, umaMessageShape } from '../uma-outbox/uma-message.shape.ts';

const forStaff = (viewer: Viewer) => (may(viewer, 'umaFeed.read') ? sql`true` : sql`false`);
const sees: Shape['sees'] = (_row, { viewer }) => forStaff(viewer);

/** How something that was rejected is read. */
export const rejectedShape: Shape = {
  type: 'RejectedUmaEvent',
  from: sql`uma_rejection`,
  sees,
  fields: {
    id: idOf('RejectedUmaEvent'),
    receivedAt: timeColumn('received_at'),
    reason: column('reason'),
    content: column('content'),
  },
};

/** What is good and waits for its client or case. */
export const parkedShape: Shape = {
  type: 'ParkedUmaEvent',
  from: sql`(select *, uma_event_uuid(identity) as id from uma_event where state = 'PARKED')`,
  sees,
  fields: {
    id: idOf('ParkedUmaEvent'),
    type: column('type'),
    subject: column('subject'),
    receivedAt: timeColumn('received_at'),
    waitsForKind: { value: (row) => sql`upper(split_part(${row}.waits_for_words, ':', 1))` },
    waitsForNumber: { value: (row) => sql`substr(${row}.waits_for_words, strpos(${row}.waits_for_words, ':') + 1)` },
    content: column('content'),
  },
};

/** Of a subject at most 100 ranges of missing numbers, such as `3-89`. */
const missing = (row: Row) => sql`(
  select coalesce(json_agg(ranges.range order by ranges.sequence), '[]') from (
    select e.sequence, case when e.sequence - e.before = 2 then (e.sequence - 1)::text else (e.before + 1) || '-' || (e.sequence - 1) end as range
    from (select sequence, lag(sequence, 1, 0) over (order by sequence) as before from uma_event where subject_key = ${row}.subject_key) e
    where e.sequence - e.before > 1 order by e.sequence limit 100) ranges)`;

/** A subject with numbers that UMA must have given and that never came. */
export const gapShape: Shape = {
  type: 'UmaSequenceGap',
  from: sql`uma_gap`,
  sees,
  fields: {
    id: idOf('UmaSequenceGap'),
    subject: column('subject'),
    noticedAt: timeColumn('noticed_at'),
    missing: { value: missing },
  },
};

/** A power of attorney that was put on a case by hand in UMA (R7). */
export const representationShape: Shape = {
  type: 'RecordedRepresentation',
  from: sql`uma_representation`,
  sees,
  fields: {
    id: idOf('RecordedRepresentation'),
    role: column('role'),
    representativeName: column('representative_name'),
    recordedAt: timeColumn('recorded_at'),
    receivedAt: timeColumn('received_at'),
    outcome: column('outcome'),
    client: { one: () => clientShape, where: (row, client) => sql`${client}.id = ${row}.client_id` },
    powerOfAttorney: {
      one: () => powerOfAttorneyShape,
      where: (row, mandate) => sql`${mandate}.id = ${row}.power_of_attorney_id`,
    },
  },
};

/** An open case, with when UMA last spoke of it and how long its status usually lasts (R13). */
export const unmentionedShape: Shape = {
  type: 'UnmentionedApplication',
  from: sql`unmentioned_application`,
  sees,
  fields: {
    id: idOf('UnmentionedApplication'),
    lastMentionedAt: timeColumn('mentioned_at'),
    usualDays: { value: (row) => sql`ceil(extract(epoch from ${row}.lasts) / 86400)::int` },
    learntFrom: column('learnt_from'),
    application: { one: () => applicationShape, where: (row, application) => sql`${application}.id = ${row}.id` },
  },
};

/** What `node` finds of the feed. */
export const feedNodeShapes = [rejectedShape, parkedShape, gapShape, representationShape, unmentionedShape];

/** The same, of those alone that are past it at a moment. */
export const unmentionedAt = (now: Date): Shape => ({
  ...unmentionedShape,
  from: sql`unmentioned_applications(${now.toISOString()}::timestamptz)`,
});

/** The contract's list of gaps: the first 100 that were noticed. */
const sequenceGaps = sql`(
  select coalesce(json_agg(json_build_object('subject', g.subject, 'missing', ${missing(sql`g`)}) order by g.subject collate "C"), '[]')
  from (select * from uma_gap order by noticed_at, id limit 100) g)`;

/** What a newer UMA says, of which this service knows nothing but that it came. */
const unknownTypes = sql`(
  select coalesce(json_agg(json_build_object('type', u.type, 'count', u.count, 'lastReceivedAt', utc_text(u.last)) order by u.type collate "C"), '[]')
  from (select type, count(*)::int as count, max(received_at) as last from uma_event where not type_known group by type limit 100) u)`;

const all = () => sql`true`;

/** How the feed's health is read: what it counts as it goes, and what it kept. */
export const umaFeedShape: Shape = {
  type: 'UmaFeed',
  from: sql`uma_feed_state`,
  sees,
  fields: {
    lastReceivedAt: timeColumn('last_received_at'),
    acceptedCount: column('accepted'),
    parkedCount: column('parked'),
    rejected: { connection: () => rejectedShape, where: all, orderBy: ['ordinal'], descending: true },
    parked: { connection: () => parkedShape, where: all, orderBy: ['arrival'] },
    gaps: { connection: () => gapShape, where: all, orderBy: ['noticed_at', 'id'] },
    onlyShown: {
      connection: () => representationShape,
      where: (_feed, row) => sql`${row}.outcome = 'ONLY_SHOWN'`,
      orderBy: ['received_at', 'id'],
      descending: true,
    },
    refusedMessages: {
      connection: () => umaMessageShape,
      where: (_feed, row) => isRefused(row),
      orderBy: ['refused_at', 'id'],
    },
    lateMessages: {
      connection: () => umaMessageShape,
      where: (_feed, row, context) => isLate(row, context),
      orderBy: ['position'],
    },
    sequenceGaps: { value: () => sequenceGaps },
    unknownTypes: { value: () => unknownTypes },
  },
};

// What staff see of a client besides: everything that was recorded by hand in UMA.
clientShape.fields.recordedRepresentations = {
  connection: () => representationShape,
  where: (client, row) => sql`${row}.client_id = ${client}.id`,
  orderBy: ['recorded_at', 'id'],
  descending: true,
};
