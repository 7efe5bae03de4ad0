import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../access/viewer.ts';
import { type SignInService, startSignInService } from '../testing/sign-in-service.ts';
import { issueApiToken, type NewApiToken, revokeApiToken } from './api-token.usecases.ts';
import { viewerOfUpgrade } from './authentication.hook.ts';
import { Cookies } from './cookies.ts';
import { IdentityCode } from './identity-code.ts';
import { originCheck } from './origin.ts';
import { hashOfSecret } from './secret.ts';
import { endSession, signIn, takePartAway } from './sign-in.usecases.ts';

const identifier = IdentityCode.parse('140379-918E') as IdentityCode;
const nowhere = { issuer: 'http://127.0.0.1:1', clientId: 'edusta', clientSecret: 'secret' };
let service: SignInService;

beforeAll(async () => {
  service = await startSignInService(() => ({ advisor: nowhere, staff: nowhere }));
});
afterAll(() => service.stop());

const now = () => service.clock.now();
const write: SignInService['database']['write'] = (viewer, work) => service.database.write(viewer, work);
const signedIn = (part: 'ADVISOR' | 'STAFF' = 'ADVISOR') =>
  write(null, (tx) =>
    signIn(
      tx,
      service.keys,
      {
        person: { identifier, givenNames: 'Aino', familyName: 'Aalto' },
        part,
        provider: 'advisor',
        acr: 'http://ftn.ficora.fi/2017/loa2',
        subject: 'aino',
        providerSession: null,
        idToken: null,
      },
      undefined,
      now(),
    ),
  );
const tokenOf = async (changed: Partial<NewApiToken> = {}) => {
  const { accountId } = await signedIn();
  const expiresAt = new Date(now().getTime() + 24 * 60 * 60_000);
  return write(null, async (tx) =>
    issueApiToken(tx, { accountId, part: 'ADVISOR', name: 'test', scopes: ['CASES_READ'], expiresAt, ...changed }, now()),
  );
};
const viewerOf = (secret: string) => service.authentication.viewerFromSession(secret);
const writesTo = async (table: 'session' | 'api_token', secret: string) => {
  const [row] = await service.database.read(null, (tx) =>
    tx.query(sql<{ xmin: string }>`select xmin::text from ${sql.table(table)} where token_hash = ${hashOfSecret(secret)}`),
  );
  return row?.xmin;
};

describe('a session', () => {
  test('ends after 30 minutes without use', async () => {
    const { secret } = await signedIn();
    service.clock.forward({ minutes: 29, seconds: 59 });
    expect(await viewerOf(secret)).not.toBeNull();
    service.clock.forward({ minutes: 30 });
    expect(await viewerOf(secret)).toBeNull();
  });

  test('ends 8 hours after its beginning, however busy', async () => {
    const { secret } = await signedIn();
    for (let quarter = 1; quarter < 32; quarter++) {
      service.clock.forward({ minutes: 15 });
      expect(await viewerOf(secret)).not.toBeNull();
    }
    service.clock.forward({ minutes: 15 });
    expect(await viewerOf(secret)).toBeNull();
  });

  test('is not written to more than once a minute', async () => {
    const { secret } = await signedIn();
    const before = await writesTo('session', secret);
    service.clock.forward({ seconds: 59 });
    await viewerOf(secret);
    expect(await writesTo('session', secret)).toBe(before);
    service.clock.forward({ seconds: 1 });
    await viewerOf(secret);
    const after = await writesTo('session', secret);
    expect(after).not.toBe(before);
    await viewerOf(secret);
    expect(await writesTo('session', secret)).toBe(after);
  });

  test.each(['', 'short', `${'x'.repeat(43)}'--`, 'edusta_'.padEnd(50, 'x')])('"%s" is none', async (secret) => {
    expect(await viewerOf(secret)).toBeNull();
  });
});

