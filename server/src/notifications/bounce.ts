import { createHmac, timingSafeEqual } from 'node:crypto';

const markOf = (key: Buffer, noticeId: string) => createHmac('sha256', key).update(noticeId).digest('hex').slice(0, 20);

/**
 * Where a mail's bounce goes: a subaddress of the mailbox for bounces, marked so that only whoever handled that mail can know it.
 * @param messageId `<notice's id@host>`
 */
export function bounceAddress(key: Buffer, mailbox: string, messageId: string): string {
  const id = /^<([0-9a-f-]{36})@/.exec(messageId)?.[1] ?? '';
  const [name, domain] = mailbox.split('@');
  return `${name}+${id.replaceAll('-', '')}${markOf(key, id)}@${domain}`;
}

/**
 * What a bounce says, as it came: a report of delivery (RFC 3464) about a mail of ours whose recipient gets none, now and later.
 * @returns the notice's id, or null for anything else: a report of a delay, of success, an answer by a person, or somebody's invention
 */
export function readBounce(key: Buffer, message: string): string | null {
  const found = /\+([0-9a-f]{32})([0-9a-f]{20})@/i.exec(message);
  if (!found) return null;
  const [, hex = '', mark = ''] = found.map((each) => each.toLowerCase());
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (!timingSafeEqual(Buffer.from(mark), Buffer.from(markOf(key, id)))) return null;
  const isReport = /^content-type:\s*(multipart\/report|message\/delivery-status)\b/im.test(message);
  const isFinal = /^action:\s*failed\b/im.test(message) && /^status:\s*5\.\d{1,3}\.\d{1,3}\b/im.test(message);
  return isReport && isFinal ? id : null;
}
