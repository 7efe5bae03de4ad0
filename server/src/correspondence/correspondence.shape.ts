import { sql } from 'kysely';
import { sees } from '../access/sees.ts';
import { applicationShape } from '../applications/application.shape.ts';
import { documentShape } from '../documents/document.shape.ts';
import { column, idOf, type Shape, timeColumn } from '../graphql/look-ahead/shape.ts';

/** A request is seen by whoever sees its case. */
export const supplementRequestShape: Shape = {
  type: 'SupplementRequest',
  from: sql`supplement_request`,
  sees: (row, { viewer }) =>
    sql`exists (select from application seen where seen.id = ${row}.application_id and ${sees.application(viewer, sql`seen`)})`,
  seesWithin: () => sql`true`,
  fields: {
    id: idOf('SupplementRequest'),
    status: column('status'),
    message: column('message'),
    requestedAt: timeColumn('requested_at'),
    dueOn: column('due_on'),
    answeredAt: timeColumn('answered_at'),
    application: { one: () => applicationShape, where: (row, application) => sql`${application}.id = ${row}.application_id` },
  },
};

// Nothing has been requested or sent yet: these lists are empty until correspondence brings their tables.
const none = sql`(select null::uuid as id, now() as created_at where false)`;

export const documentRequestShape: Shape = {
  type: 'DocumentRequest',
  from: none,
  sees: () => sql`false`,
  fields: { id: idOf('DocumentRequest') },
};

const ofCase = { where: () => sql`false`, orderBy: ['created_at', 'id'] };
applicationShape.fields.documents = { connection: () => documentShape, ...ofCase };
applicationShape.fields.documentRequests = { connection: () => documentRequestShape, ...ofCase };
applicationShape.fields.supplementRequests = {
  connection: () => supplementRequestShape,
  where: (row, request) => sql`${request}.application_id = ${row}.id`,
  orderBy: ['requested_at', 'id'],
  within: true,
};
