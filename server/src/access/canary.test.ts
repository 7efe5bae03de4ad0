import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { RawStream } from '../testing/raw-stream.ts';
import { everything } from './testing/documents.ts';
import { expectedMutations, expectedQueries } from './testing/expected-operations.ts';
import { everyRole, type Role, sendAs } from './testing/roles.ts';
import { buildWorld, type Side, type World } from './testing/world.ts';

// Every personal text of one client and their advisor carries a canary. Everything that can be asked is asked as everybody who may not
// know of them, and every byte of every answer, error, socket and log is searched for it.

let world: World;
let strangers: Role[];
let staff: Role;
let holder: Role;
let canaries: string[];
const said: { where: string; text: string }[] = [];

beforeAll(async () => {
  world = await buildWorld();
  const roles = await everyRole(world);
  // Of staff: those by a token that only writes, who are shown nothing.
  strangers = roles.filter(({ name, part }) => part !== 'STAFF' || /:(CASES|STAFF)_WRITE$/.test(name));
  staff = roles.find(({ name }) => name === 'STAFF') as Role;
  holder = {
    name: 'the other',
    part: 'ADVISOR',
    scopes: ['CASES_READ', 'CASES_WRITE'],
    isHolder: true,
    caller: world.other.advisor,
  };
  canaries = ['canary', world.other.customerNumber, world.other.diaryNumber.toLowerCase(), '1931-07-13'];
}, 120_000);
afterAll(() => world.service.stop());

const hears = (where: string, text: string) => void said.push({ where, text });
/** Where a canary was heard, and which. */
const sung = (heard: readonly { where: string; text: string }[]) =>
  heard.flatMap(({ where, text }) => canaries.filter((one) => text.toLowerCase().includes(one)).map((one) => `${where}: ${one}`));

const queries = (schema.getType('Query') as GraphQLObjectType).getFields();
const mutations = (schema.getType('Mutation') as GraphQLObjectType).getFields();

/** A query for everything below a field, as deep as a document may be. */
function documentOf(name: string, side: Side, depth: number): string {
  const type = queries[name] && getNamedType(queries[name].type);
  const members = isObjectType(type) ? [type] : [];
  const abstract = type && !isObjectType(type) ? schema.getPossibleTypes(type as never) : [];
  const selection = [
    ...members.map((each) => everything(schema, each, depth)),
    ...abstract.map((each) => `... on ${each.name} { ${everything(schema, each, depth - 1, each.name)} }`),
  ].join(' ');
  return `{ ${name}${expectedQueries[name]?.call?.(side) ?? ''} { __typename ${selection} } }`;
}

/** The depth at which the query is still answered. */
async function deepest(name: string): Promise<number> {
  for (const depth of [3, 2, 1]) {
    const { errors } = await sendAs(world, staff, documentOf(name, world.own, depth));
    if (!errors || errors.every(({ extensions }) => ['FORBIDDEN'].includes(extensions?.code))) return depth;
  }
  throw new Error(`No depth is answered for ${name}`);
}

