import { type RawBuilder, sql } from 'kysely';
import { may } from '../access/access.ts';
import { column, idOf, type Row, type Shape, type ShapeContext, timeColumn } from '../graphql/look-ahead/shape.ts';

const staff = ({ viewer }: ShapeContext) => viewer.part === 'STAFF' && may(viewer, 'powerOfAttorney.read');

/** A question waits for an answer while nobody has closed it, the one mandate is pending and the other in force. */
export const isOpen = (row: Row) => sql`(${row}.closed_at is null and is_pending(${row}.successor_id)
  and exists (select from power_of_attorney h where h.id = ${row}.holder_id and h.status = 'APPROVED'))`;

const ofViewer = (row: Row, { viewer }: ShapeContext) => sql`exists (
  select from power_of_attorney h where h.id = ${row}.holder_id and h.advisor_id = ${viewer.accountId}::uuid)`;

/**
 * R6: seen by staff, and by the holder who is asked while it is waited for. R4: not by the submitter of the pending mandate. What it is
 * about joins from the mandates, for staff alone.
 */
export const successionQuestionShape: Shape = {
  type: 'SuccessionQuestion',
  from: sql`succession_question`,
  sees: (row, context): RawBuilder<unknown> => {
    if (staff(context)) return sql`true`;
    return may(context.viewer, 'powerOfAttorney.read') ? sql`(${ofViewer(row, context)} and ${isOpen(row)})` : sql`false`;
  },
  fields: {
    id: idOf('SuccessionQuestion'),
    askedAt: timeColumn('asked_at'),
    answer: column('answer'),
    message: column('message'),
    answeredAt: timeColumn('answered_at'),
    viewerCanAnswer: {
      value: (row, context) =>
        may(context.viewer, 'powerOfAttorney.answerSuccession')
          ? sql`(${row}.answer is distinct from 'AWARE' and ${ofViewer(row, context)} and ${isOpen(row)})`
          : sql`false`,
    },
  },
};
