import { sql } from 'kysely';
import type { Database } from '../../database/database.ts';

/** The demo's clients that somebody represents: see `SimulatorOptions.watched`. */
export async function representedDemoClients(database: Database): Promise<string[]> {
  const rows = await database.read(null, (tx) =>
    tx.query(sql<{ number: string }>`
      select distinct c.customer_number as number from client c join power_of_attorney p on p.client_id = c.id
      where p.status = 'APPROVED' and c.customer_number like 'D%'`),
  );
  return rows.map(({ number }) => number);
}
