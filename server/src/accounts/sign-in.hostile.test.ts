import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { LoopbackProvider } from '../testing/loopback-provider.ts';
import { type SignInService, startSignInService } from '../testing/sign-in-service.ts';

const aino = {
  sub: 'a-subject',
  acr: 'http://ftn.ficora.fi/2017/loa2',
  given_name: 'Aino',
  family_name: 'Aalto',
  'urn:oid:1.2.246.21': '140379-918E',
};

let provider: LoopbackProvider;
let service: SignInService;

beforeAll(async () => {
  provider = await LoopbackProvider.start('edusta');
  const settings = { issuer: provider.issuer, clientId: 'edusta', clientSecret: 'secret' };
  service = await startSignInService(() => ({ advisor: settings, staff: settings }));
});
afterEach(() => {
  provider.lies = {};
});
afterAll(async () => {
  await service.stop();
  await provider.stop();
});

const begin = async (browser: Browser) => String((await browser.get('/auth/sign-in')).headers.location);
const signIn = (browser: Browser) => provider.signIn(browser, aino);
const who = async (browser: Browser) => (await browser.get('/who')).json().viewer;

describe('session fixation', () => {
  test('every sign-in makes a new id, and the one before is over', async () => {
    const browser = service.browser();
    await signIn(browser);
    const [before = ''] = browser.cookie('edusta');
    await signIn(browser);
    const [after = ''] = browser.cookie('edusta');
    expect(after).not.toBe(before);
    expect(await service.authentication.viewerFromSession(before)).toBeNull();
    expect(await service.authentication.viewerFromSession(after)).not.toBeNull();
  });

  test('a secret that somebody planted before is not taken up', async () => {
    const browser = service.browser();
    const planted = 'x'.repeat(43);
    browser.cookies.set('edusta', { value: planted, path: '/' });
    await signIn(browser);
    expect(browser.cookie('edusta')).not.toContain(planted);
    expect(await service.authentication.viewerFromSession(planted)).toBeNull();
  });

  test("somebody else's callback does not sign this browser in", async () => {
    const [attacker, victim] = [service.browser(), service.browser()];
    const callback = provider.identify(await begin(attacker), aino);
    expect((await victim.get(callback)).headers.location).toBe('/sign-in?error=expired');
    expect(await who(victim)).toBeNull();
  });
});

describe('a hostile answer is refused', () => {
  const hour = 3600;
  test.each([
    ['another audience', { idToken: (token) => ({ ...token, aud: 'somebody-else' }) }],
    ['another issuer', { idToken: (token) => ({ ...token, iss: 'https://elsewhere.example' }) }],
    ['another nonce', { idToken: (token) => ({ ...token, nonce: 'other' }) }],
    ['no nonce', { idToken: ({ nonce: _nonce, ...token }) => token }],
    ['an ID token that has expired', { idToken: (token) => ({ ...token, exp: Math.floor(Date.now() / 1000) - hour }) }],
    ['alg none', { algorithm: 'none' }],
    ['a key that the provider does not publish', { foreignKey: true }],
    ["somebody else's userinfo", { userinfo: (info) => ({ ...info, sub: 'other' }) }],
  ] satisfies [string, LoopbackProvider['lies']][])('%s', async (_what, lies) => {
    provider.lies = lies;
    const browser = service.browser();
    expect((await signIn(browser)).headers.location).toBe('/sign-in?error=failed');
    expect(await who(browser)).toBeNull();
  });

  test('another issuer beside the code', async () => {
    const browser = service.browser();
    const callback = new URL(provider.identify(await begin(browser), aino), service.publicUrl);
    callback.searchParams.set('iss', 'https://elsewhere.example');
    expect((await browser.get(callback.pathname + callback.search)).headers.location).toBe('/sign-in?error=failed');
  });

  test('a code used again', async () => {
    const browser = service.browser();
    const location = await begin(browser);
    const kept = new Map(browser.cookies);
    const callback = provider.identify(location, aino);
    expect((await browser.get(callback)).headers.location).toBe('/');
    expect((await browser.get(callback)).headers.location).toBe('/sign-in?error=expired');
    for (const [name, cookie] of kept) browser.cookies.set(name, cookie);
    expect((await browser.get(callback)).headers.location).toBe('/sign-in?error=failed');
  });

  test('the state of another sign-in', async () => {
    const browser = service.browser();
    const first = new URL(await begin(browser)).searchParams.get('state') ?? '';
    const callback = provider.identify(await begin(browser), aino, { state: first });
    expect((await browser.get(callback)).headers.location).toBe('/sign-in?error=failed');
  });

  test('the nonce and code of another sign-in', async () => {
    const [attacker, victim] = [service.browser(), service.browser()];
    provider.lies = { codesAreForEver: true };
    const stolen = new URL(provider.identify(await begin(attacker), aino), service.publicUrl).searchParams.get('code') ?? '';
    const state = new URL(await begin(victim)).searchParams.get('state') ?? '';
    const answer = await victim.get(`/auth/callback?code=${stolen}&state=${state}&iss=${encodeURIComponent(provider.issuer)}`);
    expect(answer.headers.location).toBe('/sign-in?error=failed');
  });

  test("the other provider's callback", async () => {
    const browser = service.browser();
    const callback = provider.identify(await begin(browser), aino).replace('/auth/callback', '/auth/staff/callback');
    expect((await browser.get(callback)).headers.location).toBe('/sign-in?error=expired&part=staff');
  });

  test('one that took too long', async () => {
    const browser = service.browser();
    const location = await begin(browser);
    service.clock.forward({ minutes: 16 });
    expect((await browser.get(provider.identify(location, aino))).headers.location).toBe('/sign-in?error=expired');
  });

  test('a changed cookie of the sign-in', async () => {
    const browser = service.browser();
    const location = await begin(browser);
    for (const [name, { value, path }] of browser.cookies)
      browser.cookies.set(name, { value: `${value.slice(0, -4)}AAAA`, path });
    expect((await browser.get(provider.identify(location, aino))).headers.location).toBe('/sign-in?error=expired');
  });
});
