import { type GraphQLObjectType, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { isEmpty, probe } from './testing/documents.ts';
import { type ExpectedFields, expectedFields, nodeOpen, walkedElsewhere } from './testing/expected-fields.ts';
import { everyRole, isOpen, type Role, refusalOf, sendAs } from './testing/roles.ts';
import { buildWorld, type Side, type World } from './testing/world.ts';

// Every field of every object type, for every role, of one's own, another's, and of what is not there.

let world: World;
let roles: Role[];
beforeAll(async () => {
  world = await buildWorld();
  roles = await everyRole(world);
}, 120_000);
afterAll(() => world.service.stop());

const words = (text = '') => text.split(/\s+/).filter(Boolean);
const fieldsOf = ({ open, viewer, staff }: ExpectedFields) => [...words(open), ...words(viewer), ...words(staff)];
const typeOf = (name: string) => schema.getType(name) as GraphQLObjectType;
const walked = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) &&
    !type.name.startsWith('__') &&
    !/^(Query|Mutation|Subscription)$|(Payload|Connection|Edge)$/.test(type.name),
);

describe('the table of what is expected', () => {
  it('names every field of every object type, and none that is not there', () => {
    const there = Object.fromEntries(
      walked
        .filter(({ name }) => !walkedElsewhere.includes(name))
        .map((type) => [type.name, Object.keys(type.getFields()).sort()]),
    );
    const named = Object.fromEntries(Object.entries(expectedFields).map(([name, expected]) => [name, fieldsOf(expected).sort()]));
    expect(named).toEqual(there);
  });

  it('has nothing in a list but its rows, its place and its count', () => {
    const lists = Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType => isObjectType(type) && /(Connection|Edge)$/.test(type.name),
    );
    for (const type of lists) {
      const plain = type.name.endsWith('Edge') ? ['cursor', 'node'] : ['edges', 'nodes', 'pageInfo', 'totalCount'];
      const more = type.name === 'WorkQueueItemConnection' ? ['counts'] : [];
      const known = [...plain, ...more].filter((name) => name !== 'counts' || type.getFields().counts);
      expect(Object.keys(type.getFields()).sort(), type.name).toEqual(known.sort());
    }
  });
});

it('an answer to a mutation holds whole objects, what they could not be had for, and no field of its own but a secret', () => {
  const payloads = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && type.name.endsWith('Payload'),
  );
  const own = payloads.flatMap((type) =>
    Object.values(type.getFields())
      .filter(
        ({ type: of, name }) =>
          name !== 'userErrors' && !isAbstractType(getNamedType(of)) && !(getNamedType(of).name in expectedFields),
      )
      .map(({ name }) => `${type.name}.${name}`),
  );
  expect(own.sort()).toEqual(['CreateApiTokenPayload.secret', 'MakeCalendarAddressPayload.url']);
});

interface Asked {
  document: string;
  keys: string[];
}

