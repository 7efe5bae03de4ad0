import { setTimeout as sleep } from 'node:timers/promises';
import { type EntityManager, MikroORM, type Options } from '@mikro-orm/postgresql';
import { CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import { Answers } from './answers.ts';
import { ReleasingDriver } from './releasing-driver.ts';
import { askedBy, compileSql, type Statement } from './statement.ts';

/** One transaction. SQL through kysely's `sql`, entities through `em`; both see the same uncommitted state. */
export interface Tx {
  em: EntityManager;
  query<Row>(statement: RawBuilder<Row>): Promise<Row[]>;
  /** The same transaction, for a library that brings its own statements. */
  kysely: Kysely<unknown>;
  /**
   * Runs `work` after everything else is flushed, as the last statements before commit: for what holds a lock that all
   * writers want. One for each key; a later one with the same key is ignored.
   */
  lastly(key: string, work: () => Promise<void>): void;
}

/** SQLSTATEs after which the same transaction may succeed when it is run again. */
const retryable = new Set(['40001', '40P01']);
const maximumAttempts = 5;

/** SQLSTATE of a failed statement, or undefined. */
export function sqlState(error: unknown): string | undefined {
  for (let at = error as { code?: unknown; cause?: unknown } | undefined; at; at = at.cause as typeof at) {
    if (typeof at.code === 'string' && /^[0-9A-Z]{5}$/.test(at.code)) return at.code;
  }
  return undefined;
}

/** The constraint that a failed statement ran into, or undefined. */
export function violatedConstraint(error: unknown): string | undefined {
  for (let at = error as { constraint?: string; cause?: unknown } | undefined; at; at = at.cause as typeof at) {
    if (at.constraint) return at.constraint;
  }
  return undefined;
}

/** The service's PostgreSQL: every statement runs in a transaction that carries who is asking. */
export class Database {
  private constructor(
    private readonly orm: MikroORM,
    private readonly answers: Answers,
  ) {}

  static async connect(url: string, entities: Options['entities'], poolSize = 20): Promise<Database> {
    const orm = await MikroORM.init({
      driver: ReleasingDriver,
      clientUrl: url,
      entities: entities ?? [],
      pool: { min: 0, max: poolSize },
      discovery: { warnWhenNoEntities: false },
      driverOptions: {
        application_name: 'edusta',
        connectionTimeoutMillis: 5_000,
        statement_timeout: 10_000,
        lock_timeout: 5_000,
        idle_in_transaction_session_timeout: 5_000,
        keepAlive: true,
      },
    });
    return new Database(orm, new Answers(url));
  }

  /** A read-only transaction. `viewer` is null for the service itself. */
  read<T>(viewer: Viewer | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transact(viewer, true, work);
  }

  /** A transaction that may write. Run again, whole, after a deadlock or a serialisation failure: `work` must not act outside it. */
  async write<T>(viewer: Viewer | null, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.transact(viewer, false, work);
      } catch (error) {
        if (attempt === maximumAttempts || !retryable.has(sqlState(error) ?? '')) throw error;
        await sleep(Math.random() * 20 * 2 ** attempt);
      }
    }
  }

  /** The one text that a statement gives, which says by itself who is asking; it can only read. Null where there is no row. */
  answer(statement: Statement): Promise<string | null> {
    return this.answers.read(statement);
  }

  /**
   * A text by itself, in one round trip; it can only read.
   * @param viewer null for the service itself
   */
  readText(viewer: Viewer | null, text: RawBuilder<unknown>): Promise<string | null> {
    return this.answer(compileSql(askedBy(viewer, text)));
  }

  /**
   * At most one row of a look-up by itself, in one round trip. Its values are JSON's: a time is a text.
   * @param viewer null for the service itself
   */
  async readOne<Row>(viewer: Viewer | null, statement: RawBuilder<Row>): Promise<Row | null> {
    const text = await this.readText(viewer, sql`select row_to_json(found)::text from (${statement}) found limit 1`);
    return text === null ? null : (JSON.parse(text) as Row);
  }

  /**
   * The rows of a look-up by itself, in one round trip. Their values are JSON's: a time is a text.
   * @param viewer null for the service itself
   */
  async readAll<Row>(viewer: Viewer | null, statement: RawBuilder<Row>): Promise<Row[]> {
    const rows = sql`select coalesce(json_agg(row_to_json(found)), '[]')::text from (${statement}) found`;
    return JSON.parse((await this.readText(viewer, rows)) ?? '[]') as Row[];
  }

  async close(): Promise<void> {
    await Promise.all([this.answers.close(), this.orm.close(true)]);
  }

  private transact<T>(viewer: Viewer | null, readOnly: boolean, work: (tx: Tx) => Promise<T>): Promise<T> {
    const em = this.orm.em.fork();
    em.setSessionContext({ variables: { 'edusta.account': viewer?.accountId ?? '', 'edusta.part': viewer?.part ?? 'SERVICE' } });
    return em.transactional(
      async (inner) => {
        const kysely = inner.getKysely();
        const last = new Map<string, () => Promise<void>>();
        const result = await work({
          em: inner,
          kysely: kysely as Kysely<unknown>,
          query: async <Row>(statement: RawBuilder<Row>) => {
            const compiled = statement.compile(kysely);
            const { rows } = await kysely.executeQuery<Row>(CompiledQuery.raw(compiled.sql, [...compiled.parameters]));
            return rows;
          },
          lastly: (key, run) => {
            if (!last.has(key)) last.set(key, run);
          },
        });
        await inner.flush();
        for (const run of last.values()) await run();
        return result;
      },
      { readOnly },
    );
  }
}
