import { Client, fetchExchange, mapExchange, type SubscriptionForwarder, subscriptionExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { language } from '../i18n/language.ts';
import { fetchAndListen } from './attendance.ts';
import { createCache } from './cache.ts';

/** The page's one client: what it knows is kept once and by id, so that a change seen anywhere is a change everywhere. */
export function createApiClient(options: {
  forward: SubscriptionForwarder;
  onSignedOut: () => void;
  /** Whether somebody did something since the last request. */
  isAttended: () => boolean;
}): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetch: fetchAndListen,
    // Texts for people come in the language on screen; the cookie goes along because it is our own origin.
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { 'accept-language': language(), ...(options.isAttended() ? {} : { 'edusta-unattended': 'true' }) },
    }),
    exchanges: [
      mapExchange({
        onError: (error) => {
          if (error.graphQLErrors.some((each) => each.extensions?.code === 'UNAUTHENTICATED')) options.onSignedOut();
        },
      }),
      createCache(),
      ...(import.meta.env.PROD ? [byHash] : []),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: options.forward }),
    ],
  });
}

/** What the build wrote down is sent by its hash alone: the server knows the text, and has no other to parse. */
const byHash = persistedExchange({
  enableForMutation: true,
  // By POST like all the rest: the service answers no GET that another site could cause.
  preferGetForPersistedQueries: false,
  generateHash: async (_text, document) => (document as { __meta__?: { hash?: string } }).__meta__?.hash ?? '',
});
