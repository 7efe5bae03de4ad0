import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { LoopbackProvider } from '../testing/loopback-provider.ts';
import { type SignInService, startSignInService } from '../testing/sign-in-service.ts';
import { decryptIdentityCode, IdentityCode, personKey } from './identity-code.ts';
import { hashOfSecret } from './secret.ts';

const identityCode = '140379-918E';
const claims = {
  sub: 'a-subject',
  acr: 'http://ftn.ficora.fi/2017/loa2',
  given_name: 'Aino',
  family_name: 'Aalto',
};
const aino = { ...claims, 'urn:oid:1.2.246.21': identityCode };

let provider: LoopbackProvider;
let staffProvider: LoopbackProvider;
let service: SignInService;

beforeAll(async () => {
  provider = await LoopbackProvider.start('edusta');
  staffProvider = await LoopbackProvider.start('edusta-staff');
  service = await startSignInService(() => ({
    advisor: { issuer: provider.issuer, clientId: 'edusta', clientSecret: 'secret' },
    staff: { issuer: staffProvider.issuer, clientId: 'edusta-staff', clientSecret: 'secret' },
  }));
});
afterEach(() => {
  provider.lies = {};
});
afterAll(async () => {
  await service.stop();
  await provider.stop();
  await staffProvider.stop();
});

const rows = <Row>(statement: ReturnType<typeof sql<Row>>) => service.database.read(null, (tx) => tx.query(statement));
const begin = async (browser: Browser, path = '/auth/sign-in') => String((await browser.get(path)).headers.location);
const signIn = (browser: Browser, claims: Record<string, unknown> = aino, path = '/auth/sign-in') =>
  (path.startsWith('/auth/staff') ? staffProvider : provider).signIn(browser, claims, path);
const who = async (browser: Browser) => (await browser.get('/who')).json().viewer;

