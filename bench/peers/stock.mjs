// Stock graphql-ws over graphql-js: one source and one execution for each subscriber and event.
import { createServer } from 'node:http';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import pg from 'pg';
import { WebSocketServer } from 'ws';
import { measured } from './measured.mjs';

const schema = buildSchema(`
  type Query { none: Boolean }
  type Subscription { caseEvents: CaseEventDelivery! }
  type CaseEventDelivery { cursor: String event: CaseEvent! }
  type CaseEvent { id: ID! kind: String! occurredAt: String! recordedAt: String! applicationId: ID application: Application }
  type Application { id: ID! diaryNumber: String! status: String! }`);
const waiting = new Set();
schema.getSubscriptionType().getFields().caseEvents.subscribe = () => {
  const queue = [];
  let wake = null;
  const take = (event) => {
    queue.push({ caseEvents: event });
    wake?.();
  };
  waiting.add(take);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      while (queue.length === 0) {
        await new Promise((resolve) => {
          wake = resolve;
        });
      }
      return { done: false, value: queue.shift() };
    },
    async return() {
      waiting.delete(take);
      return { done: true, value: undefined };
    },
  };
};
const server = createServer();
useServer({ schema }, new WebSocketServer({ server, perMessageDeflate: false }));
const listener = new pg.Client({ connectionString: process.env.DATABASE_URL });
await listener.connect();
listener.on('notification', ({ payload }) => {
  const { caseEvents } = JSON.parse(payload);
  for (const take of waiting) take(caseEvents);
});
await listener.query('listen bench_event');
server.listen(0, '127.0.0.1', () => measured(server.address().port));
