import type { Client } from 'pg';
import { StartupError } from '../startup-error.ts';

/** @throws StartupError where PostgreSQL was built without ICU: by bytes, Åberg would stand after Özdemir and `de Vries` after everybody. */
export async function requireIcu(owner: Client): Promise<void> {
  const found = await owner.query(`select from pg_collation where collname = 'fi-x-icu' and collprovider = 'i'`);
  if (!found.rowCount)
    throw new StartupError(
      'The database cannot sort names as Finns do: it needs ICU, with which PostgreSQL is built as a rule. Use a PostgreSQL that has it.',
    );
}

/** Another version of ICU may order names otherwise: an index that stands by the old one would give wrong pages. Call it as the owner. */
export async function orderNamesAnew(owner: Client): Promise<void> {
  const changed = await owner.query(`select from pg_collation
    where collname = 'finnish_names' and collversion is distinct from pg_collation_actual_version(oid)`);
  if (!changed.rowCount) return;
  await owner.query('reindex index client_in_order');
  await owner.query('alter collation finnish_names refresh version');
}
