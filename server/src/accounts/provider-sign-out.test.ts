import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { LoopbackProvider } from '../testing/loopback-provider.ts';
import { type SignInService, startSignInService } from '../testing/sign-in-service.ts';
import { providerSignOutPaths } from './provider-sign-out.routes.ts';

const claims = { acr: 'http://ftn.ficora.fi/2017/loa2', given_name: 'Aino', family_name: 'Aalto' };
const aino = { ...claims, sub: 'aino-at-the-provider', 'urn:oid:1.2.246.21': '140379-918E' };

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

/** Somebody signed in, whose session is `sid` at the provider's side. */
async function signedIn(sid: string | undefined, who: Record<string, unknown> = aino): Promise<Browser> {
  const browser = service.browser();
  provider.lies = { idToken: (honest) => ({ ...honest, ...(sid === undefined ? {} : { sid }) }) };
  await provider.signIn(browser, who);
  provider.lies = {};
  expect(await isHere(browser)).toBe(true);
  return browser;
}
const isHere = async (browser: Browser) => (await browser.get('/who')).json().viewer !== null;

function tell(token: string | undefined, path: string = providerSignOutPaths.advisor) {
  return service.app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(token === undefined ? {} : { logout_token: token }).toString(),
  });
}

describe('sign-out that the provider starts', () => {
  test('ends the session that it names, and no other', async () => {
    const [one, other] = [await signedIn('session-1'), await signedIn('session-2')];
    const answer = await tell(provider.logoutToken({ sid: 'session-1' }));
    expect([answer.statusCode, answer.headers['cache-control'], answer.body]).toEqual([200, 'no-store', '']);
    expect([await isHere(one), await isHere(other)]).toEqual([false, true]);
  });

  test('ends every session of the person, where it names no session', async () => {
    const [one, other] = [await signedIn('session-3'), await signedIn(undefined)];
    const somebody = await signedIn('session-4', { ...aino, sub: 'eero', 'urn:oid:1.2.246.21': '021188-927S' });
    expect((await tell(provider.logoutToken({ sub: aino.sub }))).statusCode).toBe(200);
    expect([await isHere(one), await isHere(other), await isHere(somebody)]).toEqual([false, false, true]);
  });

  test('ends a session whose name was never told, by the person', async () => {
    const unnamed = await signedIn(undefined);
    expect((await tell(provider.logoutToken({ sid: 'unheard', sub: aino.sub }))).statusCode).toBe(200);
    expect(await isHere(unnamed)).toBe(false);
  });

  test('R1 finds a person whose subject is the identity code itself, which is kept nowhere', async () => {
    const coded = { ...aino, sub: '140379-918E' };
    const browser = await signedIn(undefined, coded);
    expect((await tell(provider.logoutToken({ sub: coded.sub }))).statusCode).toBe(200);
    expect(await isHere(browser)).toBe(false);
    expect(service.log.join('')).not.toContain('140379-918E');
  });

  test('is well where nobody is signed in any more', async () => {
    expect((await tell(provider.logoutToken({ sid: 'gone' }))).statusCode).toBe(200);
  });

  test('takes each token once', async () => {
    const token = provider.logoutToken({ sid: 'session-5' });
    const answers = await Promise.all(Array.from({ length: 10 }, () => tell(token)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array(9).fill(400)]);
    const again = await signedIn('session-5');
    expect((await tell(token)).statusCode).toBe(400);
    expect(await isHere(again)).toBe(true);
  });
});

describe('a token that does not stand the checks ends nothing', () => {
  const seconds = () => Math.floor(service.clock.now().getTime() / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const sid = 'kept';
  const bad: [string, () => string | undefined][] = [
    ['none at all', () => undefined],
    ['no token', () => 'nonsense'],
    ['three parts of nothing', () => 'a.b.c'],
    ['a header that is none', () => `${part(5)}.${part({ sid })}.x`],
    ['another issuer', () => provider.logoutToken({ sid, iss: staffProvider.issuer })],
    ['another audience', () => provider.logoutToken({ sid, aud: 'somebody-else' })],
    ['an old one', () => provider.logoutToken({ sid, iat: seconds() - 400, exp: seconds() + 60 })],
    ['an expired one', () => provider.logoutToken({ sid, exp: seconds() - 60 })],
    ['one from the future', () => provider.logoutToken({ sid, iat: seconds() + 120 })],
    ['no id', () => provider.logoutToken({ sid, jti: undefined })],
    ['no event', () => provider.logoutToken({ sid, events: undefined })],
    ['another event', () => provider.logoutToken({ sid, events: { 'http://elsewhere.example/event': {} } })],
    ['a nonce', () => provider.logoutToken({ sid, nonce: 'n' })],
    ['nobody named', () => provider.logoutToken({})],
    ['another kind', () => provider.logoutToken({ sid }, 'at+jwt')],
    ['an ID token', () => provider.idTokens.at(-1)],
    [
      'no signature',
      () => {
        provider.lies = { algorithm: 'none' };
        return provider.logoutToken({ sid });
      },
    ],
    [
      'a key that the provider does not publish',
      () => {
        provider.lies = { foreignKey: true };
        return provider.logoutToken({ sid });
      },
    ],
    [
      'the client’s secret as a key',
      () => {
        const body = provider.logoutToken({ sid }).split('.')[1];
        const content = `${part({ alg: 'HS256', typ: 'logout+jwt' })}.${body}`;
        return `${content}.${createHmac('sha256', 'secret').update(content).digest('base64url')}`;
      },
    ],
    ['the other provider’s', () => staffProvider.logoutToken({ sid })],
  ];

  test.each(bad)('%s', async (_what, token) => {
    const browser = await signedIn(sid);
    const answer = await tell(token());
    expect([answer.statusCode, answer.json()]).toEqual([400, { error: 'invalid_request' }]);
    expect(await isHere(browser)).toBe(true);
  });

  test('the advisors’ at the staff’s address, or in another form', async () => {
    const browser = await signedIn(sid);
    expect((await tell(provider.logoutToken({ sid }), providerSignOutPaths.staff)).statusCode).toBe(400);
    const json = {
      method: 'POST',
      url: providerSignOutPaths.advisor,
      payload: { logout_token: provider.logoutToken({ sid }) },
    } as const;
    expect((await service.app.inject(json)).statusCode).toBe(415);
    expect(await isHere(browser)).toBe(true);
  });
});
