import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { type Channel, Refused } from './channel.ts';
import { addressMail, digestMail, type Item, type Message, oneMail } from './message.ts';
import {
  findDigestItems,
  findNotice,
  findRecipient,
  findVisible,
  markFailed,
  type NoticeRow,
  type Recipient,
  settle,
} from './notice.queries.ts';
import { type AddressNotice, addressNotices, kindOf, type Outcome, type Told } from './notice.ts';

export interface Delivering {
  database: Database;
  clock: Clock;
  channel: Channel;
  publicUrl: string;
  /** How long one mail may take. Less than the queue gives a job, so that nobody else begins it meanwhile. */
  limitMs?: number;
}

type Body = Pick<Message, 'subject' | 'text' | 'html'>;

/** A mail that is to be sent, and the notices that it settles. */
interface Ready {
  to: string;
  language: Message['language'];
  body: Body;
  notices: string[];
}

/**
 * Sends what one notice says, as things are now: to the address that is confirmed now, in the language chosen now, and only of what its
 * recipient may see now. What was settled before is left alone. Where the process ends between the mail server's acceptance and
 * `settle`, the same mail goes once more, with the same Message-ID.
 * @param isLast nobody tries again after this
 * @throws what may pass: the queue tries again
 */
export async function deliver(delivering: Delivering, id: string, isLast: boolean): Promise<void> {
  const { database, clock, channel, publicUrl, limitMs = 30_000 } = delivering;
  const [notice, recipient] = await database.read(null, async (tx) => {
    const found = await findNotice(tx, id);
    return [found, found && (await findRecipient(tx, found.accountId))] as const;
  });
  if (!notice || notice.outcome) return;
  const close = (ids: readonly string[], outcome: Outcome) => database.write(null, (tx) => settle(tx, ids, outcome, clock.now()));
  const ready = await prepare(delivering, notice, recipient);
  if (typeof ready === 'string') return close([notice.id], ready);

  const message = { ...ready.body, id: messageId(notice.id, publicUrl), to: ready.to, language: ready.language };
  try {
    await channel.send(message, AbortSignal.timeout(limitMs));
  } catch (error) {
    if (error instanceof Refused) {
      await database.write(null, async (tx) => {
        await settle(tx, [notice.id, ...ready.notices], 'REFUSED', clock.now());
        await markFailed(tx, notice.accountId, ready.to, 'REFUSED', clock.now());
      });
      return;
    }
    if (isLast) await close([notice.id, ...ready.notices], 'UNDELIVERED');
    throw error;
  }
  await database.write(null, async (tx) => {
    await settle(tx, [notice.id], 'SENT', clock.now(), ready.to);
    await settle(tx, ready.notices, 'IN_DIGEST', clock.now());
  });
}

/** Fixed by the fact and the recipient, as the notice's id is. */
export const messageId = (noticeId: string, publicUrl: string): string => `<${noticeId}@${new URL(publicUrl).hostname}>`;

async function prepare(delivering: Delivering, notice: NoticeRow, recipient: Recipient | undefined): Promise<Ready | Outcome> {
  const { publicUrl } = delivering;
  const { data } = notice;
  if (isAddressNotice(notice.kind)) {
    const language = data.language ?? recipient?.language ?? 'fi';
    if (!data.to) return 'OUTDATED';
    return { to: data.to, language, body: addressMail(language, publicUrl, notice.kind, data.code ?? null), notices: [] };
  }
  if (!recipient?.address || recipient.failed) return 'NOT_WANTED';
  const { address: to, language } = recipient;
  if (notice.kind !== 'DIGEST') {
    const item = await itemOf(delivering, notice, recipient);
    return typeof item === 'string' ? item : { to, language, body: oneMail(language, publicUrl, item), notices: [] };
  }
  const rows = await delivering.database.read(null, (tx) => findDigestItems(tx, notice.id));
  const items: Item[] = [];
  const said: string[] = [];
  for (const row of rows) {
    const item = await itemOf(delivering, row, recipient);
    if (typeof item === 'string')
      await delivering.database.write(null, (tx) => settle(tx, [row.id], item, delivering.clock.now()));
    else {
      items.push(item);
      said.push(row.id);
    }
  }
  return items.length > 0 ? { to, language, body: digestMail(language, publicUrl, items), notices: said } : 'OUTDATED';
}

const isAddressNotice = (kind: NoticeRow['kind']): kind is AddressNotice => addressNotices.some((each) => each === kind);

/** @returns what may be said of it, or why nothing is. */
async function itemOf({ database }: Delivering, notice: NoticeRow, recipient: Recipient): Promise<Item | Outcome> {
  const told = notice.kind as Told;
  if (recipient.kindsOff.includes(kindOf(told))) return 'NOT_WANTED';
  const viewer: Viewer = {
    accountId: notice.accountId,
    part: 'ADVISOR',
    scopes: new Set(['CASES_READ']),
    via: { kind: 'session', id: notice.accountId },
  };
  const visible = await database.read(viewer, (tx) => findVisible(tx, viewer, notice));
  if (!visible) return 'NOT_ALLOWED';
  const { dueOn, isOpen, diaryNumber } = visible;
  if (kindOf(told) === 'REMINDER' && (!isOpen || dueOn !== notice.data.dueOn)) return 'OUTDATED';
  return { told, diaryNumber, applicationId: notice.applicationId, dueOn };
}
