import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import type { Profession } from './profession.ts';

interface Act {
  viewer: Viewer;
  clock: Clock;
}

/** An advisor says what they are by profession, or takes it back (null). What was confirmed counts no more once something else is said. */
export async function stateProfession(tx: Tx, { viewer, clock }: Act, profession: Profession | null): Promise<string> {
  const now = clock.now();
  await tx.query(sql`
    update account set profession = ${profession}, profession_stated_at = ${profession && now},
      profession_confirmed_at = null, profession_confirmed_by = null
    where id = ${viewer.accountId}::uuid and profession is distinct from ${profession}`);
  return viewer.accountId;
}

/**
 * R22: staff confirm what an advisor said, or say that it is not so, which takes it back. Again: no change.
 * @returns the advisor's id
 * @throws Refusal NOT_FOUND, OWN_PROFESSION (R21), CHANGED_SINCE where they say something else now
 */
export async function decideProfession(
  tx: Tx,
  { viewer, clock }: Act,
  { advisorId, profession }: { advisorId: string | null; profession: Profession },
  decision: 'confirm' | 'reject',
): Promise<string> {
  const [advisor] = await tx.query(sql<{ profession: Profession | null }>`
    select profession from account where id = ${advisorId}::uuid and 'ADVISOR' = any(parts) for no key update`);
  if (!advisor || !advisorId) throw new Refusal({ code: 'NOT_FOUND', field: 'advisorId' });
  if (advisorId === viewer.accountId) throw new Refusal({ code: 'OWN_PROFESSION', field: 'advisorId' });
  if (advisor.profession !== profession) throw new Refusal({ code: 'CHANGED_SINCE', field: 'profession' });
  await tx.query(
    decision === 'confirm'
      ? sql`update account set profession_confirmed_at = ${clock.now()}, profession_confirmed_by = ${viewer.accountId}::uuid
          where id = ${advisorId}::uuid and profession_confirmed_at is null`
      : sql`update account set profession = null, profession_stated_at = null, profession_confirmed_at = null, profession_confirmed_by = null
          where id = ${advisorId}::uuid`,
  );
  return advisorId;
}
