// Stock graphql-ws over graphql-js: one source and one execution for each subscriber and event.
import { createServer } from 'node:http';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { listen, typeDefs } from './case-events.mjs';
import { measured } from './measured.mjs';

const schema = buildSchema(`type Query { none: Boolean } ${typeDefs}`);
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
await listen((caseEvents) => {
  for (const take of waiting) take(caseEvents);
});
server.listen(0, '127.0.0.1', () => measured(server.address().port));
