import { type RawBuilder, sql } from 'kysely';
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

// As the index has them: a name may be of any length, and no index takes that.
const byName = ['family_name', 'given_names'].map(
  (name) => sql`left(c.${sql.ref(name)}, 100) collate finnish_names as ${sql.ref(`by_${name}`)}`,
);

/** The clients by name as Finns look for it, and what more they are ordered by: columns of a client `c`, and what is joined for them. */
export const clientsByName = (more: RawBuilder<unknown>[] = [], join = sql``): { shape: Shape; orderBy: readonly string[] } => ({
  shape: { ...clientShape, from: sql`(select c.*, ${sql.join([...byName, ...more])} from client c ${join})` },
  orderBy: ['by_family_name', 'by_given_names', 'id'],
});
