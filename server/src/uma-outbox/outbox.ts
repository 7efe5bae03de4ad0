import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/database.ts';

/** What UMA is told of: the last part of the message's type. */
export type OutboxKind =
  | 'submission.received'
  | 'supplement.answered'
  | 'document.requested'
  | 'representation.approved'
  | 'representation.ended';

export interface OutboxMessage {
  kind: OutboxKind;
  /** A diary number, or a customer number for `representation.*`. */
  subject: string;
  /** When it happened. */
  time: Date;
  data: Record<string, unknown>;
}

const pending = new WeakMap<Tx, OutboxMessage[]>();

/**
 * Writes messages to UMA in the caller's transaction, in order. Call it after `recordFacts`: they are written right after the facts, under
 * the same position lock, so that UMA fetches them in commit order. `data` may still be filled in until then.
 */
export function tellUma(tx: Tx, clock: Clock, ...messages: OutboxMessage[]): void {
  const waiting = pending.get(tx);
  if (waiting) {
    waiting.push(...messages);
    return;
  }
  const all = [...messages];
  pending.set(tx, all);
  tx.lastly('uma-outbox', () => insert(tx, clock, all));
}

async function insert(tx: Tx, clock: Clock, messages: readonly OutboxMessage[]): Promise<void> {
  const rows = messages.map(({ kind, subject, time, data }, ordinal) => ({
    ordinal,
    id: randomUUID(),
    type: `fi.migri.edusta.${kind}.v1`,
    subject,
    time: time.toISOString(),
    data,
  }));
  await tx.query(sql`
    insert into uma_outbox (position, id, type, subject, time, data, created_at)
    select nextval('uma_outbox_position'), id, type, subject, time, data, ${clock.now().toISOString()}::timestamptz
    from (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as m(ordinal int, id uuid, type text, subject text, time timestamptz, data jsonb) order by ordinal) m`);
}
