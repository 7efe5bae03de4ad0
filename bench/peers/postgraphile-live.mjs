// PostGraphile 5: its own LISTEN, the event planned from the notification.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { jsonParse } from 'postgraphile/@dataplan/json';
import { makePgService } from 'postgraphile/adaptors/pg';
import { context, get, listen } from 'postgraphile/grafast';
import { grafserv } from 'postgraphile/grafserv/node';
import { parse } from 'postgraphile/graphql';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { extendSchema } from 'postgraphile/utils';
import { channel, typeDefs } from './case-events.mjs';
import { measured } from './measured.mjs';

const live = extendSchema({
  typeDefs: parse(typeDefs.replace('type Subscription', 'extend type Subscription')),
  objects: {
    Subscription: {
      plans: {
        caseEvents: {
          subscribePlan: () => listen(context().get('pgSubscriber'), channel, jsonParse),
          plan: ($event) => $event,
        },
      },
    },
    CaseEventDelivery: { plans: { event: ($delivery) => get($delivery, 'event') } },
    CaseEvent: { plans: { application: ($event) => get($event, 'application') } },
  },
});
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [live],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['bench'], pubsub: true })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: true },
});
const serve = instance.createServ(grafserv);
const server = createServer();
await serve.addTo(server);
server.listen(0, '127.0.0.1', () => measured(server.address().port));
