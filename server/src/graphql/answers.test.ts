import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWorld, type World } from '../access/testing/world.ts';
import { schema } from '../schema.ts';
import { BothWays, knownOf } from './testing/both-ways.ts';
import { randomDocument } from './testing/random-document.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.service.stop());

/** `pnpm prove` asks ten times as many. */
const documents = process.env.EDUSTA_PROVE === 'on' ? 400 : 40;
const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});

describe('a query that is answered with the text of the database', () => {
  it.each(['ADVISOR', 'STAFF'] as const)(
    'says of any document what its resolvers would say, to %s',
    async (part) => {
      const both = new BothWays(schema, world);
      const viewers =
        part === 'STAFF'
          ? [both.viewer(world.staff.accountId, part)]
          : [both.viewer(world.own.advisor.accountId, part), both.viewer(world.other.advisor.accountId, part)];
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (g) => {
          const document = randomDocument(schema, roots, knownOf(world), g);
          for (const [actual, expected] of await both.ask(document, viewers)) {
            expect({ document, ...actual }).toEqual({ document, ...expected });
          }
        }),
        // What failed is shown as it is: smaller ones would take long.
        { numRuns: documents, endOnFailure: true },
      );
      expect(both.counts.text).toBeGreaterThan(both.counts.resolved / 4);
    },
    600_000,
  );

  it("says of the dashboard's own documents what its resolvers would say", async () => {
    const both = new BothWays(schema, world);
    const file = join(import.meta.dirname, '../../../client/src/gql/persisted-documents.json');
    const { own, staff } = world;
    const { Application, Client, Submission, PowerOfAttorney } = own.ids;
    const known: Record<string, unknown> = { first: 3, last: 3, search: 'Zahra', diaryNumber: own.diaryNumber, clientId: Client };
    for (const text of Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)) {
      const operation = parse(text).definitions.find((d) => d.kind === 'OperationDefinition') as OperationDefinitionNode;
      if (operation.operation !== 'query') continue;
      const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
      for (const id of [Application, Submission, PowerOfAttorney]) {
        const variables = Object.fromEntries(
          declared.flatMap((name) => (name === 'id' ? [[name, id]] : name in known ? [[name, known[name]]] : [])),
        );
        for (const viewer of [both.viewer(own.advisor.accountId, 'ADVISOR'), both.viewer(staff.accountId, 'STAFF')]) {
          for (const [actual, expected] of await both.ask({ text, variables }, [viewer])) {
            expect({ text, variables, ...actual }).toEqual({ text, variables, ...expected });
          }
        }
        if (!declared.includes('id')) break;
      }
    }
    expect(both.counts.invalid).toBe(0);
    expect(both.counts.text).toBeGreaterThan(both.counts.resolved / 4);
  }, 600_000);
});
