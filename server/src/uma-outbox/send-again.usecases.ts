import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import { recordFacts } from '../case-events/record.ts';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';

interface Act {
  viewer: Viewer;
  clock: Clock;
}

/**
 * Staff send UMA a message again that it refused, or that it has not confirmed: the same message under the same id, with a new place at
 * the end of the outbox, so that UMA meets it whatever it has fetched (uma-feed's README, "The way back").
 * @throws Refusal NOT_FOUND, or ALREADY_CONFIRMED
 */
export async function sendAgain(tx: Tx, { viewer, clock }: Act, id: string | null): Promise<string> {
  const [message] = id
    ? await tx.query(sql<{ type: string; subject: string; confirmed: boolean }>`
        select type, subject, confirmed_at is not null as confirmed from uma_outbox where id = ${id}::uuid for update`)
    : [];
  if (!id || !message) throw new Refusal({ code: 'NOT_FOUND', field: 'id' });
  if (message.confirmed) throw new Refusal({ code: 'ALREADY_CONFIRMED', field: 'id' });
  recordFacts(tx, clock, [
    {
      kind: 'UMA_MESSAGE_SENT_AGAIN',
      occurredAt: clock.now(),
      applicationId: null,
      clientId: null,
      actorId: viewer.accountId,
      staffOnly: true,
      data: { messageId: id, type: message.type, subject: message.subject },
    },
  ]);
  // Its new place follows the commits, like that of what is new: UMA's cursor passes nothing by.
  tx.lastly('uma-outbox', async () => {
    await tx.query(sql`
      update uma_outbox set position = nextval('uma_outbox_position'), created_at = ${clock.now().toISOString()}::timestamptz,
        refused_at = null, refusal_reason = null
      where id = ${id}::uuid`);
  });
  return id;
}
