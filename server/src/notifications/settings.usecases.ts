import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Tx } from '../database/database.ts';
import type { Language } from '../graphql/language.ts';
import { Refusal } from '../graphql/user-error.ts';
import { addressLimit, codeValidHours, confirmationCode, readAddress, readCode } from './address.ts';
import { tellAddress } from './notice.queries.ts';
import type { Delivery, NoticeKind } from './notice.ts';
import { offAtFirst } from './notice.ts';

interface Act {
  viewer: Viewer;
  clock: Clock;
  /** What somebody speaks who has not chosen yet. */
  language: Language;
}

/** How many mails one person may have sent to addresses that are not known to be theirs. */
const confirmationsAnHour = 5;
const hourMs = 3_600_000;

interface Row {
  address: string | null;
  pending: string | null;
  pendingUntil: string | null;
  codeHash: Buffer | null;
  language: Language;
}

async function lockSettings(tx: Tx, { viewer, language }: Act): Promise<Row> {
  await tx.query(sql`insert into notice_settings (account_id, language, kinds_off)
    values (${viewer.accountId}::uuid, ${language}, ${[...offAtFirst]}::text[]) on conflict do nothing`);
  const [row] = await tx.query(sql<Row>`select address, pending_address as pending, utc_text(pending_until) as "pendingUntil",
      code_hash as "codeHash", language
    from notice_settings where account_id = ${viewer.accountId}::uuid for update`);
  if (!row) throw new Error('The settings were made in this transaction');
  return row;
}

const hashOf = (accountId: string, code: string) =>
  createHash('sha256')
    .update(`${accountId}:${readCode(code)}`)
    .digest();

/**
 * R19: gives an address for notices. A mail with a code goes there; until it is confirmed, notices go where they went.
 * @throws Refusal REQUIRED, TOO_LONG, INVALID_ADDRESS, TOO_MANY_ATTEMPTS
 */
export async function giveAddress(tx: Tx, act: Act, written: string): Promise<void> {
  const { viewer, clock } = act;
  const read = readAddress(written);
  if ('code' in read) throw new Refusal({ code: read.code, field: 'address', values: { limit: addressLimit } });
  const now = clock.now();
  const row = await lockSettings(tx, act);
  const [sent] = await tx.query(sql<{ count: number }>`select count(*)::int as count from notice
    where account_id = ${viewer.accountId}::uuid and kind = 'ADDRESS_CONFIRMATION' and created_at > ${new Date(now.getTime() - hourMs)}`);
  if ((sent?.count ?? 0) >= confirmationsAnHour) throw new Refusal({ code: 'TOO_MANY_ATTEMPTS', field: 'address' });
  const code = confirmationCode(randomBytes(12));
  await tx.query(sql`update notice_settings set pending_address = ${read.address}, code_hash = ${hashOf(viewer.accountId, code)},
      pending_until = ${new Date(now.getTime() + codeValidHours * hourMs)}
    where account_id = ${viewer.accountId}::uuid`);
  await tellAddress(tx, 'ADDRESS_CONFIRMATION', {
    accountId: viewer.accountId,
    fact: `confirm:${randomUUID()}`,
    data: { to: read.address, code, language: row.language },
    now,
  });
}

/**
 * The code that came to the new address: notices go there from now on, and the address before it is told so.
 * @throws Refusal CODE_NOT_VALID where it is another, too old, or nothing waits for one
 */
export async function confirmAddress(tx: Tx, act: Act, code: string): Promise<void> {
  const { viewer, clock } = act;
  const now = clock.now();
  const { address, pending, pendingUntil, codeHash, language } = await lockSettings(tx, act);
  const isIt = pending !== null && codeHash?.equals(hashOf(viewer.accountId, code)) && now < new Date(pendingUntil ?? 0);
  if (!isIt) throw new Refusal({ code: 'CODE_NOT_VALID', field: 'code' });
  await tx.query(sql`update notice_settings set address = pending_address, confirmed_at = ${now}, failed_at = null, failure = null,
      pending_address = null, pending_until = null, code_hash = null
    where account_id = ${viewer.accountId}::uuid`);
  if (address !== null && address !== pending)
    await tellAddress(tx, 'ADDRESS_CHANGED', {
      accountId: viewer.accountId,
      fact: `changed:${randomUUID()}`,
      data: { to: address, language },
      now,
    });
}

/** Takes the address back, and one that waits to be confirmed; whoever reads it is told. Again: no change. */
export async function removeAddress(tx: Tx, act: Act): Promise<void> {
  const { viewer, clock } = act;
  const { address, language } = await lockSettings(tx, act);
  await tx.query(sql`update notice_settings set address = null, confirmed_at = null, failed_at = null, failure = null,
      pending_address = null, pending_until = null, code_hash = null
    where account_id = ${viewer.accountId}::uuid`);
  if (address !== null)
    await tellAddress(tx, 'ADDRESS_REMOVED', {
      accountId: viewer.accountId,
      fact: `removed:${randomUUID()}`,
      data: { to: address, language },
      now: clock.now(),
    });
}

/** What is given is changed; the rest stays. `off`: the kinds that are not told of. */
export async function changeNotices(
  tx: Tx,
  act: Act,
  change: { off?: readonly NoticeKind[] | null; delivery?: Delivery | null; language?: Language | null },
): Promise<void> {
  await lockSettings(tx, act);
  const off = change.off ? [...new Set(change.off)] : null;
  await tx.query(sql`update notice_settings set kinds_off = coalesce(${off}::text[], kinds_off),
      delivery = coalesce(${change.delivery ?? null}, delivery), language = coalesce(${change.language ?? null}, language)
    where account_id = ${act.viewer.accountId}::uuid`);
}
