import { cacheExchange } from '@urql/exchange-graphcache';
import introspection from '../gql/introspection.json';
import { changes } from './changes.ts';

interface KnownType {
  kind: string;
  name: string;
  fields?: { name: string }[];
}

const roots = ['Query', 'Mutation', 'Subscription'];
const types = introspection.__schema.types as KnownType[];

/** What has no id of its own is part of what it stands in. */
const withoutId = types
  .filter((type) => type.kind === 'OBJECT' && !roots.includes(type.name) && !type.fields?.some((field) => field.name === 'id'))
  .map((type) => [type.name, () => null] as const);

/**
 * Entities by their global id. There is no hand-written update for a change:
 * an entity that comes again, by a query or by the stream, changes wherever it shows.
 */
export function createCache() {
  return cacheExchange({
    schema: introspection as never,
    keys: Object.fromEntries(withoutId),
    updates: changes,
  });
}
