import { sql } from 'kysely';
import { allowed } from '../access/access.ts';
import { sees } from '../access/sees.ts';
import { advisorShape } from '../accounts/account.shape.ts';
import { applicationShape } from '../applications/application.shape.ts';
import { clientShape } from '../clients/client.shape.ts';
import { documentShape } from '../documents/document.shape.ts';
import { column, idOf, type Row, type Shape, type ShapeContext, timeColumn } from '../graphql/look-ahead/shape.ts';
import { channelShape, isFor, recommended } from '../guidance/channel.shape.ts';
import { actShape, isActOn } from './history.shape.ts';
import { warningDays } from './of-age.ts';
import { type PowerOfAttorneyAction, statusesFor } from './power-of-attorney.ts';
import { isOpen, successionQuestionShape } from './succession.shape.ts';
import { visibleCases } from './visible-cases.queries.ts';

const isStaff = ({ viewer }: ShapeContext) => viewer.part === 'STAFF';

/** A value that staff alone read; null for others. */
const staffOnly = (value: (row: Row) => ReturnType<typeof sql>) => ({
  value: (row: Row, context: ShapeContext) => (isStaff(context) ? value(row) : sql`null`),
});

/** Whether the viewer may do this with it (the access table) as it stands (the table of statuses). */
const viewerCan = (action: Exclude<PowerOfAttorneyAction, 'answerSuccession'>) => ({
  value: (row: Row, { viewer }: ShapeContext) =>
    sql`(${row}.status = any(${statusesFor(action)}::text[]) and ${allowed(viewer, `powerOfAttorney.${action}`, row)})`,
});

const byDate = (column: string) => ({
  value: (row: Row) => sql`(select dated.${sql.ref(column)} from power_of_attorney_by_date dated where dated.id = ${row}.id)`,
});

/** A condition on a mandate's row: in force, with so few days left that its holder is warned. */
export const endsSoon = (row: Row, { today }: ShapeContext) => sql`exists (
  select from power_of_attorney_by_date dated where dated.id = ${row}.id and dated.last_day <= ${today}::date + ${warningDays}::int)`;

/** The documents of mandates, in the order in which they were sent. */
const attached = sql`(select a.power_of_attorney_id, a.ordinal, d.* from power_of_attorney_attachment a join document d on d.id = a.document_id)`;

/** How a mandate is read: one's own; for staff, everyone's. */
export const powerOfAttorneyShape: Shape = {
  type: 'PowerOfAttorney',
  from: sql`power_of_attorney`,
  sees: (row, { viewer }) => sees.powerOfAttorney(viewer, row),
  fields: {
    id: idOf('PowerOfAttorney'),
    version: column('version'),
    status: column('status'),
    role: column('role'),
    capacity: column('capacity'),
    basis: column('basis'),
    signedOn: column('signed_on'),
    statement: column('statement'),
    submittedAt: timeColumn('submitted_at'),
    decidedAt: timeColumn('decided_at'),
    rejectionReason: column('rejection_reason'),
    endedAt: timeColumn('ended_at'),
    endReason: column('end_reason'),
    endsOn: column('ends_on'),
    advisor: { one: () => advisorShape, where: (row, advisor) => sql`${advisor}.id = ${row}.advisor_id` },
    statedClient: {
      value: (row) => sql`json_build_object('givenNames', ${row}.stated_given_names, 'familyName', ${row}.stated_family_name,
        'dateOfBirth', ${row}.stated_date_of_birth, 'customerNumber', ${row}.stated_customer_number, 'diaryNumber', ${row}.stated_diary_number)`,
    },
    client: {
      one: () => clientShape,
      where: (row, client, context) =>
        isStaff(context)
          ? sql`${client}.id = ${row}.client_id`
          : sql`${client}.id = ${row}.client_id and ${row}.status = 'APPROVED'`,
    },
    attachments: {
      list: () => ({ ...documentShape, from: attached }),
      where: (row, document) => sql`${document}.power_of_attorney_id = ${row}.id`,
      orderBy: ['ordinal'],
    },
    previousHolderStatement: {
      one: () => documentShape,
      where: (row, document) => sql`${document}.id = ${row}.previous_holder_statement_id`,
    },
    withdrawnAt: timeColumn('withdrawn_at'),
    missing: column('missing'),
    missingAskedAt: timeColumn('missing_asked_at'),
    endExplanation: column('end_explanation'),
    wrongClient: staffOnly((row) => sql`${row}.wrong_client`),
    withoutPowerOfAttorneyReason: staffOnly((row) => sql`${row}.without_power_of_attorney_reason`),
    previousHolderAware: staffOnly((row) => sql`${row}.previous_holder_aware`),
    isLimited: column('limited'),
    limitedTo: {
      list: () => applicationShape,
      where: (row, application) => sql`${application}.id in (
        select named.application_id from power_of_attorney_application named where named.power_of_attorney_id = ${row}.id)`,
      orderBy: ['lodged_at', 'id'],
    },
    lastDay: byDate('last_day'),
    lastDayReason: byDate('end_reason'),
    otherChannels: {
      list: () => channelShape,
      where: (row, channel) => sql`(${row}.status = 'ENDED' and ${isFor(channel, 'ACTING_FOR_CLIENT')})`,
      orderBy: recommended,
    },
    successionQuestions: {
      list: () => successionQuestionShape,
      where: (row, question) => sql`(${question}.holder_id = ${row}.id and ${isOpen(question)})`,
      orderBy: ['asked_at', 'id'],
    },
    previousHolderQuestion: {
      one: () => successionQuestionShape,
      where: (row, question) => sql`(${question}.successor_id = ${row}.id and ${question}.closed_at is null)`,
    },
    history: {
      connection: () => actShape,
      where: isActOn,
      orderBy: ['position'],
      within: true,
    },
    visibleCases: { value: (row, context) => (isStaff(context) ? visibleCases(row) : sql`'[]'::json`) },
    viewerCanApprove: viewerCan('approve'),
    viewerCanReject: viewerCan('reject'),
    viewerCanAskForMissing: viewerCan('askForMissing'),
    viewerCanAskPreviousHolder: viewerCan('askPreviousHolder'),
    viewerCanComplete: viewerCan('complete'),
    viewerCanWithdraw: viewerCan('withdraw'),
    viewerCanEnd: viewerCan('end'),
  },
};

// R4: staff alone learn what a question is about.
const ofQuestion = (column: string) => ({
  one: () => powerOfAttorneyShape,
  where: (row: Row, mandate: Row, context: ShapeContext) =>
    isStaff(context) ? sql`${mandate}.id = ${row}.${sql.ref(column)}` : sql`false`,
});
successionQuestionShape.fields.holder = ofQuestion('holder_id');
successionQuestionShape.fields.successor = ofQuestion('successor_id');

// R8: staff see who acted for a client before; an advisor their own that is in force, so that nothing tells of a match (R4).
clientShape.fields.powersOfAttorney = {
  connection: () => powerOfAttorneyShape,
  where: (client, mandate, context) =>
    isStaff(context)
      ? sql`${mandate}.client_id = ${client}.id`
      : sql`(${mandate}.client_id = ${client}.id and ${mandate}.status = 'APPROVED')`,
  orderBy: ['submitted_at', 'id'],
  descending: true,
};
