import { sql } from 'kysely';
import type { Fact } from '../case-events/case-event.ts';
import type { Tx } from '../database/database.ts';
import type { Representation } from './effects.ts';

/**
 * Keeps the powers of attorney that were recorded by hand in UMA, with what came of each here (R7): a mandate ended; a newer one
 * stands, and it is only shown; nobody held the role.
 * @param endings the facts of each, in order; empty where nothing ended
 */
export async function keepRepresentations(
  tx: Tx,
  representations: readonly Representation[],
  endings: readonly (readonly Fact[])[],
  now: string,
): Promise<void> {
  const rows = representations.map(({ clientId, role, representativeName, recordedAt }, at) => ({
    client_id: clientId,
    role,
    representative_name: representativeName,
    recorded_at: recordedAt,
    ended_id: endings[at]?.[0]?.powerOfAttorneyId ?? null,
  }));
  await tx.query(sql`
    insert into uma_representation (client_id, role, representative_name, recorded_at, received_at, outcome, power_of_attorney_id)
    select r.client_id, r.role, r.representative_name, r.recorded_at, ${now}::timestamptz,
      case when r.ended_id is not null then 'ENDED' when p.id is not null then 'ONLY_SHOWN' else 'NOBODY_HELD' end,
      coalesce(r.ended_id, p.id)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r(client_id uuid, role text, representative_name text, recorded_at timestamptz, ended_id uuid)
    left join power_of_attorney p on p.client_id = r.client_id and p.role = r.role and p.status = 'APPROVED'`);
}
