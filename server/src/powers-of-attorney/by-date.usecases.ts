import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { recordFacts } from '../case-events/record.ts';
import type { Clock } from '../clock.ts';
import type { Database, Tx } from '../database/database.ts';
import { helsinkiDate } from '../helsinki.ts';
import { end } from './end.usecase.ts';
import { lockClient } from './lock.queries.ts';
import { warningDays } from './of-age.ts';
import { PowerOfAttorneyEntity } from './power-of-attorney.entity.ts';
import { mandateFact } from './power-of-attorney.facts.ts';
import type { EndReason } from './power-of-attorney.ts';

interface Dated {
  id: string;
  clientId: string;
  lastDay: string;
  reason: Extract<EndReason, 'CLIENT_OF_AGE' | 'ORDER_EXPIRED'>;
  isOver: boolean;
}

const dated = (today: string) => sql<Dated>`
  select p.id, p.client_id as "clientId", d.last_day::text as "lastDay", d.end_reason as reason, d.last_day < ${today}::date as "isOver"
  from power_of_attorney p join power_of_attorney_by_date d on d.id = p.id
  where (d.last_day < ${today}::date or (d.last_day <= ${today}::date + ${warningDays}::int and p.ending_warned_for is distinct from d.last_day))`;

/**
 * R8: ends what has had its last day in Finland, and warns of what has sixty days left, each once however many nodes do so and however
 * often one is killed: what is done stands in the row, in the transaction of its fact. What somebody else is at is left for the next time.
 */
export async function applyDates(database: Database, clock: Clock, complain: (error: unknown) => void): Promise<void> {
  const today = helsinkiDate(clock.now());
  const due = await database.read(null, (tx) => tx.query(sql<Dated>`${dated(today)} order by d.last_day, p.id`));
  for (const { id, clientId } of due) {
    await database.write(null, (tx) => applyDate(tx, clock, today, id, clientId)).catch(complain);
  }
}

async function applyDate(tx: Tx, clock: Clock, today: string, id: string, clientId: string): Promise<void> {
  if (!(await lockClient(tx, clientId, 'skip'))) return;
  const [mandate] = await tx.em.find(PowerOfAttorneyEntity, { id }, { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });
  if (!mandate) return;
  // As it is now that nobody else can change it.
  const [due] = await tx.query(sql<Dated>`${dated(today)} and p.id = ${id}::uuid`);
  if (!due) return;
  const at = clock.now();
  if (due.isOver) {
    recordFacts(tx, clock, await end(tx, mandate, { reason: due.reason, actorId: null, at }));
    return;
  }
  await tx.query(sql`update power_of_attorney set ending_warned_for = ${due.lastDay}::date where id = ${id}::uuid`);
  const { lastDay, reason } = due;
  recordFacts(tx, clock, [mandateFact('POWER_OF_ATTORNEY_ENDING_SOON', { id, clientId }, null, at, { lastDay, reason })]);
}
