import { createHash } from 'node:crypto';
import { textProblem } from '../text.ts';

/** The longest message, in characters, and the most files of one submission. */
export const messageLimit = 20_000;
export const filesLimit = 20;
/** A sender's clock may run ahead of ours by this much. */
export const clockSkewMs = 5 * 60_000;
/** R16: sending the same again within this time is pointed out, and tied to the first. */
export const repeatWindowMs = 24 * 60 * 60_000;

export interface TextProblem {
  code: 'REQUIRED' | 'TOO_LONG' | 'INVALID_TEXT';
  field: string;
  values: { limit: number };
}

/** @returns what is wrong with a field's text, or null. */
export function fieldProblem(field: string, text: string | null | undefined, limit: number, needed: boolean): TextProblem | null {
  const code = textProblem(text, limit, needed);
  return code && { code, field, values: { limit } };
}

/** When it was sent, by the sender's own clock where that is believable; null where it lies in the future. */
export function sentTime(stated: string | null | undefined, now: Date): Date | null {
  if (!stated) return now;
  const sent = new Date(stated);
  return sent.getTime() <= now.getTime() + clockSkewMs ? sent : null;
}

/** What makes two submissions the same (R16): the case, the request that is answered, the words and the bytes of the files, in any order. */
export function contentHash(content: {
  applicationId: string;
  supplementRequestId: string | null;
  message: string;
  sha256s: readonly string[];
}): Buffer {
  const words = content.message.normalize('NFC').replace(/\s+/g, ' ').trim();
  const parts = [content.applicationId, content.supplementRequestId ?? '', words, ...[...content.sha256s].sort()];
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}

/** A receipt's number: the year and the order of arrival in it cannot be mistaken for a diary number. */
export function receiptNumber(receivedAt: Date, sequence: bigint | string): string {
  return `E-${receivedAt.getUTCFullYear()}-${String(sequence).padStart(7, '0')}`;
}
