import { sql } from 'kysely';
import { recordFacts } from '../case-events/record.ts';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/database.ts';
import { toGlobalId } from '../graphql/global-id.ts';
import { type OutboxKind, tellUma } from '../uma-outbox/outbox.ts';
import type { Capacity, EndReason, Role } from './power-of-attorney.ts';

interface Represented {
  id: string;
  role: Role;
  capacity: Capacity;
  holder: string;
  customerNumber: string;
}

/**
 * UMA is told who represents whom here, in the transaction of the fact. While they still do: whoever has lost a client does not see their
 * number any more.
 */
export async function tellOfMandates(
  tx: Tx,
  clock: Clock,
  kind: Extract<OutboxKind, `representation.${string}`>,
  mandates: readonly { id: string; clientId: string | null | undefined }[],
  reason: EndReason | null,
): Promise<void> {
  if (mandates.length === 0) return;
  const rows = await tx.query(sql<Represented>`
    select p.id, p.role, p.capacity, a.display_name as holder, c.customer_number as "customerNumber"
    from jsonb_to_recordset(${JSON.stringify(mandates)}::jsonb) as m(id uuid, "clientId" uuid)
    join power_of_attorney p on p.id = m.id join account a on a.id = p.advisor_id join client c on c.id = m."clientId"
    order by p.id`);
  // The facts take their place in front of it, under the lock that gives positions.
  recordFacts(tx, clock, []);
  const time = clock.now();
  tellUma(
    tx,
    clock,
    ...rows.map(({ id, customerNumber, ...representation }) => ({
      kind,
      subject: customerNumber,
      time,
      data: { powerOfAttorneyId: toGlobalId('PowerOfAttorney', id), ...representation, at: time.toISOString(), reason },
    })),
  );
}