describe('a bearer token', () => {
  const ask = (authorization: string, cookie?: string) =>
    service.app.inject({ method: 'POST', url: '/who', headers: { authorization, ...(cookie ? { cookie } : {}) } });

  test('is 256 bits behind a prefix, kept as a hash, and answers with its scopes', async () => {
    const { secret, apiToken } = await tokenOf();
    expect(secret).toMatch(/^edusta_[\w-]{43}$/);
    expect((await ask(`Bearer ${secret}`)).json()).toMatchObject({
      viewer: { part: 'ADVISOR', scopes: ['CASES_READ'], via: { kind: 'token', id: apiToken.id } },
      authProblem: null,
    });
    const found = await service.database.read(null, (tx) =>
      tx.query(sql`select 1 from api_token t where t::text like ${`%${secret.slice(8)}%`}`),
    );
    expect(found).toHaveLength(0);
  });

  test('never has a scope that its part has not', async () => {
    const { secret } = await tokenOf({ scopes: ['CASES_READ', 'STAFF_WRITE', 'UMA_WRITE'] });
    expect([...((await service.authentication.viewerFromToken(secret))?.scopes ?? [])]).toEqual(['CASES_READ']);
  });

  test('ends when it expires', async () => {
    const { secret } = await tokenOf({ expiresAt: new Date(now().getTime() + 60_000) });
    service.clock.forward({ seconds: 59 });
    expect(await service.authentication.viewerFromToken(secret)).not.toBeNull();
    service.clock.forward({ seconds: 1 });
    expect(await service.authentication.viewerFromToken(secret)).toBeNull();
  });

  test("ends when it is revoked, by its owner alone, once or twice; another's is not there", async () => {
    const { secret, apiToken } = await tokenOf();
    const revoke = (accountId: string) => {
      const viewer: Viewer = { accountId, part: 'ADVISOR', scopes: new Set(), via: { kind: 'token', id: randomUUID() } };
      return write(viewer, (tx) => revokeApiToken(tx, viewer, apiToken.id, now()));
    };
    await expect(revoke(randomUUID())).rejects.toThrow('NOT_FOUND');
    expect(await service.authentication.viewerFromToken(`Bearer ${secret}`)).not.toBeNull();
    expect(await revoke(apiToken.accountId)).toBe(apiToken.id);
    expect(await revoke(apiToken.accountId)).toBe(apiToken.id);
    expect((await ask(`Bearer ${secret}`)).json()).toEqual({ viewer: null, authProblem: 'BAD_TOKEN' });
  });

  test('has its last use written down, at most once a minute', async () => {
    const { secret } = await tokenOf();
    await service.authentication.viewerFromToken(secret);
    const before = await writesTo('api_token', secret);
    await service.authentication.viewerFromToken(secret);
    expect(await writesTo('api_token', secret)).toBe(before);
    service.clock.forward({ minutes: 1 });
    await service.authentication.viewerFromToken(secret);
    expect(await writesTo('api_token', secret)).not.toBe(before);
  });

  test('that is bad is not made good by a cookie beside it', async () => {
    const { secret } = await signedIn();
    expect((await ask('Bearer edusta_nothing', `edusta=${secret}`)).json()).toEqual({ viewer: null, authProblem: 'BAD_TOKEN' });
    expect((await ask('Basic abc', `edusta=${secret}`)).json()).toEqual({ viewer: null, authProblem: 'BAD_TOKEN' });
  });
});

describe('a cookie', () => {
  const post = async (origin?: string) => {
    const { secret } = await signedIn();
    const headers = { cookie: `edusta=${secret}`, ...(origin ? { origin } : {}) };
    return (await service.app.inject({ method: 'POST', url: '/who', headers })).json();
  };

  test('acts from our own pages', async () => {
    expect(await post('http://localhost:4000')).toMatchObject({ viewer: { part: 'ADVISOR' }, authProblem: null });
  });

  test.each([undefined, 'null', 'https://elsewhere.example', 'http://localhost:4001', 'https://localhost:4000'])(
    'does not act from the origin %s',
    async (origin) => expect(await post(origin)).toEqual({ viewer: null, authProblem: 'FOREIGN_ORIGIN' }),
  );

  test("acts by a form of ours that tells no referrer, on the browser's own word alone", async () => {
    const { secret } = await signedIn();
    const by = async (site: string) => {
      const headers = { cookie: `edusta=${secret}`, origin: 'null', 'sec-fetch-site': site };
      return (await service.app.inject({ method: 'POST', url: '/who', headers })).json().viewer;
    };
    expect(await by('same-origin')).not.toBeNull();
    for (const site of ['same-site', 'cross-site', 'none']) expect(await by(site)).toBeNull();
  });

  test('opens a WebSocket from our own pages only', async () => {
    const { secret } = await signedIn();
    const parts = {
      authentication: service.authentication,
      cookies: new Cookies(service.publicUrl),
      originIsOurs: originCheck(service.publicUrl),
    };
    const upgrade = (origin: string) => viewerOfUpgrade({ headers: { cookie: `a=b; edusta=${secret}`, origin } }, parts);
    expect(await upgrade(service.publicUrl)).toMatchObject({ part: 'ADVISOR' });
    expect(await upgrade('https://elsewhere.example')).toBeNull();
  });

  test('is not kept by being connected: a page comes back to its streams by itself', async () => {
    const { secret } = await signedIn();
    const parts = {
      authentication: service.authentication,
      cookies: new Cookies(service.publicUrl),
      originIsOurs: originCheck(service.publicUrl),
    };
    const headers = { cookie: `edusta=${secret}`, origin: service.publicUrl };
    service.clock.forward({ minutes: 20 });
    expect(await viewerOfUpgrade({ headers }, parts)).not.toBeNull();
    service.clock.forward({ minutes: 10 });
    expect(await viewerOf(secret)).toBeNull();
  });
});

