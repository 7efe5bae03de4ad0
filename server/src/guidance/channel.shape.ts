import { type RawBuilder, sql } from 'kysely';
import { may } from '../access/access.ts';
import { column, idOf, type Row, type Shape } from '../graphql/look-ahead/shape.ts';
import type { Purpose } from './channel.ts';

/** The authority's channels, as they hold today; for everybody who is signed in. */
export const channelShape: Shape = {
  type: 'Channel',
  from: sql`guidance_channel`,
  sees: (row, { viewer, today }) =>
    may(viewer, 'guidance.read')
      ? sql`(${row}.valid_from <= ${today}::date and (${row}.valid_to is null or ${row}.valid_to >= ${today}::date))`
      : sql`false`,
  fields: {
    id: idOf('Channel'),
    kind: column('kind'),
    purposes: column('purposes'),
    applicationKinds: column('application_kinds'),
    title: column('title'),
    advice: column('advice'),
    address: column('address'),
    addressFromAbroad: { value: (row) => sql`case when ${row}.kind = 'PHONE' then '+358 ' || substr(${row}.address, 2) end` },
    languages: column('languages'),
    openingHours: { value: (row) => sql`coalesce(${row}.opening_hours, '[]')` },
    validFrom: column('valid_from'),
    validTo: column('valid_to'),
    source: column('source'),
  },
};

/** The order in which they are recommended. */
export const recommended = ['ordinal', 'id'];

/** A condition on a channel's row: it is for this. */
export const isFor = (row: Row, purpose: Purpose): RawBuilder<unknown> => sql`${purpose}::text = any(${row}.purposes)`;

/** A condition on a channel's row: it is for applications of this kind, or for any. */
export const isForKind = (row: Row, kind: string): RawBuilder<unknown> =>
  sql`(cardinality(${row}.application_kinds) = 0 or ${kind}::text = any(${row}.application_kinds))`;
