import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { costOf, maximumCost, refusalByCost } from './cost.ts';
import { sampleVariables } from './testing/sample-variables.ts';

const root = resolve(import.meta.dirname, '../../..');
const ofDashboard = Object.values(
  JSON.parse(readFileSync(resolve(root, 'client/src/gql/persisted-documents.json'), 'utf8')) as Record<string, string>,
);
const contract = resolve(root, '../shared/contract/operations.graphql');
const cost = (text: string, variables = {}) => costOf(schema, parse(text), undefined, variables);

/** What each operation of a document costs with pages of 100, by its name. */
function costs(text: string): [string, number][] {
  const document = parse(text);
  const operations = document.definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);
  return operations.map((operation) => {
    const name = operation.name?.value ?? '';
    return [name, costOf(schema, document, name, sampleVariables(schema, operation))];
  });
}

const farBelow = ([, each]: [string, number]) => each > 0 && each < maximumCost / 2;

describe('what a query costs', () => {
  it('of the dashboard, with the longest pages, is far below what is refused', () => {
    const all = ofDashboard.flatMap(costs);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter((one) => !farBelow(one))).toEqual([]);
  });

  it.runIf(existsSync(contract))('of the contract, with the longest pages, too', () => {
    const all = costs(readFileSync(contract, 'utf8'));
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((one) => !farBelow(one))).toEqual([]);
  });

  it('grows with each page and with what it is nested in, and is told by variables too', () => {
    const nested = (clients: number, cases: number) =>
      cost(`{ clients(first: ${clients}) { nodes { applications(first: ${cases}) { nodes { id kind } } } } }`);
    const none = nested(0, 20) - (nested(20, 20) - nested(10, 20)) / 10;
    expect((nested(20, 20) - none) / (nested(10, 20) - none)).toBe(2);
    expect(nested(100, 100) - nested(100, 50)).toBe(100 * 50 * 3);
    expect(nested(100, 100)).toBe(
      cost('query ($n: Int = 100) { clients(first: $n) { nodes { applications(last: $n) { nodes { id kind } } } } }'),
    );
    expect(cost('{ clients { nodes { id } } }')).toBe(cost('{ clients(first: 20) { nodes { id } } }'));
  });

  it('is the same for edges as for nodes, by fragments as without, and nothing for what is left out', () => {
    const lists = 'clients(first: 100) { nodes { id displayName } }';
    const plain = cost(`{ ${lists} }`);
    expect(cost(`{ ...A } fragment A on Query { ${lists} }`)).toBe(plain);
    expect(cost('{ clients(first: 100) { edges { node { id displayName } } } }')).toBeGreaterThanOrEqual(plain);
    expect(cost(`query ($no: Boolean!) { feedFreshness { isStale } ... @include(if: $no) { ${lists} } }`, { no: false })).toBe(2);
  });

  it('is told when it is refused, with what would not be', () => {
    const deep =
      '{ clients(first: 100) { nodes { applications(first: 100) { nodes { events(first: 100) { nodes { id } } } } } } }';
    const refusal = refusalByCost(schema, parse(deep), null, null);
    expect(refusal?.extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', limit: maximumCost });
    expect(refusal?.message).toContain(String(maximumCost));
    expect(refusal?.message).toContain(String(refusal?.extensions.cost));
  });

  it('is judged once where no variable changes it, and each time where one does', () => {
    const judged = (text: string) => {
      const document = parse(text);
      return (variables: object, by = schema) => refusalByCost(by, document, null, { ...variables })?.extensions.code;
    };
    const long = 'nodes { applications(first: 100) { nodes { events(first: 100) { nodes { id } } } } }';
    const bySize = judged(`query ($n: Int) { clients(first: $n) { ${long} } }`);
    expect([bySize({ n: 1 }), bySize({ n: 100 }), bySize({ n: 1 })]).toEqual([undefined, 'QUERY_TOO_LARGE', undefined]);
    const byWish = judged(`query ($all: Boolean!) { viewer { displayName } clients(first: 100) @include(if: $all) { ${long} } }`);
    expect([byWish({ all: false }), byWish({ all: true })]).toEqual([undefined, 'QUERY_TOO_LARGE']);
    const byPlace = judged('subscription ($after: String) { caseEvents(after: $after) { cursor } }');
    const unlooked = {} as typeof schema;
    expect([byPlace({ after: 'a' }), byPlace({ after: 'b' }, unlooked)]).toEqual([undefined, undefined]);
  });

  it('is refused for many lists at once, however short', () => {
    const lists = Array.from({ length: 30 }, (_, n) => `a${n}: clients(first: 1) { totalCount }`).join(' ');
    expect(cost(`{ ${lists} }`)).toBeGreaterThan(maximumCost);
  });
});
