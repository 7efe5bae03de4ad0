import { type RawBuilder, sql } from 'kysely';
import { may } from '../access/access.ts';
import { sees } from '../access/sees.ts';
import { applicationShape } from '../applications/application.shape.ts';
import { workingDaysLeft } from '../deadlines/working-days.queries.ts';
import { documentShape } from '../documents/document.shape.ts';
import {
  column,
  idFrom,
  idOf,
  type Row,
  type Shape,
  type ShapeContext,
  type ShapeField,
  timeColumn,
} from '../graphql/look-ahead/shape.ts';

/** The row's case is one that the viewer sees. */
const ofSeenCase = (row: Row, { viewer }: ShapeContext): RawBuilder<unknown> =>
  sql`exists (select from application seen where seen.id = ${row}.application_id and ${sees.application(viewer, sql`seen`)})`;

const ownCase = {
  one: () => applicationShape,
  where: (row: Row, application: Row) => sql`${application}.id = ${row}.application_id`,
};

const daysLeftWhileOpen: ShapeField = {
  value: (row, { now }) => sql`case when ${row}.status = 'OPEN' then ${workingDaysLeft(now, sql`${row}.due_on`)} end`,
};

/** A request is seen by whoever sees its case. */
export const supplementRequestShape: Shape = {
  type: 'SupplementRequest',
  from: sql`supplement_request`,
  sees: ofSeenCase,
  seesWithin: () => sql`true`,
  fields: {
    id: idOf('SupplementRequest'),
    status: column('status'),
    message: column('message'),
    requestedAt: timeColumn('requested_at'),
    dueOn: column('due_on'),
    workingDaysLeft: daysLeftWhileOpen,
    answeredAt: timeColumn('answered_at'),
    answeredLate: {
      value: (row) => sql`coalesce((${row}.answered_at at time zone 'Europe/Helsinki')::date > ${row}.due_on, false)`,
    },
    extensionReason: column('extension_reason'),
    application: ownCase,
  },
};

export const documentRequestShape: Shape = {
  type: 'DocumentRequest',
  from: sql`document_request`,
  sees: ofSeenCase,
  seesWithin: () => sql`true`,
  fields: {
    id: idOf('DocumentRequest'),
    status: column('status'),
    subject: column('subject'),
    description: column('description'),
    requestedAt: timeColumn('requested_at'),
    dueOn: column('due_on'),
    workingDaysLeft: daysLeftWhileOpen,
    declineReason: column('decline_reason'),
    decidedAt: timeColumn('decided_at'),
    extensionReason: column('extension_reason'),
    viewerCanDecide: {
      value: (row, { viewer }) => sql`(${may(viewer, 'documentRequest.decide')}::boolean and ${row}.status = 'OPEN')`,
    },
    application: ownCase,
    documents: {
      list: () => documentShape,
      where: (row, document) => sql`${document}.id in (
        select issued.document_id from document_request_document issued where issued.document_request_id = ${row}.id)`,
      orderBy: ['created_at', 'id'],
    },
  },
};

const receiptFiles = (row: Row) => sql`(
  select coalesce(json_agg(json_build_object('name', file.file_name, 'byteSize', file.byte_size, 'sha256', encode(file.sha256, 'hex'))
    order by sent.ordinal), '[]')
  from submission_document sent join document file on file.id = sent.document_id where sent.submission_id = ${row}.id)`;

/** Seen with its case; and by its sender for ever, who keeps the receipt (R15). */
export const submissionShape: Shape = {
  type: 'Submission',
  from: sql`submission`,
  sees: (row, context) =>
    sql`(${ofSeenCase(row, context)} or (${row}.sender_id = ${context.viewer.accountId}::uuid and ${may(context.viewer, 'case.read')}::boolean))`,
  seesWithin: () => sql`true`,
  fields: {
    id: idOf('Submission'),
    number: column('number'),
    applicationId: idFrom('Application', 'application_id'),
    receipt: {
      value: (row) => sql`json_build_object('number', ${row}.number, 'sentAt', utc_text(${row}.sent_at),
        'receivedAt', utc_text(${row}.received_at), 'files', ${receiptFiles(row)})`,
    },
    message: { value: (row, context) => sql`case when ${ofSeenCase(row, context)} then ${row}.message end` },
    senderName: { value: (row) => sql`(select sender.display_name from account sender where sender.id = ${row}.sender_id)` },
    isOwn: { value: (row, { viewer }) => sql`${row}.sender_id = ${viewer.accountId}::uuid` },
    repeatsNumber: { value: (row) => sql`(select first.number from submission first where first.id = ${row}.repeats_id)` },
    readAt: timeColumn('read_at'),
    handledAt: timeColumn('handled_at'),
    application: ownCase,
    documents: {
      list: () => documentShape,
      where: (row, document) => sql`${document}.id in (
        select sent.document_id from submission_document sent where sent.submission_id = ${row}.id)`,
      orderBy: ['created_at', 'id'],
    },
    supplementRequest: {
      one: () => supplementRequestShape,
      where: (row, request) => sql`${request}.id = ${row}.supplement_request_id`,
    },
  },
};

/** R15: drafts are their owner's alone, while they see the case. */
export const draftShape: Shape = {
  type: 'Draft',
  from: sql`draft`,
  sees: (row, context) => sql`(${row}.owner_id = ${context.viewer.accountId}::uuid and ${ofSeenCase(row, context)})`,
  fields: {
    id: idOf('Draft'),
    applicationId: idFrom('Application', 'application_id'),
    message: column('message'),
    updatedAt: timeColumn('updated_at'),
    attachments: {
      list: () => documentShape,
      where: (row, document) =>
        sql`${document}.id in (select kept.document_id from draft_document kept where kept.draft_id = ${row}.id)`,
      orderBy: ['created_at', 'id'],
    },
  },
};

const ofCase = (orderBy: string) => ({
  where: (row: Row, child: Row) => sql`${child}.application_id = ${row}.id`,
  orderBy: [orderBy, 'id'],
  within: true,
});
applicationShape.fields.documents = {
  connection: () => documentShape,
  where: (row, document) => sql`${document}.application_id = ${row}.id`,
  orderBy: ['created_at', 'id'],
};
applicationShape.fields.supplementRequests = { connection: () => supplementRequestShape, ...ofCase('requested_at') };
applicationShape.fields.documentRequests = { connection: () => documentRequestShape, ...ofCase('requested_at') };
applicationShape.fields.submissions = { connection: () => submissionShape, ...ofCase('arrival') };
