import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import pg from 'pg';
import type { Part, Scope } from '../../access/viewer.ts';
import { AccountEntity } from '../../accounts/account.entity.ts';
import { ApiTokenEntity } from '../../accounts/api-token.entity.ts';
import { issueApiToken } from '../../accounts/api-token.usecases.ts';
import { addAuthentication } from '../../accounts/authentication.hook.ts';
import { Authentication } from '../../accounts/authentication.ts';
import { Cookies } from '../../accounts/cookies.ts';
import { originCheck } from '../../accounts/origin.ts';
import { SessionEntity } from '../../accounts/session.entity.ts';
import { Database } from '../../database/database.ts';
import { MovingClock } from '../../testing/moving-clock.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/postgres.ts';
import type { Result } from '../judge.ts';
import { UmaFeed } from '../receive.usecases.ts';
import { addUmaFeed } from '../uma-feed.routes.ts';

const publicUrl = 'http://localhost:4000';
export const batched = 'application/cloudevents-batch+json';
export const structured = 'application/cloudevents+json';

/** The feed's door alone, on a database of its own, behind real tokens. */
export class FeedService {
  private constructor(
    readonly app: FastifyInstance,
    readonly database: Database,
    readonly testDatabase: TestDatabase,
    readonly clock: MovingClock,
    private readonly token: string,
  ) {}

  static async start(): Promise<FeedService> {
    const testDatabase = await createTestDatabase();
    const database = await Database.connect(testDatabase.serviceUrl, [AccountEntity, SessionEntity, ApiTokenEntity]);
    const clock = new MovingClock();
    const app = Fastify({ logger: false });
    const authentication = new Authentication(database, clock);
    addAuthentication(app, { authentication, cookies: new Cookies(publicUrl), originIsOurs: originCheck(publicUrl) });
    addUmaFeed(app, new UmaFeed(database, clock));
    await app.ready();
    return new FeedService(app, database, testDatabase, clock, await tokenFor(database, clock, 'UMA', ['UMA_WRITE']));
  }

  /** A token of a new account. */
  tokenFor(part: Part, scopes: readonly Scope[]): Promise<string> {
    return tokenFor(this.database, this.clock, part, scopes);
  }

  /** Posts a body as it is. */
  post(payload: string | Buffer, { type = batched, token = this.token }: { type?: string; token?: string | null } = {}) {
    const headers = { 'content-type': type, ...(token === null ? {} : { authorization: `Bearer ${token}` }) };
    return this.app.inject({ method: 'POST', url: '/uma/events', headers, payload });
  }

  /** Posts a batch that must be taken. */
  async deliver(events: readonly unknown[]): Promise<Result[]> {
    const answer = await this.post(JSON.stringify(events));
    if (answer.statusCode !== 200) throw new Error(`Answered ${answer.statusCode}: ${answer.body}`);
    return answer.json<{ results: Result[] }>().results;
  }

  rows<Row>(statement: ReturnType<typeof sql<Row>>): Promise<Row[]> {
    return this.database.read(null, (tx) => tx.query(statement));
  }

  /** Everything that the feed's README speaks of, as it is kept. */
  async state() {
    const clients = await this.rows(sql<Record<string, string | null>>`
      select customer_number as number, given_names as "givenNames", family_name as "familyName", date_of_birth::text as "dateOfBirth", nationality,
        contact_language as "contactLanguage" from client order by customer_number collate "C"`);
    const applications = await this.rows(sql<Record<string, string>>`
      select diary_number as number, c.customer_number as customer, kind, utc_text(lodged_at) as "lodgedAt", status, utc_text(status_changed_at) as since
      from application a join client c on c.id = a.client_id order by diary_number collate "C"`);
    const parked = await this.rows(
      sql<{ id: string }>`select event_id as id from uma_event where state = 'PARKED' order by event_id collate "C"`,
    );
    return { clients, applications, parked: parked.map(({ id }) => id) };
  }

  /** The log, in its order. */
  facts() {
    return this.rows(sql<{ kind: string; diaryNumber: string; time: string }>`
      select e.kind, a.diary_number as "diaryNumber", utc_text(occurred_at) as time
      from case_event e join application a on a.id = e.application_id order by position`);
  }

  /** Forgets everything that the feed brought. */
  async clear(): Promise<void> {
    const owner = new pg.Client({ connectionString: this.testDatabase.ownerUrl });
    await owner.connect();
    await owner.query('truncate uma_event, uma_rejection, uma_gap, uma_silence, client, application, case_event cascade');
    await owner.query(
      'update uma_feed_state set last_arrival = 0, accepted = 0, parked = 0, rejected = 0, last_received_at = null',
    );
    await owner.end();
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.close();
    await this.testDatabase.drop();
  }
}

async function tokenFor(database: Database, clock: MovingClock, part: Part, scopes: readonly Scope[]): Promise<string> {
  const accountId = randomUUID();
  return database.write(null, async (tx) => {
    await tx.query(sql`insert into account (id, given_names, family_name, display_name, parts, created_at)
      values (${accountId}, '', '', 'UMA', ${[part]}::text[], ${clock.now()})`);
    const expiresAt = new Date(clock.now().getTime() + 365 * 86_400_000);
    return issueApiToken(tx, { accountId, part, name: 'feed', scopes, expiresAt }, clock.now()).secret;
  });
}