describe('many who ask at once', () => {
  test('are each told of themselves alone, and have their use written down', async () => {
    const [ended, ...sessions] = await Promise.all(Array.from({ length: 8 }, () => signedIn()));
    const tokens = await Promise.all(Array.from({ length: 8 }, () => tokenOf()));
    await write(null, (tx) => endSession(tx, ended?.secret ?? '', now()));
    service.clock.forward({ minutes: 2 });
    const last = sessions.at(-1)?.secret ?? '';
    const before = await writesTo('session', last);
    const secrets = ['x'.repeat(43), ended?.secret ?? '', ...sessions.map(({ secret }) => secret)];
    const bySession = await Promise.all(secrets.map((secret) => service.authentication.viewerFromSession(secret)));
    expect(bySession.map((viewer) => viewer?.accountId)).toEqual([
      undefined,
      undefined,
      ...sessions.map(({ accountId }) => accountId),
    ]);
    expect(await writesTo('session', last)).not.toBe(before);
    const byToken = await Promise.all(tokens.map(({ secret }) => service.authentication.viewerFromToken(secret)));
    expect(byToken.map((viewer) => viewer?.via.id)).toEqual(tokens.map(({ apiToken }) => apiToken.id));
    const here = await Promise.all(
      [...byToken, ...bySession.slice(2)].map((viewer) => service.authentication.stillHere(viewer as Viewer)),
    );
    expect(here.every((until) => until !== null && until > now())).toBe(true);
  });

  test('do not keep a session from idling by being there alone', async () => {
    const attended = await signedIn();
    const watched = await Promise.all(Array.from({ length: 4 }, () => signedIn()));
    service.clock.forward({ minutes: 2 });
    const writes = () => Promise.all(watched.map(({ secret }) => writesTo('session', secret)));
    const before = await writes();
    const { authentication } = service;
    await Promise.all([
      ...watched.map(({ secret }) => authentication.viewerFromSession(secret, 'unattended')),
      authentication.viewerFromSession(attended.secret, 'attended'),
    ]);
    expect(await writes()).toEqual(before);
  });
});

describe('what is open still holds', () => {
  const holds = async (viewer: Viewer) => (await service.authentication.validUntil([viewer])).has(viewer);
  const opened = async (part: 'ADVISOR' | 'STAFF' = 'ADVISOR') => {
    const { secret } = await signedIn(part);
    return { secret, viewer: (await viewerOf(secret)) as Viewer };
  };

  test('until signing out', async () => {
    const { secret, viewer } = await opened();
    expect(await holds(viewer)).toBe(true);
    await write(null, (tx) => endSession(tx, secret, now()));
    expect(await holds(viewer)).toBe(false);
  });

  test('until the role is taken away', async () => {
    const [staff, advisor] = [await opened('STAFF'), await opened('ADVISOR')];
    await write(null, (tx) => takePartAway(tx, service.keys, identifier, 'STAFF'));
    expect([...(await service.authentication.validUntil([staff.viewer, advisor.viewer])).keys()]).toEqual([advisor.viewer]);
  });

  test('until the session is idle for too long, or the token expires', async () => {
    const { viewer } = await opened();
    const { secret } = await tokenOf();
    const byToken = (await service.authentication.viewerFromToken(secret)) as Viewer;
    const holding = async () => [...(await service.authentication.validUntil([viewer, byToken])).keys()];
    expect(await holding()).toEqual([viewer, byToken]);
    service.clock.forward({ minutes: 31 });
    expect(await holding()).toEqual([byToken]);
    service.clock.forward({ hours: 24 });
    expect(await holding()).toEqual([]);
  });

  test('which nobody asks the database about when nothing is open', async () => {
    expect(await service.authentication.validUntil([])).toEqual(new Map());
  });
});
