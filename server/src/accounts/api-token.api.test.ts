import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../access/viewer.ts';
import { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';

let service: TestService;
let advisor: Caller;

beforeAll(async () => {
  service = await TestService.start();
  advisor = await service.person('ADVISOR');
});
afterAll(() => service.stop());

const createDocument = `mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) { secret apiToken { id name scopes expiresAt } userErrors { code field message } } }`;
const revokeDocument = `mutation RevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) { apiToken { id revokedAt } userErrors { code field message } } }`;
const inHours = (hours: number) => new Date(service.clock.now().getTime() + hours * 3_600_000).toISOString();
const wish = (more: object = {}) => ({ name: 'Report', scopes: ['CASES_READ'], expiresAt: inHours(24), ...more });
const create = async (by: Caller, more: object = {}) => (await by.ask(createDocument, { input: wish(more) })).createApiToken;
const revoke = async (by: Caller, id: string) => (await by.ask(revokeDocument, { input: { id } })).revokeApiToken;
const asToken = (secret: string, of = advisor) => new Caller(service.url, secret, of.accountId, '');
const scoped = (...scopes: Scope[]) => service.person('ADVISOR', { scopes });

describe('CreateApiToken', () => {
  it('tells the secret once, and makes a token that works', async () => {
    const { secret, apiToken, userErrors } = await create(advisor);
    expect(userErrors).toEqual([]);
    expect(secret).toMatch(/^edusta_[\w-]{43}$/);
    expect(apiToken).toMatchObject({ name: 'Report', scopes: ['CASES_READ'], expiresAt: inHours(24) });
    expect((await asToken(secret).ask('{ viewer { id } }')).viewer.id).toBe((await advisor.ask('{ viewer { id } }')).viewer.id);
    const kept = await service.asOwner('select from api_token t, idempotency i where t::text || i::text like $1', [
      `%${secret.slice(8)}%`,
    ]);
    expect(kept).toEqual([]);
  });

  it('makes one token under one idempotency key, and tells its secret to the first answer alone, twenty at once', async () => {
    const before = (await advisor.ask('{ apiTokens { totalCount } }')).apiTokens.totalCount;
    const input = wish({ idempotencyKey: 'one' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => advisor.ask(createDocument, { input })));
    const payloads = answers.map(({ createApiToken }) => createApiToken);
    expect(payloads.filter(({ secret }) => secret !== null)).toHaveLength(1);
    const replayed = payloads.filter(({ secret }) => secret === null);
    expect(replayed.map(({ userErrors }) => userErrors[0].code)).toEqual(replayed.map(() => 'SECRET_ALREADY_SHOWN'));
    expect(new Set(payloads.map(({ apiToken }) => apiToken.id)).size).toBe(1);
    expect((await advisor.ask('{ apiTokens { totalCount } }')).apiTokens.totalCount).toBe(before + 1);
    const changed = await advisor.ask(createDocument, { input: { ...input, name: 'Another' } });
    expect(changed.createApiToken).toMatchObject({
      secret: null,
      apiToken: null,
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
  });

  it.each([
    ['a scope of another part', { scopes: ['CASES_READ', 'STAFF_READ'] }, 'SCOPE_NOT_ALLOWED', 'scopes'],
    ['no scope', { scopes: [] }, 'REQUIRED', 'scopes'],
    ['no name', { name: '  ' }, 'REQUIRED', 'name'],
    ['a name too long', { name: 'x'.repeat(101) }, 'TOO_LONG', 'name'],
    ['a name of control characters', { name: 'a\u0000b' }, 'INVALID_TEXT', 'name'],
    ['a moment that has been', { expiresAt: '2026-12-01T09:59:59Z' }, 'INVALID_DATE', 'expiresAt'],
    ['more than a year', { expiresAt: '2027-12-01T10:00:01Z' }, 'EXPIRY_TOO_FAR', 'expiresAt'],
  ])('refuses %s', async (_what, more, code, field) => {
    expect(await create(advisor, more)).toMatchObject({ secret: null, apiToken: null, userErrors: [{ code, field }] });
  });

  it('takes a year to the second', async () => {
    expect(await create(advisor, { expiresAt: '2027-12-01T10:00:00Z' })).toMatchObject({ userErrors: [] });
  });

  it('gives by a token nothing that the token lacks itself', async () => {
    const reader = await scoped('CASES_READ');
    expect(await create(reader, { scopes: ['CASES_WRITE'] })).toMatchObject({ userErrors: [{ code: 'SCOPE_NOT_ALLOWED' }] });
    expect(await create(reader)).toMatchObject({ userErrors: [] });
    const staff = await service.person('STAFF');
    expect(await create(staff, { scopes: ['CASES_READ', 'CASES_WRITE', 'STAFF_READ', 'STAFF_WRITE'] })).toMatchObject({
      userErrors: [],
    });
    expect(await create(staff, { scopes: ['UMA_WRITE'] })).toMatchObject({ userErrors: [{ code: 'SCOPE_NOT_ALLOWED' }] });
    const feed = await service.person('UMA');
    expect(await create(feed, { scopes: ['UMA_WRITE', 'UMA_READ'] })).toMatchObject({ userErrors: [] });
    expect(await create(feed)).toMatchObject({ userErrors: [{ code: 'SCOPE_NOT_ALLOWED' }] });
  });

  it('R20 says what is wrong in the language that was asked for', async () => {
    const answer = await advisor.send(createDocument, { input: wish({ scopes: ['STAFF_READ'] }) }, { language: 'fi' });
    expect(answer.data.createApiToken.userErrors[0].message).toBe('Et voi antaa oikeutta, jota sinulla itselläsi ei ole.');
  });
});

describe('RevokeApiToken', () => {
  it('ends a token at once, and answers the same again', async () => {
    const { secret, apiToken } = await create(advisor);
    const first = await revoke(advisor, apiToken.id);
    expect(first).toEqual({ apiToken: { id: apiToken.id, revokedAt: service.clock.now().toISOString() }, userErrors: [] });
    expect((await asToken(secret).send('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    service.clock.forward({ seconds: 5 });
    expect(await revoke(advisor, apiToken.id)).toEqual(first);
  });

  it.each<Scope>(['CASES_READ', 'CASES_WRITE'])('works by a token of %s alone, on itself too', async (scope) => {
    const { secret, apiToken } = await create(advisor, { scopes: [scope] });
    const another = (await create(advisor)).apiToken;
    expect(await revoke(asToken(secret), another.id)).toMatchObject({ apiToken: { id: another.id }, userErrors: [] });
    expect(await revoke(asToken(secret), apiToken.id)).toMatchObject({ apiToken: { id: apiToken.id }, userErrors: [] });
  });

  it('works by UMA’s token, to which nothing else here is open', async () => {
    const feed = await service.person('UMA');
    const { apiToken } = await create(feed, { scopes: ['UMA_READ'] });
    expect((await feed.send('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await revoke(feed, apiToken.id)).toMatchObject({ apiToken: { id: apiToken.id }, userErrors: [] });
  });

  it('tells another’s token and one that is not there alike', async () => {
    const other = await service.person('ADVISOR', { name: 'Eero Eskola' });
    const { secret, apiToken } = await create(other);
    const none = Buffer.from('ApiToken:00000000-0000-4000-8000-000000000000').toString('base64url');
    const answers = [];
    for (const id of [apiToken.id, none, 'nothing']) answers.push(JSON.stringify(await revoke(advisor, id)));
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"code":"NOT_FOUND","field":"id"');
    expect((await asToken(secret, other).ask('{ viewer { displayName } }')).viewer.displayName).toBe('Eero Eskola');
  });
});

describe('apiTokens', () => {
  it('lists one’s own, newest first, with their last use, and nobody else’s', async () => {
    const somebody = await service.person('ADVISOR');
    service.clock.forward({ minutes: 1 });
    const { secret, apiToken } = await create(somebody, { name: 'Newest' });
    service.clock.forward({ minutes: 1 });
    await asToken(secret, somebody).ask('{ viewer { id } }');
    await revoke(somebody, apiToken.id);
    const { apiTokens } = await somebody.ask(
      '{ apiTokens(first: 10) { totalCount nodes { id name scopes createdAt expiresAt lastUsedAt revokedAt } } }',
    );
    expect(apiTokens.totalCount).toBe(2);
    const now = service.clock.now().toISOString();
    expect(apiTokens.nodes[0]).toEqual({ ...apiToken, createdAt: inHours(-1 / 60), lastUsedAt: now, revokedAt: now });
    expect(apiTokens.nodes[1]).toMatchObject({ name: 'test', revokedAt: null });
  });
});
