import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Part, type Scope, scopesOfPart } from '../access/viewer.ts';
import { type App, createApp } from '../app.ts';
import { deriveKeys } from '../keys.ts';
import { Caller } from './caller.ts';
import { freePort } from './free-port.ts';
import { MovingClock } from './moving-clock.ts';
import { newPerson } from './person.ts';
import { createTestDatabase, type TestDatabase } from './postgres.ts';
import { Uma } from './uma.ts';

export const testKeys = deriveKeys('a secret of more than thirty-two characters');

/** The whole service on a database of its own, listening on a free port of the loopback; and the people and UMA beside it. */
export class TestService {
  private constructor(
    readonly app: App,
    readonly url: string,
    readonly testDatabase: TestDatabase,
    readonly clock: MovingClock,
    readonly dataDir: string,
    /** Everything that was logged. */
    readonly log: string[],
    private readonly forget: () => Promise<void>,
  ) {}

  static async start(clock = new MovingClock(), { smtpUrl }: { smtpUrl?: string } = {}): Promise<TestService> {
    const testDatabase = await createTestDatabase();
    const dataDir = await mkdtemp(join(tmpdir(), 'edusta-test-'));
    const forget = async () => {
      await testDatabase.drop();
      await rm(dataDir, { recursive: true, force: true });
    };
    return TestService.on(testDatabase, dataDir, clock, { smtpUrl, forget });
  }

  /** Another node of the same service. Stop it before the first. */
  beside({ eventBusUrl }: { eventBusUrl?: string } = {}): Promise<TestService> {
    return TestService.on(this.testDatabase, this.dataDir, this.clock, { eventBusUrl, forget: async () => undefined });
  }

  private static async on(
    testDatabase: TestDatabase,
    dataDir: string,
    clock: MovingClock,
    {
      smtpUrl,
      eventBusUrl,
      forget,
    }: { smtpUrl?: string | undefined; eventBusUrl?: string | undefined; forget: () => Promise<void> },
  ): Promise<TestService> {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const log: string[] = [];
    const app = await createApp({
      config: {
        publicUrl: url,
        dataDir,
        demo: true,
        fileStoreUrl: undefined,
        clamdUrl: undefined,
        oidc: undefined,
        staffOidc: undefined,
        smtpUrl,
        eventBusUrl,
        mailFrom: undefined,
        mailBouncesTo: 'bounces@edusta.example',
      },
      databaseUrl: testDatabase.serviceUrl,
      keys: testKeys,
      clock,
      clientFolder: join(dataDir, 'client'),
      log: { stream: { write: (line: string) => void log.push(line) } as unknown as NodeJS.WritableStream },
    });
    await app.http.listen({ host: '127.0.0.1', port });
    return new TestService(app, url, testDatabase, clock, dataDir, log, forget);
  }

  async stop(): Promise<void> {
    await this.app.stop();
    await this.forget();
  }

  /** A new person, or the person of `accountId`, with a token in one part. */
  async person(
    part: Part,
    {
      name = 'Aino Aalto',
      scopes = scopesOfPart[part],
      accountId,
    }: { name?: string; scopes?: readonly Scope[]; accountId?: string } = {},
  ): Promise<Caller> {
    const person = { part, name, scopes, accountId };
    const { secret, id, tokenId } = await newPerson(this.app.database, this.clock.now(), person);
    return new Caller(this.url, secret, id, tokenId);
  }

  async uma(): Promise<Uma> {
    const { token } = await this.person('UMA', { name: 'UMA' });
    return new Uma(this.url, token);
  }

  /** Looks or acts where neither the service nor its role may. */
  async asOwner<Row extends pg.QueryResultRow>(statement: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.testDatabase.ownerUrl });
    await client.connect();
    try {
      return (await client.query<Row>(statement, values)).rows;
    } finally {
      await client.end();
    }
  }
}
