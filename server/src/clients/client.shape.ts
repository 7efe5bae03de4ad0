import { sql } from 'kysely';
import { sees } from '../access/sees.ts';
import { column, idOf, type Shape } from '../graphql/look-ahead/shape.ts';

/** How a client is read; `applications` joins from its own domain. */
export const clientShape: Shape = {
  type: 'Client',
  from: sql`client`,
  sees: (row, { viewer }) => sees.client(viewer, row),
  fields: {
    id: idOf('Client'),
    customerNumber: column('customer_number'),
    givenNames: column('given_names'),
    familyName: column('family_name'),
    displayName: { value: (row) => sql`${row}.given_names || ' ' || ${row}.family_name` },
    dateOfBirth: column('date_of_birth'),
    nationality: column('nationality'),
    contactLanguage: column('contact_language'),
  },
};
