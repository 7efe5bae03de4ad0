import type { Client } from 'pg';

interface Aside {
  drop: string;
  create: string;
}

/**
 * Writes much into a table without its indexes on digests, which would be written to at random, and builds them anew: inside the
 * caller's transaction, so that nobody ever meets the table without them; who uses it waits for the transaction's end.
 */
export async function withoutIndexes(client: Client, table: string, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<Aside>(
    `select case when c.oid is null then format('drop index %s', i.indexrelid::regclass)
         else format('alter table %s drop constraint %s', i.indrelid::regclass, quote_ident(c.conname)) end as drop,
       case when c.oid is null then pg_get_indexdef(i.indexrelid)
         else format('alter table %s add constraint %s %s', i.indrelid::regclass, quote_ident(c.conname), pg_get_constraintdef(c.oid)) end as create
     from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid
     where i.indrelid = $1::regclass and not i.indisprimary and i.indpred is null`,
    [table],
  );
  for (const { drop } of rows) await client.query(drop);
  await work();
  for (const { create } of rows) await client.query(create);
}
