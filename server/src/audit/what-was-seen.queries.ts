import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../database/database.ts';

/** A case, or a client without one, of which something was read under a mandate. */
export interface Seen {
  applicationId: string | null;
  diaryNumber: string | null;
  clientId: string | null;
  customerNumber: string | null;
  /** RFC 3339. */
  firstAt: string;
  /** When the last new thing was read; the same thing again within an hour is not counted. */
  lastAt: string;
  kinds: string[];
  /** Documents whose content was read. */
  documentIds: string[];
}

type Id = RawBuilder<unknown>;
const uuids = { application: (id: Id) => id, client: (id: Id) => id, document: (id: Id) => id };

/** What was read under a mandate, a row for each case: as a subselect on the mandate's id and its holder's. */
export const seenUnder = (mandateId: Id, holderId: Id, ids: Record<keyof typeof uuids, (id: Id) => Id>): RawBuilder<Seen> => sql`
  select ${ids.application(sql`r.application_id`)} as "applicationId", max(a.diary_number) as "diaryNumber",
    ${ids.client(sql`r.client_id`)} as "clientId", max(c.customer_number) as "customerNumber",
    utc_text(min(r.read_at)) as "firstAt", utc_text(max(r.read_at)) as "lastAt",
    array_agg(distinct k.kind) filter (where k.kind is not null) as kinds,
    coalesce(array_agg(distinct ${ids.document(sql`k.document`)}) filter (where k.document is not null), '{}') as "documentIds"
  from audit_read r
  cross join lateral (select unnest(r.kinds) as kind, unnest(r.document_ids) as document) k
  left join application a on a.id = r.application_id
  left join client c on c.id = r.client_id
  where r.account_id = ${holderId} and r.entitled_by = 'MANDATE' and ${mandateId} = any(r.mandate_ids)
  group by r.application_id, r.client_id
  order by min(r.read_at), r.application_id`;

/**
 * What was read under a mandate (R8: of one that was approved for the wrong client). What was read within the last second may not be
 * written down yet.
 */
export function whatWasSeen(tx: Tx, mandateId: string): Promise<Seen[]> {
  const holder = sql`(select advisor_id from power_of_attorney where id = ${mandateId}::uuid)`;
  return tx.query(seenUnder(sql`${mandateId}::uuid`, holder, uuids));
}
