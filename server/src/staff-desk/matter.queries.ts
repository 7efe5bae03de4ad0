import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { fromGlobalId, toGlobalId } from '../graphql/global-id.ts';
import type { Page } from '../graphql/look-ahead/page.ts';
import { type MatterKind, matterKinds, typeOfMatter } from './matter.ts';

/** A matter of the work queue, or that was in it. */
export interface Matter {
  kind: MatterKind;
  id: string;
  waits: boolean;
  /** Of a mandate: who submitted it. */
  advisorId: string | null;
}

/**
 * Where each kind comes from: when it came to staff, which of two that came at once was first, and what document requests stand in
 * order by. Each is flattened into the query around it, so that the index of what waits is used.
 */
const sources: Record<MatterKind, RawBuilder<unknown>> = {
  POWER_OF_ATTORNEY: sql`select id, submitted_at as arrived_at, 0 as nth, submitted_at as due, status = 'PENDING' as waits, advisor_id
    from power_of_attorney`,
  SUBMISSION: sql`select id, received_at as arrived_at, arrival as nth, received_at as due, handled_at is null as waits, null::uuid as advisor_id
    from submission where arrival is not null`,
  DOCUMENT_REQUEST: sql`select id, requested_at as arrived_at, 0 as nth, due_on::timestamptz as due, status = 'OPEN' as waits, null::uuid as advisor_id
    from document_request`,
};

/** @param globalId an id of the API. @returns the matter, waiting or not, or null for what is none */
export async function matterOf(tx: Tx, globalId: string): Promise<Matter | null> {
  const named = fromGlobalId(globalId);
  const kind = matterKinds.find((each) => typeOfMatter[each] === named?.type);
  if (!named || !kind) return null;
  const [found] = await tx.query(sql<Omit<Matter, 'kind'>>`
    select id, waits, advisor_id as "advisorId" from (${sources[kind]}) m where id = ${named.id}::uuid`);
  return found ? { kind, ...found } : null;
}

/** How many wait, by kind. */
export async function countMatters(tx: Tx): Promise<{ kind: MatterKind; count: number }[]> {
  const counts = matterKinds.map((kind) => sql`(select count(*)::int from (${sources[kind]}) m where waits)`);
  const [row] = await tx.query(sql<{ counts: number[] }>`select array[${sql.join(counts)}] as counts`);
  return matterKinds.map((kind, at) => ({ kind, count: row?.counts[at] ?? 0 }));
}

export interface QueuePage {
  matters: { kind: MatterKind; id: string; cursor: string }[];
  hasMore: boolean;
}

/** A page of what waits, in order of arrival; document requests by themselves by due date (R21). */
export async function pageOfMatters(tx: Tx, kinds: readonly MatterKind[], page: Page, from: Matter | null): Promise<QueuePage> {
  const by = kinds.every((kind) => kind === 'DOCUMENT_REQUEST') ? sql`due` : sql`arrived_at`;
  const towards = page.backward ? sql`desc` : sql`asc`;
  const beyond = from
    ? sql`and (${by}, nth, id) ${page.backward ? sql`<` : sql`>`} (select ${by}, nth, id from (${sources[from.kind]}) f where id = ${from.id}::uuid)`
    : sql``;
  const branches = kinds.map(
    (kind) => sql`(select ${kind}::text as kind, id, ${by} as place, nth from (${sources[kind]}) m where waits ${beyond}
      order by ${by} ${towards}, nth ${towards}, id ${towards} limit ${page.size + 1})`,
  );
  const rows = await tx.query(sql<{ kind: MatterKind; id: string }>`
    select kind, id from (${sql.join(branches, sql` union all `)}) q order by place ${towards}, nth ${towards}, id ${towards}
    limit ${page.size + 1}`);
  const matters = rows.slice(0, page.size).map(({ kind, id }) => ({ kind, id, cursor: toGlobalId(typeOfMatter[kind], id) }));
  return { matters: page.backward ? matters.reverse() : matters, hasMore: rows.length > page.size };
}
