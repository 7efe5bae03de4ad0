import { sql } from 'kysely';
import { may } from '../access/access.ts';
import { clientShape } from '../clients/client.shape.ts';
import { column, type Shape } from '../graphql/look-ahead/shape.ts';
import { powerOfAttorneyShape } from '../powers-of-attorney/power-of-attorney.shape.ts';

/** Whom the submitter of a pending mandate may mean. Nothing of the register reaches the submitter by it (R4). */
const suggestionShape: Shape = {
  type: 'ClientSuggestion',
  from: sql`client_suggestion`,
  sees: (_row, { viewer }) => sql`${may(viewer, 'client.search')}::boolean`,
  fields: {
    reasons: column('reasons'),
    client: { one: () => clientShape, where: (row, client) => sql`${client}.id = ${row}.client_id` },
  },
};

powerOfAttorneyShape.fields.clientSuggestions = {
  list: () => suggestionShape,
  where: (row, suggestion) => sql`${suggestion}.power_of_attorney_id = ${row}.id`,
  orderBy: ['ordinal'],
};