describe('signing in', () => {
  test('asks by code flow with PKCE, state, nonce, the language, and a fresh identification', async () => {
    const asked = new URL(await begin(service.browser(), '/auth/sign-in?language=sv')).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      ui_locales: 'sv',
      prompt: 'login',
      redirect_uri: 'http://localhost:4000/auth/callback',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/);
  });

  test('leads back to where one wanted to be, as oneself', async () => {
    const browser = service.browser();
    const answer = await signIn(browser, aino, '/auth/sign-in?returnTo=/cases/7%3Ftab%3Devents');
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/cases/7?tab=events']);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(await who(browser)).toMatchObject({
      part: 'ADVISOR',
      scopes: ['CASES_READ', 'CASES_WRITE'],
      via: { kind: 'session' },
    });
  });

  test('sets a cookie that no script reads and no other site sends; nothing of the sign-in stays', async () => {
    const browser = service.browser();
    const answer = await signIn(browser);
    const session = [answer.headers['set-cookie']].flat().find((cookie) => cookie?.startsWith('edusta='));
    expect(session).toMatch(/^edusta=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect([...browser.cookies.keys()]).toEqual(['edusta']);
  });

  test('keeps the secret as a hash only', async () => {
    const browser = service.browser();
    await signIn(browser);
    const [secret = ''] = browser.cookie('edusta');
    expect(await rows(sql`select 1 from session where token_hash = ${hashOfSecret(secret)}`)).toHaveLength(1);
    expect(await rows(sql`select 1 from session s where s::text like ${`%${secret}%`}`)).toHaveLength(0);
  });

  test('R1 the same person is the same account, the code encrypted', async () => {
    const [one, other] = [service.browser(), service.browser()];
    await signIn(one);
    await signIn(other, { ...aino, sub: 'another-subject', family_name: 'Aalto-Berg' });
    expect((await who(one)).accountId).toBe((await who(other)).accountId);
    const key = personKey(service.keys.personKey, IdentityCode.parse(identityCode) as IdentityCode);
    const [account] = await rows(sql<{ identity_code: Buffer; family_name: string; display_name: string }>`
      select identity_code, family_name, display_name from account where person_key = ${key}`);
    expect(decryptIdentityCode(service.keys.identityCode, account?.identity_code as Buffer, key).reveal()).toBe(identityCode);
    expect(account).toMatchObject({ family_name: 'Aalto-Berg', display_name: 'Aino Aalto-Berg' });
  });

  test('R1 ten sign-ins of a new person at once make one account', async () => {
    const identified = { ...claims, 'urn:oid:1.2.246.21': '021188-927S' };
    const browsers = Array.from({ length: 10 }, () => service.browser());
    await Promise.all(browsers.map((browser) => signIn(browser, identified)));
    const accounts = await Promise.all(browsers.map(async (browser) => (await who(browser)).accountId));
    expect(new Set(accounts).size).toBe(1);
  });

  test('R1 a person without an identity code is known by the eIDAS identifier', async () => {
    const browser = service.browser();
    await signIn(browser, { ...claims, acr: 'http://eidas.europa.eu/LoA/substantial', personIdentifier: 'CZ/FI/test-1' });
    const [account] = await rows(sql<{ identity_code: Buffer | null }>`
      select identity_code from account where id = ${(await who(browser)).accountId}`);
    expect(account?.identity_code).toBeNull();
  });

  test.each([
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/auth/sign-out',
    'javascript:alert(1)',
    '',
    '/..//evil.example',
    '/.//evil.example/cases',
    '/cases/%2e%2e//evil.example',
  ])('never leads to %s afterwards', async (returnTo) => {
    const answer = await signIn(service.browser(), aino, `/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    expect(answer.headers.location).toBe('/');
  });

  test('begins at the public name when it was opened by another loopback one', async () => {
    const answer = await service.app.inject({ url: '/auth/sign-in?language=en', headers: { host: '127.0.0.1:4000' } });
    expect(answer.headers.location).toBe('http://localhost:4000/auth/sign-in?language=en');
  });

  test('two tabs at once do not spoil each other', async () => {
    const browser = service.browser();
    const [first, second] = [await begin(browser), await begin(browser)];
    expect((await browser.get(provider.identify(first, aino))).headers.location).toBe('/');
    expect((await browser.get(provider.identify(second, aino))).headers.location).toBe('/');
  });
});

describe('R1 refused, and told why', () => {
  test.each([
    ['low assurance', { acr: 'http://eidas.europa.eu/LoA/low' }, 'assurance-too-low'],
    ['an unknown level', { acr: 'urn:example:strong' }, 'assurance-too-low'],
    ['no level', { acr: undefined }, 'assurance-too-low'],
    ['no identifier', { 'urn:oid:1.2.246.21': undefined }, 'no-identifier'],
    ['a wrong identity code', { 'urn:oid:1.2.246.21': '140379-918A' }, 'no-identifier'],
    ['no name', { family_name: undefined }, 'failed'],
  ])('%s', async (_what, changed, code) => {
    const browser = service.browser();
    expect((await signIn(browser, { ...aino, ...changed })).headers.location).toBe(`/sign-in?error=${code}`);
    expect(await who(browser)).toBeNull();
  });

  test('a level that only unsigned userinfo claims', async () => {
    provider.lies = { idToken: ({ acr: _acr, ...rest }) => rest };
    expect((await signIn(service.browser())).headers.location).toBe('/sign-in?error=assurance-too-low');
  });

  test('whoever turned back', async () => {
    const browser = service.browser();
    const state = new URL(await begin(browser)).searchParams.get('state');
    const answer = await browser.get(
      `/auth/callback?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.issuer)}`,
    );
    expect(answer.headers.location).toBe('/sign-in?error=cancelled');
  });
});

describe('R21 staff', () => {
  const satu = { ...aino, 'urn:oid:1.2.246.21': '090191-9369', roles: ['edusta-staff'] };

  test('come in by the own provider, when it gives them a role', async () => {
    const browser = service.browser();
    await signIn(browser, satu, '/auth/staff/sign-in');
    expect(await who(browser)).toMatchObject({
      part: 'STAFF',
      scopes: ['CASES_READ', 'CASES_WRITE', 'STAFF_READ', 'STAFF_WRITE'],
    });
  });

  test('a role claimed at Suomi.fi makes nobody staff', async () => {
    const browser = service.browser();
    await signIn(browser, { ...satu, 'urn:oid:1.2.246.21': '300802A9543' });
    expect((await who(browser)).part).toBe('ADVISOR');
  });

  test('are one person with the advisor that they are, whoever identified them', async () => {
    const [advisor, staff] = [service.browser(), service.browser()];
    await signIn(advisor, satu);
    await signIn(staff, satu, '/auth/staff/sign-in');
    expect((await who(advisor)).accountId).toBe((await who(staff)).accountId);
    expect([(await who(advisor)).part, (await who(staff)).part]).toEqual(['ADVISOR', 'STAFF']);
  });

  test('lose every session of the part when the provider no longer gives them the role', async () => {
    const [advisor, staff] = [service.browser(), service.browser()];
    await signIn(advisor, satu);
    await signIn(staff, satu, '/auth/staff/sign-in');
    const answer = await signIn(service.browser(), { ...satu, roles: [] }, '/auth/staff/sign-in');
    expect(answer.headers.location).toBe('/sign-in?error=no-role&part=staff');
    expect(await who(staff)).toBeNull();
    expect((await who(advisor)).part).toBe('ADVISOR');
  });
});

test('a provider that is away is said to be, and asked again the next time', async () => {
  const provider = await LoopbackProvider.start('edusta');
  const settings = { issuer: provider.issuer, clientId: 'edusta', clientSecret: 'secret' };
  const service = await startSignInService(() => ({ advisor: settings, staff: settings }));
  try {
    provider.lies = { metadata: { issuer: 'https://elsewhere.example' } };
    expect((await service.browser().get('/auth/sign-in')).headers.location).toBe('/sign-in?error=provider-unavailable');
    provider.lies = {};
    expect((await service.browser().get('/auth/sign-in')).headers.location).toMatch(provider.issuer);
  } finally {
    await service.stop();
    await provider.stop();
  }
});

test('behind https the cookies are bound to this host and to https', async () => {
  const settings = { issuer: provider.issuer, clientId: 'edusta', clientSecret: 'secret' };
  const service = await startSignInService(() => ({ advisor: settings, staff: settings }), 'https://edusta.example');
  try {
    const answer = await provider.signIn(service.browser(), aino);
    const cookies = [answer.headers['set-cookie']].flat();
    expect(cookies.find((cookie) => cookie?.startsWith('__Host-edusta='))).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect(cookies.every((cookie) => cookie?.startsWith('__Host-') && cookie.includes('; Secure'))).toBe(true);
  } finally {
    await service.stop();
  }
});

test('no identifier is logged, whatever happened above', () => {
  const logged = service.log.join('');
  expect(logged).toContain('sign-in refused');
  for (const told of ['140379-918', '021188-927', '090191-936', '300802A954', 'CZ/FI', 'Aalto']) {
    expect(logged).not.toContain(told);
  }
});
