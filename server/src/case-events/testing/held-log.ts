import pg from 'pg';
import type { TestService } from '../../testing/service.ts';

/** Does something while nobody can read the log: what asks for it stands still, and goes on afterwards. */
export async function whileTheLogIsHeld<T>(service: TestService, work: () => Promise<T>): Promise<T> {
  const holder = new pg.Client({ connectionString: service.testDatabase.ownerUrl });
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query('lock table case_event in access exclusive mode');
    return await work();
  } finally {
    await holder.end();
  }
}