/** The document that asks an object for everything, and the way to it in the answer. */
function askFor(type: GraphQLObjectType, expected: ExpectedFields, side: Side, idName?: string): Asked {
  const all = Object.values(type.getFields()).map(probe).join(' ');
  const path = words(expected.path?.replaceAll('.', ' '));
  const below = path.reduceRight(
    (inner, name) => `${name}${/^(history|parked|rejected|gaps)$/.test(name) ? '(first: 50)' : ''} { ${inner} }`,
    all,
  );
  if (expected.root) {
    const { query } = expected.root;
    const brackets = (query.match(/\{/g) ?? []).length;
    return { document: `{ ${query} { ${below} } ${'}'.repeat(brackets)} }`, keys: [query.split(/[ ({]/)[0] ?? '', ...path] };
  }
  const id = side.ids[idName ?? expected.node ?? ''] ?? '';
  const [on] = Buffer.from(id, 'base64url').toString().split(':');
  return { document: `{ node(id: "${id}") { ... on ${on} { ${below} } } }`, keys: ['node', ...path] };
}

type Found = Record<string, unknown>;

/** The objects at the end of the way; nothing where it breaks off, or where what is asked is not of the type. */
function objectsAt(data: unknown, keys: readonly string[]): Found[] {
  let at: unknown[] = [data];
  for (const key of keys) at = at.flatMap((one) => (one as Found | null)?.[key] ?? []);
  return at.filter((one): one is Found => typeof one === 'object' && one !== null && Object.keys(one).length > 0);
}

const namesOf = (expected: ExpectedFields) => (expected.root ? [undefined] : [expected.node, ...(expected.samples ?? [])]);

describe.each(Object.entries(expectedFields))('R2 %s', (name, expected) => {
  const rootOpen = expected.root?.open ?? nodeOpen;
  const ask = async (role: Role, side: Side, idName?: string) => {
    const { document, keys } = askFor(typeOf(name), expected, side, idName);
    const answer = await sendAs(world, role, document);
    return { ...answer, objects: answer.data ? objectsAt(answer.data, keys) : [] };
  };

  it('is told to who may see it, and to nobody else', async () => {
    for (const role of roles) {
      const sides = expected.root ? [world.own] : [world.own, world.other, world.none];
      for (const side of sides) {
        for (const idName of namesOf(expected)) {
          const where = `${role.name} of ${side === world.own ? 'own' : side === world.other ? "another's" : 'none'}, ${idName ?? name}`;
          const { errors, objects } = await ask(role, side, idName);
          if (!isOpen(rootOpen, role)) {
            expect(errors?.[0]?.extensions.code, where).toBe(refusalOf(role));
            expect(objects, where).toEqual([]);
            continue;
          }
          expect(errors, where).toBeUndefined();
          const isTheirs = role.part === 'STAFF' || expected.root !== undefined || (role.isHolder && side === world.own);
          const sees = isOpen(expected.seenBy, role) && isTheirs && side !== world.none;
          if (!sees) expect(objects, where).toEqual([]);
          else if (expected.unfilled !== expected.staff && role.name !== 'ADVISOR without a mandate')
            expect(objects.length, where).toBeGreaterThan(0);
        }
      }
    }
  });

  it('answers for another’s as for what is not there, byte for byte', async () => {
    if (expected.root) return;
    for (const role of roles.filter(({ part }) => part !== 'STAFF')) {
      for (const idName of namesOf(expected)) {
        const [anothers, none] = [await ask(role, world.other, idName), await ask(role, world.none, idName)];
        expect(anothers.text, `${role.name}, ${idName}`).toBe(none.text);
      }
    }
  });

  it('tells its holder what it tells staff, but for what is staff’s', async () => {
    const [holder, staff] = [roles.find(({ name: is }) => is === 'ADVISOR'), roles.find(({ name: is }) => is === 'STAFF')] as [
      Role,
      Role,
    ];
    const filled = new Set<string>();
    for (const idName of namesOf(expected)) {
      const { objects: forStaff } = await ask(staff, world.own, idName);
      const { objects: forHolder } = await ask(holder, world.own, idName);
      for (const one of [...forStaff, ...forHolder]) {
        for (const field of fieldsOf(expected)) if (!isEmpty(one[field])) filled.add(field);
      }
      for (const [at, one] of forHolder.entries()) {
        for (const field of words(expected.staff)) expect(isEmpty(one[field]), `${idName} ${field}`).toBe(true);
        for (const field of words(expected.open)) expect(one[field], `${idName} ${field}`).toEqual(forStaff[at]?.[field]);
      }
    }
    // What nothing fills proves nothing: each field holds something somewhere, but those that are named.
    const viewers = words(expected.viewer);
    const unfilled = fieldsOf(expected).filter((field) => !filled.has(field) && !viewers.includes(field));
    expect(unfilled.sort()).toEqual(words(expected.unfilled).sort());
  });
});

describe('R4 a mandate', () => {
  it('tells its submitter the client while it is in force, and never before or after', async () => {
    const client = 'query ($id: ID!) { node(id: $id) { ... on PowerOfAttorney { client { id } limitedTo { id } } } }';
    const { advisor, ids } = world.own;
    const told = async (id: string | undefined) => (await advisor.ask(client, { id })).node;
    expect(await told(ids.PowerOfAttorney)).toEqual({ client: { id: ids.Client }, limitedTo: [{ id: ids.Application }] });
    for (const name of ['pending', 'rejected', 'withdrawn', 'ended', 'superseded'])
      expect(await told(ids[name]), name).toEqual({ client: null, limitedTo: [] });
  });

  it('of a successor is staff’s to see, and nothing of it its own side’s (R6)', async () => {
    const question = 'query ($id: ID!) { node(id: $id) { ... on PowerOfAttorney { previousHolderQuestion { id } } } }';
    const id = world.own.ids.successor;
    expect((await world.staff.ask(question, { id })).node.previousHolderQuestion).not.toBeNull();
    expect(await world.own.advisor.ask(question, { id })).toEqual({ node: null });
  });
});

describe('R12 a decision made in an asylum case', () => {
  it('is not there for its holder, by id as little as by list', async () => {
    const { advisor, ids } = world.own;
    expect(await advisor.ask('query ($id: ID!) { node(id: $id) { id } }', { id: ids.decisionMade })).toEqual({ node: null });
    const { application } = await advisor.ask(
      'query ($id: ID!) { application(id: $id) { events(first: 100) { totalCount nodes { kind } } } }',
      { id: ids.Application },
    );
    expect(JSON.stringify(application)).not.toContain('DECISION_MADE');
    expect(application.events.totalCount).toBe(application.events.nodes.length);
  });
});

describe('R15 a draft', () => {
  it('and the uploads in it are their owner’s alone, not even staff’s', async () => {
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    for (const name of ['Draft', 'draftDocument']) {
      expect(await world.staff.ask(node, { id: world.own.ids[name] }), name).toEqual({ node: null });
      expect((await world.own.advisor.ask(node, { id: world.own.ids[name] })).node, name).not.toBeNull();
    }
  });
});
