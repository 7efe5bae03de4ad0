import { sql } from 'kysely';
import { may } from '../access/access.ts';
import { sees } from '../access/sees.ts';
import { advisorShape } from '../accounts/account.shape.ts';
import { clientShape } from '../clients/client.shape.ts';
import { documentShape } from '../documents/document.shape.ts';
import { column, idOf, type Shape, timeColumn } from '../graphql/look-ahead/shape.ts';

const isStaff = 'STAFF';

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
      where: (row, client, { viewer }) =>
        viewer.part === isStaff
          ? sql`${client}.id = ${row}.client_id`
          : sql`${client}.id = ${row}.client_id and ${row}.status = 'APPROVED'`,
    },
    attachments: {
      list: () => documentShape,
      where: (row, document) => sql`${document}.id in (
        select a.document_id from power_of_attorney_attachment a where a.power_of_attorney_id = ${row}.id)`,
      orderBy: ['created_at', 'id'],
    },
    previousHolderStatement: {
      one: () => documentShape,
      where: (row, document) => sql`${document}.id = ${row}.previous_holder_statement_id`,
    },
    viewerCanApprove: { value: (row, { viewer }) => decidable(row, viewer, may(viewer, 'powerOfAttorney.approve')) },
    viewerCanReject: { value: (row, { viewer }) => decidable(row, viewer, may(viewer, 'powerOfAttorney.reject')) },
  },
};

function decidable(row: ReturnType<typeof sql>, viewer: { accountId: string }, allowed: boolean) {
  return sql`(${allowed}::boolean and ${row}.status = 'PENDING' and ${row}.advisor_id <> ${viewer.accountId}::uuid)`;
}
