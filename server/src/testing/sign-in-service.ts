import { Writable } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import { AccountEntity } from '../accounts/account.entity.ts';
import { ApiTokenEntity } from '../accounts/api-token.entity.ts';
import { addAuthentication } from '../accounts/authentication.hook.ts';
import { Authentication } from '../accounts/authentication.ts';
import { Cookies } from '../accounts/cookies.ts';
import { originCheck } from '../accounts/origin.ts';
import { SessionEntity } from '../accounts/session.entity.ts';
import { addSignIn, type SignInOptions } from '../accounts/sign-in.routes.ts';
import { Database } from '../database/database.ts';
import { deriveKeys, type Keys } from '../keys.ts';
import { Browser } from './browser.ts';
import { MovingClock } from './moving-clock.ts';
import { createTestDatabase } from './postgres.ts';

type Providers = SignInOptions['providers'];

export interface SignInService {
  app: FastifyInstance;
  database: Database;
  authentication: Authentication;
  clock: MovingClock;
  keys: Keys;
  publicUrl: string;
  /** Everything that was logged. */
  log: string[];
  browser(): Browser;
  stop(): Promise<void>;
}

/** Sign-in alone, on a database of its own, with `/who` to ask who one is. */
export async function startSignInService(
  providers: (app: FastifyInstance, service: Pick<SignInService, 'clock' | 'keys' | 'publicUrl'>) => Providers,
  publicUrl = 'http://localhost:4000',
): Promise<SignInService> {
  const testDatabase = await createTestDatabase();
  const database = await Database.connect(testDatabase.serviceUrl, [AccountEntity, SessionEntity, ApiTokenEntity]);
  const log: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log.push(String(chunk));
      done();
    },
  });
  const app = Fastify({ logger: { level: 'trace', stream } });
  const clock = new MovingClock(new Date());
  const keys = deriveKeys('a secret of more than thirty-two characters');
  const cookies = new Cookies(publicUrl);
  const originIsOurs = originCheck(publicUrl);
  const authentication = new Authentication(database, clock);
  addAuthentication(app, { authentication, cookies, originIsOurs });
  addSignIn(app, {
    database,
    clock,
    keys,
    cookies,
    originIsOurs,
    publicUrl,
    providers: providers(app, { clock, keys, publicUrl }),
  });
  app.all('/who', async ({ viewer, authProblem }) => ({
    viewer: viewer && { ...viewer, scopes: [...viewer.scopes] },
    authProblem,
  }));
  await app.ready();
  return {
    app,
    database,
    authentication,
    clock,
    keys,
    publicUrl,
    log,
    browser: () => new Browser(app, publicUrl),
    async stop() {
      await app.close();
      await database.close();
      await testDatabase.drop();
    },
  };
}
