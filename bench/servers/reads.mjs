// The service's own GraphQL over HTTP, without sign-in and access log: as much as its peers do.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { measured } from '../peers/measured.mjs';

const server = join(import.meta.dirname, '..', '..', 'server');
const require = createRequire(join(server, 'package.json'));
await import(pathToFileURL(require.resolve('reflect-metadata')).href);
const { default: Fastify } = await import(pathToFileURL(require.resolve('fastify')).href);
const ours = (path) => import(pathToFileURL(join(server, 'dist', path)).href);
const [{ schema }, { addGraphql }, { Database }, { systemClock }, { scopesOfPart }] = await Promise.all(
  ['schema.js', 'graphql/http.js', 'database/database.js', 'clock.js', 'access/viewer.js'].map(ours),
);
const database = await Database.connect(process.env.DATABASE_URL, []);
const scopes = new Set(scopesOfPart.ADVISOR);
const app = Fastify();
await addGraphql(app, {
  schema,
  documents: new Map(Object.entries(JSON.parse(process.env.DOCUMENTS ?? '{}'))),
  report: ({ error }) => console.error(error),
  sendStream: () => {
    throw new Error('No streams here');
  },
  contextOf: ({ headers }) => ({
    viewer: { accountId: headers['x-account'], part: 'ADVISOR', scopes, via: { kind: 'token', id: headers['x-account'] } },
    language: 'en',
    database,
    clock: systemClock,
    publicUrl: 'http://localhost',
  }),
});
await app.listen({ host: '127.0.0.1', port: 0 });
measured(app.server.address().port);
