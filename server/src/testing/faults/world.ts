import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Part, scopesOfPart } from '../../access/viewer.ts';
import { positionLock } from '../../case-events/record.ts';
import { Database } from '../../database/database.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../database/embedded-postgres.ts';
import { migrate } from '../../database/migrate.ts';
import { entities } from '../../entities.ts';
import { Caller } from '../caller.ts';
import { freePort } from '../free-port.ts';
import { NatsServer } from '../nats-server.ts';
import { newPerson } from '../person.ts';
import { represents } from '../story.ts';
import { Uma } from '../uma.ts';
import { Load } from './load.ts';
import { NodeProcess } from './node-process.ts';
import { ResumingStream } from './resuming-stream.ts';
import { TcpProxy } from './tcp-proxy.ts';

/** What the connection that listens says first. */
export const listens = (hello: string) => hello.includes('edusta-listen');

/** A database, nodes, people and cases of their own, with a proxy on every way between them. */
export class World {
  readonly nodes: NodeProcess[] = [];
  readonly streams: ResumingStream[] = [];
  load: Load | undefined;
  /** Between the nodes, where it was asked for and is installed. */
  bus: NatsServer | undefined;
  private postgres!: EmbeddedPostgres;
  private folder = '';
  private toDatabase!: TcpProxy;

  /** @param options.bus with NATS between the nodes, where it is installed */
  static async begin(options: { nodes: number; bus?: boolean; env?: Record<string, string> }): Promise<World> {
    const world = new World();
    world.folder = await mkdtemp(join(tmpdir(), 'edusta-faults-'));
    world.postgres = await startEmbeddedPostgres({ dataDir: join(world.folder, 'database') });
    await migrate(world.postgres.ownerUrl, world.postgres.serviceUrl);
    world.toDatabase = await TcpProxy.to(portOf(world.postgres.serviceUrl));
    if (options.bus && NatsServer.isInstalled) {
      world.bus = new NatsServer(await freePort());
      await world.bus.start();
    }
    const throughProxy = (url: string) => Object.assign(new URL(url), { port: String(world.toDatabase.port) }).href;
    const start = async (n: number) => {
      const port = await freePort();
      const env = {
        DATABASE_URL: throughProxy(world.postgres.serviceUrl),
        DATABASE_OWNER_URL: throughProxy(world.postgres.ownerUrl),
        DATA_DIR: join(world.folder, `node-${n}`),
        FILE_STORE_URL: `file:${join(world.folder, 'files')}`,
        PUBLIC_URL: `http://localhost:${port}`,
        SECRET_KEY: 'the same secret of all the nodes of this world',
        DEMO: 'off',
        ...(world.bus ? { EVENT_BUS_URL: world.bus.url } : {}),
        OIDC_ISSUER: 'http://127.0.0.1:9/advisors',
        OIDC_CLIENT_ID: 'edusta',
        OIDC_CLIENT_SECRET: 'secret',
        STAFF_OIDC_ISSUER: 'http://127.0.0.1:9/staff',
        STAFF_OIDC_CLIENT_ID: 'edusta',
        STAFF_OIDC_CLIENT_SECRET: 'secret',
        ...options.env,
      };
      return NodeProcess.start(port, env);
    };
    world.nodes.push(...(await Promise.all(Array.from({ length: options.nodes }, (_, n) => start(n)))));
    return world;
  }

  /** People, cases, subscribers that have each had a first event, and then the load. */
  async populate({ advisors, staff, rate }: { advisors: number; staff: number; rate: number }): Promise<void> {
    const database = await this.connect();
    const url = this.nodes[0]?.url ?? '';
    const person = (part: Part, name: string) => this.person(database, part, name);
    const umaToken = (await person('UMA', 'UMA')).token;
    const uma = new Uma(url, umaToken);
    const desk = await Promise.all(Array.from({ length: staff }, () => person('STAFF', 'Satu Salo')));
    const holders = await Promise.all(Array.from({ length: advisors }, () => person('ADVISOR', 'Aino Aalto')));
    await database.close();
    const diaryNumbers: string[] = [];
    for (const holder of holders)
      for (let n = 0; n < 3; n++) diaryNumbers.push((await represents(holder, desk[0] as Caller, uma)).diaryNumber);
    const urls = this.nodes.map((node) => node.url);
    for (const [n, { token, accountId }] of [...desk, ...holders].entries()) {
      const from = n % urls.length;
      const name = n < staff ? 'STAFF' : accountId;
      this.streams.push(new ResumingStream(name, token, [...urls.slice(from), ...urls.slice(0, from)]));
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    for (const diaryNumber of diaryNumbers) await uma.tell('application.interview-held', diaryNumber, {}, '2025-06-01T00:00:00Z');
    await until(() => this.streams.every(({ deliveries }) => deliveries.length > 0), 'a first event for everybody');
    this.load = new Load({ urls, uma, umaToken, advisorToken: holders[0]?.token ?? '', diaryNumbers, rate });
  }

  /** As the service, past every proxy. The caller closes it. */
  connect(): Promise<Database> {
    return Database.connect(this.postgres.serviceUrl, entities, 4);
  }

  async person(database: Database, part: Part, name: string): Promise<Caller> {
    const { secret, id, tokenId } = await newPerson(database, new Date(), { part, name, scopes: scopesOfPart[part] });
    return new Caller(this.nodes[0]?.url ?? '', secret, id, tokenId);
  }

  /** Ends PostgreSQL, open connections and all, and starts it again. @returns when it was back */
  async restartPostgres(): Promise<number> {
    await this.postgres.stop();
    this.postgres = await startEmbeddedPostgres({ dataDir: join(this.folder, 'database') });
    this.toDatabase.target = portOf(this.postgres.serviceUrl);
    return performance.now();
  }

  get database(): TcpProxy {
    return this.toDatabase;
  }

  async query<Row extends pg.QueryResultRow>(statement: string, values: unknown[] = []): Promise<Row[]> {
    const client = await this.asOwnerOfAll();
    try {
      return (await client.query<Row>(statement, values)).rows;
    } finally {
      await client.end();
    }
  }

  private async asOwnerOfAll(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.postgres.adminUrl.replace(/\/[^/]*$/, new URL(this.postgres.ownerUrl).pathname),
    });
    await client.connect();
    return client;
  }

  /** Lets nothing be written into the log: whoever records waits, with everything done but the commit. @returns lets it go on */
  async holdCommits(): Promise<() => Promise<void>> {
    const client = await this.asOwnerOfAll();
    await client.query('select pg_advisory_lock($1)', [positionLock]);
    return () => client.end();
  }

  async end(): Promise<void> {
    for (const stream of this.streams) stream.stop();
    await Promise.all(this.nodes.map((node) => node.stop()));
    await this.toDatabase?.close();
    await this.bus?.stop();
    await this.postgres?.stop();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

export async function until(condition: () => boolean, what: string, limitMs = 30_000): Promise<void> {
  const limit = performance.now() + limitMs;
  while (!condition()) {
    if (performance.now() > limit) throw new Error(`Not within ${limitMs / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const portOf = (url: string) => Number(new URL(url).port);
