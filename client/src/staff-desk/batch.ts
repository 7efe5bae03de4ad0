import type { RegisterClient } from './client-match.ts';
import { compare } from './comparison.ts';
import type { Matter } from './matter.ts';
import { likeliest, type Suggestion } from './suggestions.ts';

/** Why a mandate is for a person to look at by itself, and not among several. */
export type Doubt =
  | 'decided'
  | 'own'
  | 'taken'
  | 'nobody'
  | 'differs'
  | 'noCase'
  | 'noDocument'
  | 'basis'
  | 'missing'
  | 'succession'
  | 'roleTaken';

/** A mandate in force for the client, as far as the role goes (R5). */
export interface HeldRole {
  status: string;
  role: string;
}

type Examined = Pick<
  Matter,
  | 'status'
  | 'role'
  | 'basis'
  | 'statedClient'
  | 'viewerCanApprove'
  | 'missing'
  | 'previousHolderQuestion'
  | 'previousHolderStatement'
> & { documentCount: number; takenByOther: boolean };

/** The one person in the register who is surely meant: a strong reason, one candidate, and nothing that differs. */
export function sureClient(matter: Pick<Matter, 'statedClient'>, suggestions: readonly Suggestion<RegisterClient>[]) {
  const client = likeliest(suggestions);
  const marks = client ? compare(matter.statedClient, client).map(({ mark }) => mark) : [];
  return { client, isSure: client !== null && marks.every((mark) => mark === 'same' || mark === 'notStated') };
}

/**
 * What speaks against approving a mandate among several; nothing where it is safe: it waits, it is not one's own (R21) and nobody else
 * works on it, the client is surely the one in the register and has an open case, a signed power of attorney is there, nothing is missing (R3),
 * and nobody holds or held the role in a way that wants a word with them (R5, R6).
 */
export function doubtsOf(
  matter: Examined,
  suggestions: readonly Suggestion<RegisterClient>[],
  held: readonly HeldRole[],
): Doubt[] {
  if (matter.status !== 'PENDING') return ['decided'];
  if (!matter.viewerCanApprove) return ['own'];
  const { client, isSure } = sureClient(matter, suggestions);
  const doubts: [Doubt, boolean][] = [
    ['taken', matter.takenByOther],
    ['nobody', client === null],
    ['differs', client !== null && !isSure],
    ['noCase', client?.applications.every(({ status }) => status === 'CLOSED') === true],
    ['basis', matter.basis !== 'POWER_OF_ATTORNEY'],
    ['noDocument', matter.documentCount === 0],
    ['missing', Boolean(matter.missing)],
    ['succession', Boolean(matter.previousHolderQuestion ?? matter.previousHolderStatement)],
    ['roleTaken', held.some(({ status, role }) => status === 'APPROVED' && role === matter.role)],
  ];
  return doubts.filter(([, is]) => is).map(([doubt]) => doubt);
}
