import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../../testing/browser.ts';
import { type SignInService, startSignInService } from '../../testing/sign-in-service.ts';
import { seedPeople } from '../people.ts';
import { addTestIdentityProviders } from './routes.ts';

// PUBLIC_URL leads to nobody: the service reaches its own providers all the same.
const publicUrl = 'http://localhost:4999';
const start = () =>
  startSignInService((app, { clock, keys }) => {
    const { suomifi, staff } = addTestIdentityProviders(app, { publicUrl, keys, clock });
    return { advisor: suomifi, staff };
  }, publicUrl);

let service: SignInService;
beforeAll(async () => {
  service = await start();
  await seedPeople(service.database, service.keys, service.clock);
});
afterAll(() => service.stop());

const isChoice = ({ pathname }: URL) => pathname.includes('/sign-in/');
/** From our sign-in to the page where one chooses. Returns its address. */
async function chooser(browser: Browser, path = '/auth/sign-in'): Promise<string> {
  const { at } = await browser.follow(await browser.get(path), isChoice);
  return at.href;
}
/** Chooses, and goes on until our own pages. Returns where that is. */
async function choose(browser: Browser, address: string, form: Record<string, string>): Promise<string> {
  const { at } = await browser.follow(await browser.post(address, form), (to) => !/^\/(auth|test-idp)\//.test(to.pathname));
  return at.pathname + at.search;
}
const signIn = async (browser: Browser, person: string, means: string) =>
  choose(browser, await chooser(browser), { person, means });
const signInAsStaff = async (browser: Browser, person: string) =>
  choose(browser, await chooser(browser, '/auth/staff/sign-in'), { person });
const who = async (browser: Browser) => (await browser.get('/who')).json().viewer;
const usernameOf = async (browser: Browser) => {
  const { accountId } = await who(browser);
  const [account] = await service.database.read(null, (tx) =>
    tx.query(sql<{ username: string }>`select username from account where id = ${accountId}`),
  );
  return account?.username;
};

describe('the test Suomi.fi', () => {
  test.each([
    ['aino', 'bank', 'http://ftn.ficora.fi/2017/loa2'],
    ['eero', 'mobile', 'http://ftn.ficora.fi/2017/loa2'],
    ['mikko', 'card', 'http://ftn.ficora.fi/2017/loa3'],
    ['jana', 'eidas', 'http://eidas.europa.eu/LoA/substantial'],
  ])('R1 signs %s in by %s, with the level %s', async (person, means, acr) => {
    const browser = service.browser();
    expect(await signIn(browser, person, means)).toBe('/');
    expect(await usernameOf(browser)).toBe(person);
    const { via, part } = await who(browser);
    const [session] = await service.database.read(null, (tx) => tx.query(sql`select acr from session where id = ${via.id}`));
    expect([part, session]).toEqual(['ADVISOR', { acr }]);
  });

  test('R1 identifies lauri too weakly, and the service says why', async () => {
    const browser = service.browser();
    expect(await signIn(browser, 'lauri', 'weak')).toBe('/sign-in?error=assurance-too-low');
    expect(await who(browser)).toBeNull();
  });

  test('knows nobody by a means that is not theirs', async () => {
    const browser = service.browser();
    const address = await chooser(browser);
    for (const [person = '', means = ''] of [['satu', 'bank'], ['jana', 'card'], ['aino']]) {
      expect((await browser.post(address, { person, means })).headers.location).toContain('/sign-in/');
    }
  });

  test('lets one turn back', async () => {
    const browser = service.browser();
    expect(await choose(browser, await chooser(browser), { cancel: 'yes' })).toBe('/sign-in?error=cancelled');
  });

  test('asks every time, and lets another person in after the first', async () => {
    const browser = service.browser();
    await signIn(browser, 'aino', 'bank');
    expect(await signIn(browser, 'eero', 'bank')).toBe('/');
    expect(await usernameOf(browser)).toBe('eero');
    expect(await signIn(browser, 'eero', 'card')).toBe('/');
  });

  test.each([
    ['fi', 'TESTI', 'Pankkitunnukset', 'Jatka henkilönä Aino Aalto'],
    ['sv', 'TEST', 'Bankkoder', 'Fortsätt som Aino Aalto'],
    ['en', 'TEST', 'Bank ID', 'Continue as Aino Aalto'],
  ])('says in %s that it is a test, and whom one can be', async (language, banner, means, person) => {
    const browser = service.browser();
    const address = await chooser(browser, `/auth/sign-in?language=${language}`);
    const first = await browser.get(address);
    expect(first.body).toContain(`<html lang="${language}">`);
    for (const text of [`<p class="banner">${banner}`, means]) expect(first.body).toContain(text);
    expect((await browser.get(`${address}?means=bank`)).body).toContain(person);
  });

  test('runs no script, and stands in no frame', async () => {
    const browser = service.browser();
    const page = await browser.get(await chooser(browser));
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(page.body).not.toMatch(/<script| style=| on\w+=/);
    expect((await browser.get('/test-idp/style.css')).headers['content-type']).toContain('text/css');
  });

  test('says so when a sign-in has expired', async () => {
    const answer = await service.browser().get('/test-idp/suomifi/sign-in/nothing', { 'accept-language': 'en' });
    expect([answer.statusCode, answer.body.includes('has expired')]).toEqual([400, true]);
  });

  test('serves its discovery document with the public addresses, whatever the host', async () => {
    const answer = await service.app.inject({
      url: '/test-idp/suomifi/.well-known/openid-configuration',
      headers: { host: '127.0.0.1:1' },
    });
    expect(answer.json()).toMatchObject({
      issuer: `${publicUrl}/test-idp/suomifi`,
      token_endpoint: `${publicUrl}/test-idp/suomifi/token`,
      code_challenge_methods_supported: ['S256'],
    });
  });
});

test('a test provider answers over the network as within the service', async () => {
  const listening = await start();
  try {
    const local = await listening.app.listen({ port: 0, host: '127.0.0.1' });
    const discovered = await (await fetch(`${local}/test-idp/staff/.well-known/openid-configuration`)).json();
    expect(discovered).toMatchObject({ issuer: `${publicUrl}/test-idp/staff` });
    const body = new URLSearchParams({ grant_type: 'authorization_code', code: 'none', client_id: 'edusta' });
    const refused = await fetch(`${local}/test-idp/staff/token`, { method: 'POST', body });
    expect([refused.status, await refused.json()]).toMatchObject([401, { error: 'invalid_client' }]);
  } finally {
    await listening.stop();
  }
});

describe('R21 the test provider for staff', () => {
  test('signs satu in as staff', async () => {
    const browser = service.browser();
    expect(await signInAsStaff(browser, 'satu')).toBe('/');
    expect(await who(browser)).toMatchObject({ part: 'STAFF' });
    expect(await usernameOf(browser)).toBe('satu');
  });

  test('does not know advisors', async () => {
    const browser = service.browser();
    const address = await chooser(browser, '/auth/staff/sign-in');
    expect((await browser.get(address)).body).not.toContain('Aino');
    expect((await browser.post(address, { person: 'aino' })).headers.location).toContain('/sign-in/');
  });

  test('mikko is one person, as staff and as advisor', async () => {
    const [staff, advisor] = [service.browser(), service.browser()];
    await signInAsStaff(staff, 'mikko');
    await signIn(advisor, 'mikko', 'bank');
    expect((await who(staff)).accountId).toBe((await who(advisor)).accountId);
  });
});

describe('signing out', () => {
  const signOut = (browser: Browser) => browser.post('/auth/sign-out');

  test('ends both sides', async () => {
    const browser = service.browser();
    await signIn(browser, 'aino', 'bank');
    const [secret = ''] = browser.cookie('edusta');
    const answer = await signOut(browser);
    expect(String(answer.headers.location)).toContain(`${publicUrl}/test-idp/suomifi/session/end?`);
    expect(new URL(String(answer.headers.location)).searchParams.get('id_token_hint')).not.toBeNull();
    const { at } = await browser.follow(answer, ({ pathname }) => pathname === '/sign-in');
    expect(at.pathname + at.search).toBe('/sign-in?signedOut=true');
    expect(await service.authentication.viewerFromSession(secret)).toBeNull();
    expect(browser.cookie(/^(edusta|test-suomifi(\.sig)?)$/)).toEqual([]);
  });

  test('tells no identity code in the address it goes by', async () => {
    const browser = service.browser();
    await signIn(browser, 'aino', 'bank');
    const hint = new URL(String((await signOut(browser)).headers.location)).searchParams.get('id_token_hint') ?? '';
    const payload = JSON.parse(Buffer.from(hint.split('.')[1] ?? '', 'base64url').toString());
    expect(payload.sub).toBe('aino');
    expect(JSON.stringify(payload)).not.toMatch(/140379|Aalto/);
  });

  test('answers a script with where to go', async () => {
    const browser = service.browser();
    await signInAsStaff(browser, 'satu');
    const answer = await browser.post('/auth/sign-out', {}, { accept: 'application/json' });
    expect(answer.json().location).toContain('/test-idp/staff/session/end?');
  });

  test('is not done from a page of somebody else', async () => {
    const browser = service.browser();
    await signIn(browser, 'aino', 'bank');
    expect((await browser.post('/auth/sign-out', {}, { origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect(await who(browser)).not.toBeNull();
  });

  test('without a session just says that one is out', async () => {
    expect((await signOut(service.browser())).headers.location).toBe(`${publicUrl}/auth/signed-out`);
  });

  test('works after a restart, for which the providers keep nothing', async () => {
    const browser = service.browser();
    await signIn(browser, 'aino', 'bank');
    const location = String((await signOut(browser)).headers.location);
    const restarted = await start();
    try {
      const { pathname, search } = new URL(location);
      const answer = await restarted.app.inject({ url: pathname + search });
      expect([answer.statusCode, answer.headers.location]).toEqual([303, `${publicUrl}/auth/signed-out`]);
    } finally {
      await restarted.stop();
    }
  });

  test('asks first where nobody vouches for who signs out', async () => {
    const browser = service.browser();
    await signIn(browser, 'aino', 'bank');
    const page = await browser.get('/test-idp/suomifi/session/end', { 'accept-language': 'en' });
    expect(page.body).toContain('Sign out of the test identification?');
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const answer = await browser.post('/test-idp/suomifi/session/end/confirm', { xsrf, logout: 'yes' });
    expect(answer.headers.location).toBe(`${publicUrl}/test-idp/suomifi/session/end/success`);
    expect((await browser.follow(answer)).answer.body).toContain('signed out');
    expect(browser.cookie('test-suomifi')).toEqual([]);
  });
});

test('no identity code is logged, whatever happened above', () => {
  const logged = service.log.join('');
  for (const told of ['140379-918', '021188-927', '090191-936', '270685-945', '300802A954', 'CZ/FI'])
    expect(logged).not.toContain(told);
});