describe('a canary in everything that is personal of another’s client', () => {
  it('is heard by who holds the mandate, and by staff', async () => {
    for (const role of [holder, staff]) {
      const heard: string[] = [];
      for (const name of ['clients', 'powersOfAttorney', 'supplementRequests', 'submissions'])
        heard.push((await sendAs(world, role, documentOf(name, world.other, await deepest(name)))).text);
      for (const one of canaries) expect(heard.join('').toLowerCase(), `${role.name}, ${one}`).toContain(one);
    }
  });

  it('is in no answer to a query of everything, of lists, by ids and by numbers', async () => {
    for (const name of Object.keys(queries)) {
      const depth = await deepest(name);
      for (const role of strangers)
        for (const side of [world.own, world.other])
          hears(`${role.name} ${name}`, (await sendAs(world, role, documentOf(name, side, depth))).text);
    }
    for (const [what, id] of Object.entries(world.other.ids)) {
      const type = schema.getType(Buffer.from(id, 'base64url').toString().split(':')[0] ?? '');
      if (!isObjectType(type)) continue;
      const document = `{ node(id: "${id}") { ... on ${type.name} { ${everything(schema, type, 2)} } } }`;
      for (const role of strangers) hears(`${role.name} node ${what}`, (await sendAs(world, role, document)).text);
    }
    expect(sung(said)).toEqual([]);
  });

  it('is in no answer to a mutation that tries the other’s ids', async () => {
    for (const [name, { input }] of Object.entries(expectedMutations)) {
      const field = mutations[name];
      const payload = field && getNamedType(field.type);
      if (!field || !isObjectType(payload)) throw new Error(name);
      const document = `mutation ($input: ${field.args[0]?.type}) { ${name}(input: $input) { ${everything(schema, payload, 2)} } }`;
      for (const role of strangers.filter(({ part }) => part !== 'STAFF'))
        hears(`${role.name} ${name}`, (await sendAs(world, role, document, { input: input(world.other.ids, role) })).text);
    }
    expect(sung(said)).toEqual([]);
  });

  it('is in no byte of a socket, live, replayed, or of what is asked over it', async () => {
    const event = schema.getType('CaseEventDelivery') as GraphQLObjectType;
    const documents = [
      `subscription { caseEvents { ${everything(schema, event, 3)} } }`,
      'subscription { workQueue { change item { __typename } } }',
      documentOf('clients', world.own, await deepest('clients')),
    ];
    const streams = await Promise.all(
      strangers.flatMap((role) =>
        documents.map(async (document) => ({
          role,
          stream: await RawStream.open(world.service.url, role.caller ?? {}, document),
        })),
      ),
    );
    const witness = await RawStream.open(world.service.url, world.other.advisor, documents[0] ?? '');
    await world.uma.tell('application.interview-scheduled', world.other.diaryNumber, {
      at: '2027-02-05T10:00:00Z',
      office: 'Oulu Canary',
    });
    await world.other.advisor.ask(
      'mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) { userErrors { code } } }',
      { input: { applicationId: world.other.ids.Application, message: 'Canary, live' } },
    );
    await world.uma.tell('application.legal-force-gained', world.other.diaryNumber);
    await witness.until(() => witness.delivered.length >= 3);
    expect(witness.frames.map(({ text }) => text).join('')).toContain('Canary');
    for (const { role, stream } of streams) hears(`${role.name} socket`, stream.frames.map(({ text }) => text).join('\n'));
    for (const { stream } of [...streams, { stream: witness }]) stream.close();
    expect(sung(said)).toEqual([]);
  });

  it('is in no file, header or refusal over HTTP', async () => {
    for (const role of strangers) {
      const headers = role.caller ? { authorization: `Bearer ${role.caller.token}` } : undefined;
      for (const name of ['Document', 'sentDocument', 'issuedDocument', 'draftDocument']) {
        // UMA fetches what was sent for a case: that is what it is told of.
        if (role.part === 'UMA' && /^(sent|issued)/.test(name)) continue;
        const answer = await fetch(`${world.service.url}/documents/${world.other.ids[name]}`, {
          ...(headers ? { headers } : {}),
        });
        hears(
          `${role.name} ${name}`,
          JSON.stringify([...answer.headers]) + Buffer.from(await answer.arrayBuffer()).toString('latin1'),
        );
      }
    }
    expect(sung(said)).toEqual([]);
  });

  it('is in no error and in no log, whatever fails beneath', async () => {
    // Errors whose very message tells the row: PostgreSQL's own keep it to themselves beneath row-level security.
    await world.service.asOwner(
      `create function trap() returns trigger language plpgsql as $$ begin raise exception '%', new; end $$`,
    );
    await world.service.asOwner(
      `create function trap(told text) returns boolean language plpgsql as $$ begin raise exception '%', told; end $$`,
    );
    const failing = ['power_of_attorney', 'submission', 'draft'].map((table) => [
      `create trigger trap before insert on ${table} for each row execute function trap()`,
      `drop trigger trap on ${table}`,
    ]);
    failing.push([
      'create policy trap on client as restrictive using (trap(family_name || customer_number))',
      'drop policy trap on client',
    ]);
    const heard: typeof said = [];
    let failures = 0;
    for (const [breaks, mends] of failing) {
      await world.service.asOwner(breaks ?? '');
      const own = (name: string, input: object) => ({
        document: `mutation ($input: ${mutations[name]?.args[0]?.type}) { ${name}(input: $input) { userErrors { code } } }`,
        variables: { input },
      });
      const client = {
        givenNames: 'Canary',
        familyName: 'Canary',
        dateOfBirth: '1931-07-13',
        customerNumber: world.other.customerNumber,
      };
      const tries = [
        own('submitPowerOfAttorney', {
          role: 'LEGAL_ADVISOR',
          basis: 'NOTIFICATION',
          statement: 'Canary',
          attachmentIds: [],
          client,
        }),
        own('sendAdditionalInformation', { applicationId: world.own.ids.Application, message: 'Canary once more' }),
        own('saveDraft', { applicationId: world.own.ids.Application, message: 'Canary, half written' }),
        { document: `{ clientSearch(search: "${world.other.customerNumber}") { nodes { displayName } } }`, variables: {} },
      ];
      for (const { document, variables } of tries) {
        for (const role of [staff, { ...holder, caller: world.own.advisor }]) {
          const { text, errors } = await sendAs(world, role, document, variables);
          if (errors?.some(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')) failures += 1;
          if (errors) heard.push({ where: `${role.name} ${document}`, text });
        }
      }
      await world.service.asOwner(mends ?? '');
    }
    expect(failures).toBeGreaterThanOrEqual(failing.length);
    expect(sung(heard)).toEqual([]);
    expect(world.service.log.length).toBeGreaterThan(0);
    expect(sung(world.service.log.map((text) => ({ where: 'log', text })))).toEqual([]);
  });
});
