import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Statement } from './statement.ts';

/** Statements that were seen, by their text. */
const mostKnown = 1_000;
/** Statements that a connection keeps prepared, a few hundred kilobytes each in PostgreSQL. */
const mostPrepared = 200;

/**
 * Connections for queries that are one statement each, whose only value is a text. Nothing is sent before or after it: a statement by
 * itself is a transaction, and these connections only read. What comes again is planned once for each connection.
 */
export class Answers {
  private readonly pool: pg.Pool;
  private readonly known = new Map<string, string | null>();
  private readonly prepared = new WeakMap<pg.PoolClient, Set<string>>();

  constructor(url: string, size = 10) {
    this.pool = new pg.Pool({
      connectionString: url,
      application_name: 'edusta answers',
      max: size,
      idleTimeoutMillis: 60_000,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 10_000,
      lock_timeout: 5_000,
      keepAlive: true,
      options: '-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan -c jit=off',
    });
    // An idle connection that was cut is replaced when it is needed.
    this.pool.on('error', () => undefined);
  }

  async read({ sql, parameters }: Statement): Promise<string | null> {
    const name = this.nameOf(sql);
    const client = await this.pool.connect();
    let failed: unknown;
    try {
      if (name) await this.makeRoom(client, name);
      const { rows } = await client.query<[string | null]>({
        ...(name ? { name } : {}),
        text: sql,
        values: [...parameters],
        rowMode: 'array',
      });
      return rows[0]?.[0] ?? null;
    } catch (error) {
      failed = error;
      throw error;
    } finally {
      client.release(failed instanceof Error ? failed : undefined);
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  /** The name under which a statement is prepared, from the second time on: what comes once is not worth its place. */
  private nameOf(text: string): string | undefined {
    const known = this.known.get(text);
    if (known === undefined) {
      this.known.set(text, null);
      const [oldest] = this.known.keys();
      if (this.known.size > mostKnown && oldest !== undefined) this.known.delete(oldest);
      return undefined;
    }
    if (known !== null) return known;
    const name = createHash('sha256').update(text).digest('base64url');
    this.known.set(text, name);
    return name;
  }

  /** Forgets what a connection has prepared when it is too much: whatever is still asked for comes back. */
  private async makeRoom(client: pg.PoolClient, name: string): Promise<void> {
    let names = this.prepared.get(client);
    if (!names) {
      names = new Set();
      this.prepared.set(client, names);
    }
    if (names.has(name)) return;
    if (names.size >= mostPrepared) {
      await client.query('deallocate all');
      names.clear();
      // pg's own note of what it has prepared.
      (client as unknown as { connection: { parsedStatements: Record<string, string> } }).connection.parsedStatements = {};
    }
    names.add(name);
  }
}
