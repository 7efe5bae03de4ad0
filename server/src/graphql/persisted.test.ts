import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import 'reflect-metadata';
import { schema } from '../schema.ts';
import { addGraphql } from './http.ts';
import { loadPersistedDocuments } from './persisted-documents.ts';

/** GraphQL alone, with one document known by its hash. */
async function withDocuments(run: (send: (body: object) => Promise<unknown>) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'edusta-documents-'));
  await writeFile(join(folder, 'documents.json'), JSON.stringify({ abc: '{ __typename }' }));
  const app = Fastify();
  const graphql = await addGraphql(app, {
    schema,
    contextOf: () => ({ viewer: null }),
    documents: loadPersistedDocuments(join(folder, 'documents.json')),
    report: () => undefined,
    sendStream: async () => undefined,
  });
  await run(async (body) => (await app.inject({ method: 'POST', url: '/graphql', payload: body })).json());
  await app.close();
  await graphql.stop();
  await rm(folder, { recursive: true });
}

const byHash = (sha256Hash: unknown) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('a document that is sent by its hash', () => {
  it('is answered as its text would be', async () => {
    await withDocuments(async (send) => expect(await send(byHash('abc'))).toEqual({ data: { __typename: 'Query' } }));
  });

  it('is asked for whole where no build of ours has it, and then not kept', async () => {
    await withDocuments(async (send) => {
      for (const hash of ['def', '__proto__', 'constructor', '']) {
        expect(await send(byHash(hash))).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] });
      }
      expect(await send({ query: '{ __typename }', ...byHash('def') })).toEqual({ data: { __typename: 'Query' } });
      expect(await send(byHash('def'))).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] });
    });
  });
});
