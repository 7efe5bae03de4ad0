import { sql } from 'kysely';
import type { Clock } from '../../clock.ts';
import type { Database } from '../../database/database.ts';

export const mostAdvisors = 100_000;

/** The username of the n-th advisor of a load test, from 1. */
export const advisorName = (n: number): string => `advisor-${String(n).padStart(4, '0')}`;

/** Sees that the first `count` advisors of load tests have accounts. They sign in nowhere: their way in is a token. */
export async function ensureAdvisors(database: Database, clock: Clock, count: number): Promise<void> {
  await database.write(null, (tx) =>
    tx.query(sql`
      insert into account (id, username, given_names, family_name, display_name, parts, created_at)
      select gen_random_uuid(), username, 'Advisor', number, 'Advisor ' || number, '{ADVISOR}', ${clock.now().toISOString()}::timestamptz
      from (
        select 'advisor-' || number as username, number
        from (select lpad(n::text, greatest(4, length(n::text)), '0') as number from generate_series(1, ${count}::int) n) numbered) named
      on conflict (username) do nothing`),
  );
}
