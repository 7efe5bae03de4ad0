import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import type { Tx } from '../database/database.ts';
import type { ApiContext } from './context.ts';
import { Refusal, type UserError, userErrors } from './user-error.ts';

interface Input {
  idempotencyKey?: string | null;
}

/**
 * Runs a mutation in one transaction and shapes its payload. With an idempotency key the answer is kept in the same transaction: the
 * same key with the same input answers as before and does nothing twice, also when many come at once.
 * @param work returns what the payload is resolved from: plain JSON, ids rather than entities. Throws `Refusal` for what a person can mend.
 */
export async function mutate<Answer extends object>(
  context: ApiContext,
  viewer: Viewer,
  operation: string,
  input: Input,
  work: (tx: Tx) => Promise<Answer>,
): Promise<(Answer | Partial<Answer>) & { userErrors: UserError[] }> {
  try {
    const answer = await context.database.write(viewer, (tx) =>
      input.idempotencyKey ? once(tx, context, viewer, operation, input, work) : work(tx),
    );
    return { ...answer, userErrors: [] };
  } catch (error) {
    if (error instanceof Refusal) return { ...({} as Partial<Answer>), userErrors: userErrors(error.problems, context.language) };
    throw error;
  }
}

async function once<Answer extends object>(
  tx: Tx,
  context: ApiContext,
  viewer: Viewer,
  operation: string,
  { idempotencyKey, ...input }: Input,
  work: (tx: Tx) => Promise<Answer>,
): Promise<Answer> {
  const key = createHash('sha256')
    .update(idempotencyKey ?? '')
    .digest('hex');
  const hash = createHash('sha256').update(canonical(input)).digest();
  const place = sql`account_id = ${viewer.accountId}::uuid and operation = ${operation} and key = ${key}`;
  // Waits for another transaction that holds the same key, and then finds its answer.
  const taken = await tx.query(sql`
    insert into idempotency (account_id, operation, key, input_hash, answer, created_at)
    values (${viewer.accountId}::uuid, ${operation}, ${key}, ${hash}, '{}', ${context.clock.now().toISOString()}::timestamptz)
    on conflict do nothing returning key`);
  if (taken.length === 0) {
    const kept = await tx.query(sql<{ answer: Answer; same: boolean }>`
      select answer, input_hash = ${hash} as same from idempotency where ${place}`);
    if (!kept[0]?.same) throw new Refusal({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'idempotencyKey' });
    return kept[0].answer;
  }
  const answer = await work(tx);
  await tx.query(sql`update idempotency set answer = ${JSON.stringify(answer)}::jsonb where ${place}`);
  return answer;
}

/** JSON with sorted keys and without what was left out or null: the same input is the same text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, entry]) => entry != null);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, entry]) => `${JSON.stringify(name)}:${canonical(entry)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
