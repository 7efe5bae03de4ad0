import { type GraphQLObjectType, getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { RawStream } from '../testing/raw-stream.ts';
import { submits } from '../testing/story.ts';
import { type Action, actions, may } from './access.ts';
import { everything } from './testing/documents.ts';
import { expectedActions } from './testing/expected-actions.ts';
import { expectedMutations, expectedQueries, expectedSubscriptions } from './testing/expected-operations.ts';
import { everyRole, isOpen, type Role, refusalOf, sendAs } from './testing/roles.ts';
import { buildWorld, type Side, uuidOf, type World } from './testing/world.ts';

// Every query, mutation, subscription and action, for every role, with one's own, another's, and what is not there.

let world: World;
let roles: Role[];
beforeAll(async () => {
  world = await buildWorld();
  roles = await everyRole(world);
}, 120_000);
afterAll(() => world.service.stop());

const nameOf = (side: Side) => (side === world.own ? 'own' : side === world.other ? "another's" : 'none');
const fieldsOf = (type: 'Query' | 'Mutation' | 'Subscription') => (schema.getType(type) as GraphQLObjectType).getFields();

it('the tables name every query, mutation, subscription and action, and none that is not there', () => {
  expect(Object.keys(expectedQueries).sort()).toEqual(Object.keys(fieldsOf('Query')).sort());
  expect(Object.keys(expectedMutations).sort()).toEqual(Object.keys(fieldsOf('Mutation')).sort());
  expect(Object.keys(expectedSubscriptions).sort()).toEqual(Object.keys(fieldsOf('Subscription')).sort());
  expect(Object.keys(expectedActions).sort()).toEqual(Object.keys(actions).sort());
});

it.each(Object.entries(expectedActions))('R21 %s is open to whom it is expected to be, by each scope', (action, open) => {
  for (const { name, part, scopes } of roles) {
    const viewer = part && { accountId: '', part, scopes: new Set(scopes), via: { kind: 'token' as const, id: '' } };
    expect(may(viewer, action as Action), name).toBe(isOpen(open, { part, scopes } as Role));
  }
});

describe.each(Object.entries(expectedQueries))('R2 the query %s', (name, expected) => {
  const ask = (role: Role, side: Side) => sendAs(world, role, `{ ${name}${expected.call?.(side) ?? ''} ${expected.select} }`);

  it('answers each role with what is theirs, and alike for another’s and none', async () => {
    for (const role of roles) {
      for (const side of [world.own, world.other, world.none]) {
        const where = `${role.name}, ${nameOf(side)}`;
        const { errors, data, text } = await ask(role, side);
        if (!isOpen(expected.open, role)) {
          expect(errors?.[0]?.extensions.code, where).toBe(refusalOf(role));
          expect(data?.[name] ?? null, where).toBeNull();
          continue;
        }
        expect(errors, where).toBeUndefined();
        const theirs = role.part === 'STAFF' || (role.isHolder && side === world.own);
        const sees = theirs && side !== world.none && isOpen(expected.row ?? expected.open, role);
        if (expected.one) expect(data[name] !== null, where).toBe(sees);
        if (expected.list) expect(text.includes(side.ids[expected.list] ?? ''), where).toBe(sees);
        if (side === world.other && !sees) expect(text, where).toBe((await ask(role, world.none)).text);
      }
    }
  });
});

describe('what another has', () => {
  /** Everything of the other side that a mutation could have changed. */
  const stateOfOther = () =>
    world.service.asOwner(
      `select (select md5(string_agg(p::text, '' order by p.id)) from power_of_attorney p where advisor_id = $1) as mandates,
        (select md5(string_agg(d::text, '' order by d.id)) from draft d where owner_id = $1) as drafts,
        (select count(*) from submission where sender_id = $1) as submissions,
        (select md5(string_agg(r::text, '' order by r.id)) from document_request r where application_id = $2) as requests,
        (select md5(string_agg(r::text, '' order by r.id)) from supplement_request r where application_id = $2) as supplements,
        (select md5(string_agg(t.id::text || t.revoked_at::text, '' order by t.id)) from api_token t where account_id = $1) as tokens,
        (select md5(string_agg(q::text, '' order by q.id)) from succession_question q join power_of_attorney h on h.id = q.holder_id
          where h.advisor_id = $1) as questions,
        (select md5(s::text) from notice_settings s where account_id = $1) as notices,
        (select md5(c::text) from calendar_address c where account_id = $1) as calendar`,
      [world.other.advisor.accountId, uuidOf(world.other.ids.Application ?? '')],
    );

  it('stays as it is whatever an advisor, UMA or nobody tries with it', async () => {
    const before = await stateOfOther();
    for (const [name, { input }] of Object.entries(expectedMutations))
      for (const role of roles.filter(({ part }) => part !== 'STAFF')) await mutateAs(role, name, input(world.other.ids, role));
    expect(await stateOfOther()).toEqual(before);
  });
});

function mutateAs(role: Role, name: string, input: object) {
  const field = fieldsOf('Mutation')[name];
  if (!field) throw new Error(name);
  const payload = getNamedType(field.type) as GraphQLObjectType;
  const document = `mutation ($input: ${field.args[0]?.type}) { ${name}(input: $input) { ${everything(schema, payload, 2)} } }`;
  return sendAs(world, role, document, { input });
}

describe.each(Object.entries(expectedMutations))('R2 the mutation %s', (name, expected) => {
  const code = expected.code ?? 'NOT_FOUND';
  const codes = (data: Record<string, { userErrors: { code: string }[] }>) => data[name]?.userErrors.map((error) => error.code);

  it('does what each role may do, with their own, and tells another’s and none alike', async () => {
    for (const role of roles) {
      const refused = !isOpen(expected.open, role);
      const sides = expected.targetless ? [world.own] : [world.own, world.other, world.none];
      const told = new Map<Side, string>();
      for (const side of sides) {
        const where = `${role.name}, ${nameOf(side)}`;
        const isTheirs = role.part === 'STAFF' || role.part === 'UMA' || role.isHolder;
        const fresh = !refused && side === world.own && isTheirs ? await expected.prepare?.(world, role) : undefined;
        const { errors, data, text } = await mutateAs(role, name, expected.input({ ...side.ids, ...fresh }, role));
        told.set(side, text);
        if (refused) {
          expect(errors?.[0]?.extensions.code, where).toBe(refusalOf(role));
          continue;
        }
        expect(errors, where).toBeUndefined();
        if (expected.targetless || expected.silent || (side === world.own && isTheirs)) expect(codes(data), where).toEqual([]);
        else if (side === world.none || role.part !== 'STAFF') expect(codes(data), where).toEqual([code]);
      }
      if (!expected.targetless && role.part !== 'STAFF') expect(told.get(world.other), role.name).toBe(told.get(world.none));
    }
  });
});

describe.each(Object.entries(expectedSubscriptions))('R2 the subscription %s', (name, { open, select }) => {
  it('is open to each role as expected, and brings an advisor their own cases alone', async () => {
    const document = `subscription { ${name} ${select} }`;
    const streams = await Promise.all(
      roles.map(async (role) => ({ role, stream: await RawStream.open(world.service.url, role.caller ?? {}, document) })),
    );
    for (const side of [world.own, world.other]) {
      await world.uma.tell('application.processing-started', side.diaryNumber);
      const input = { applicationId: side.ids.Application, message: `Live, ${side.mark}` };
      await side.advisor.ask(
        'mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) { userErrors { code } } }',
        { input },
      );
      // The one kind of work that staff are told of who may not read cases.
      await submits(side.advisor);
    }
    for (const { role, stream } of streams) {
      const brought = () => stream.frames.map(({ text }) => text).join('\n');
      if (!isOpen(open, role)) {
        await stream.until(() => brought().includes('extensions'));
        expect(brought(), role.name).toContain(refusalOf(role));
        expect(brought(), role.name).not.toContain('"data":{');
        continue;
      }
      const theirs = role.part === 'STAFF' || role.isHolder;
      await stream.until(() => !theirs || stream.frames.filter(({ text }) => text.includes('"next"')).length >= 2);
      expect(brought().includes('"next"'), role.name).toBe(theirs);
      if (role.part === 'ADVISOR') expect(brought(), role.name).not.toContain(world.other.ids.Application);
    }
    for (const { stream } of streams) stream.close();
  });
});

describe('over HTTP', () => {
  const get = (role: Role, path: string, init: RequestInit = {}) =>
    fetch(`${world.service.url}${path}`, {
      ...init,
      headers: { ...(role.caller ? { authorization: `Bearer ${role.caller.token}` } : {}), ...init.headers },
    });

  it.each([
    ['Document', { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ' }],
    ['sentDocument', { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ', UMA: 'UMA_READ' }],
    ['issuedDocument', { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ', UMA: 'UMA_READ' }],
    ['draftDocument', { ADVISOR: 'CASES_READ' }],
  ] as const)('R15 a document (%s) is read by whom it is for, and is not there for others', async (idName, row) => {
    const open = { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ', UMA: 'UMA_READ' } as const;
    for (const role of roles) {
      const told = new Map<Side, string>();
      for (const side of [world.own, world.other, world.none]) {
        const answer = await get(role, `/documents/${side.ids[idName]}`);
        const theirs = role.part === 'STAFF' || role.part === 'UMA' || (role.isHolder && side === world.own);
        const sees = side !== world.none && theirs && isOpen(row, role) && isOpen(open, role);
        const status = role.part === null ? 401 : !isOpen(open, role) ? 403 : sees ? 200 : 404;
        expect(answer.status, `${role.name}, ${nameOf(side)}`).toBe(status);
        if (!sees) told.set(side, await answer.text());
      }
      if (told.size > 1) expect(told.get(world.other) ?? told.get(world.none), role.name).toBe(told.get(world.none));
    }
  });

  it('uploads, UMA’s feed and its outbox are open as expected; another’s upload is not there', async () => {
    for (const role of roles) {
      const upload = await get(role, `/files/${world.other.ids.draftDocument}`, {
        method: 'HEAD',
        headers: { 'tus-resumable': '1.0.0' },
      });
      const may = isOpen({ ADVISOR: 'CASES_WRITE', STAFF: 'CASES_WRITE' }, role);
      expect(upload.status, role.name).toBe(role.part === null ? 401 : may ? 404 : 403);
      const feed = await get(role, '/uma/events', {
        method: 'POST',
        headers: { 'content-type': 'application/cloudevents-batch+json' },
        body: '[]',
      });
      expect(feed.status, role.name).toBe(role.part === null ? 401 : isOpen({ UMA: 'UMA_WRITE' }, role) ? 200 : 403);
      const outbox = await get(role, '/uma/outbox');
      expect(outbox.status, role.name).toBe(role.part === null ? 401 : isOpen({ UMA: 'UMA_READ' }, role) ? 200 : 403);
    }
  });
});
