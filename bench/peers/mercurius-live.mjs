// Mercurius with its own emitter, and graphql-jit for whatever it compiles.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { listen, typeDefs } from './case-events.mjs';
import { measured } from './measured.mjs';

const topic = 'CASE_EVENT';
const app = Fastify();
app.register(mercurius, {
  schema: `type Query { none: Boolean } ${typeDefs}`,
  resolvers: { Subscription: { caseEvents: { subscribe: (_root, _args, { pubsub }) => pubsub.subscribe(topic) } } },
  subscription: true,
  jit: 1,
});
await app.listen({ host: '127.0.0.1', port: 0 });
await listen((caseEvents) => app.graphql.pubsub.publish({ topic, payload: { caseEvents } }));
measured(app.server.address().port);
