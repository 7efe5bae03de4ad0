import { cacheExchange } from '@urql/exchange-graphcache';
import introspection from '../gql/introspection.json';

const partOfItsParent = () => null;

/**
 * Entities by their global id. What has none belongs to whatever it stands in. There is no hand-written update for a change:
 * an entity that comes again, by a query or by the stream, changes wherever it shows.
 */
export function createCache() {
  return cacheExchange({
    schema: introspection as never,
    keys: {
      FeedFreshness: partOfItsParent,
    },
  });
}
