import { type RawBuilder, sql } from 'kysely';
import { allowed } from '../access/access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Tx } from '../database/database.ts';
import type { Language } from '../graphql/language.ts';
import type { AddressNotice, Delivery, Notice, NoticeKind, Outcome } from './notice.ts';

/** On which nodes are woken when something is to be sent that is no event of the log. The payload says nothing. */
export const noticeChannel = 'edusta_notice';

export interface NoticeRow {
  id: string;
  accountId: string;
  kind: Notice;
  eventId: string | null;
  applicationId: string | null;
  mandateId: string | null;
  requestId: string | null;
  data: { to?: string; code?: string; language?: Language; dueOn?: string };
  outcome: Outcome | null;
}

export interface Recipient {
  address: string | null;
  language: Language;
  delivery: Delivery;
  kindsOff: NoticeKind[];
  failed: boolean;
}

const columns = sql`n.id, n.account_id as "accountId", n.kind, n.event_id as "eventId", n.application_id as "applicationId",
  n.power_of_attorney_id as "mandateId", n.supplement_request_id as "requestId", n.data, n.outcome`;

export async function findNotice(tx: Tx, id: string): Promise<NoticeRow | undefined> {
  const [notice] = await tx.query(sql<NoticeRow>`select ${columns} from notice n where n.id = ${id}::uuid`);
  return notice;
}

/** What a digest is about, in the order in which it came. */
export const findDigestItems = (tx: Tx, digestId: string): Promise<NoticeRow[]> =>
  tx.query(sql<NoticeRow>`select ${columns} from notice n where n.digest_id = ${digestId}::uuid and n.settled_at is null
    order by n.created_at, n.id limit 200`);

export async function findRecipient(tx: Tx, accountId: string): Promise<Recipient | undefined> {
  const [recipient] = await tx.query(sql<Recipient>`
    select address, language, delivery, kinds_off as "kindsOff", failed_at is not null as failed
    from notice_settings s join account a on a.id = s.account_id and 'ADVISOR' = any(a.parts)
    where s.account_id = ${accountId}::uuid`);
  return recipient;
}

/** Notes how it came out; a code that was sent is forgotten. The first word stands. */
export async function settle(
  tx: Tx,
  ids: readonly string[],
  outcome: Outcome,
  now: Date,
  to: string | null = null,
): Promise<void> {
  await tx.query(sql`update notice set outcome = ${outcome}, settled_at = ${now},
      sent_to = encode(sha256(convert_to(${to}, 'UTF8')), 'hex'), data = data - 'code' - 'to'
    where id = any(${[...ids]}::uuid[]) and settled_at is null`);
}

/** R19: the address takes no mail; nothing more is sent there until it is confirmed anew or changed. */
export async function markFailed(
  tx: Tx,
  accountId: string,
  address: string,
  failure: 'REFUSED' | 'BOUNCED',
  now: Date,
): Promise<void> {
  await tx.query(sql`update notice_settings set failed_at = ${now}, failure = ${failure}
    where account_id = ${accountId}::uuid and address = ${address} and failed_at is null`);
}

export interface Visible {
  diaryNumber: string | null;
  dueOn: string | null;
  /** What is reminded of still waits. */
  isOpen: boolean;
}

/**
 * R2, R10, R12: whether the recipient may see now what a notice is about, by the same table as their screens; and what it says then.
 * Asked in a transaction of theirs, above row-level security.
 */
export async function findVisible(tx: Tx, viewer: Viewer, notice: NoticeRow): Promise<Visible | undefined> {
  const ofMandate = notice.applicationId === null;
  const about: RawBuilder<unknown> = ofMandate
    ? sql`exists (select from power_of_attorney p where p.id = ${notice.mandateId}::uuid and ${allowed(viewer, 'powerOfAttorney.read', sql`p`)})`
    : sql`exists (select from application a where a.id = ${notice.applicationId}::uuid and ${allowed(viewer, 'application.read', sql`a`)})`;
  const event = notice.eventId
    ? sql`exists (select from case_event e where e.id = ${notice.eventId}::uuid and ${
        ofMandate ? sql`not e.staff_only` : allowed(viewer, 'caseEvent.read', sql`e`)
      })`
    : sql`true`;
  const [visible] = await tx.query(sql<Visible>`
    select (select a.diary_number from application a where a.id = ${notice.applicationId}::uuid) as "diaryNumber",
      (select r.due_on::text from supplement_request r where r.id = ${notice.requestId}::uuid) as "dueOn",
      coalesce((select r.status = 'OPEN' from supplement_request r where r.id = ${notice.requestId}::uuid), true) as "isOpen"
    where ${about} and ${event}`);
  return visible;
}

/** A mail about one's own address. In whatever transaction asks for it. `fact`: what there is one mail of. */
export async function tellAddress(
  tx: Tx,
  kind: AddressNotice,
  { accountId, fact, data, now }: { accountId: string; fact: string; data: NoticeRow['data']; now: Date },
): Promise<void> {
  await tx.query(sql`insert into notice (id, account_id, kind, data, created_at)
    values (notice_id(${accountId}::uuid, ${fact}), ${accountId}::uuid, ${kind}, ${JSON.stringify(data)}::jsonb, ${now})
    on conflict do nothing`);
  await tx.query(sql`select pg_notify(${noticeChannel}, '')`);
}
