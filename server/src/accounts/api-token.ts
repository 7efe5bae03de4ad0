import type { Scope } from '../access/viewer.ts';
import { saysSomething } from '../text.ts';

/** What somebody wants a new token to be. */
export interface TokenWish {
  name: string;
  scopes: readonly Scope[];
  expiresAt: Date;
}

export interface WishProblem {
  code: 'REQUIRED' | 'TOO_LONG' | 'INVALID_TEXT' | 'SCOPE_NOT_ALLOWED' | 'INVALID_DATE' | 'EXPIRY_TOO_FAR';
  field: 'name' | 'scopes' | 'expiresAt';
  values?: { limit: number };
}

export const nameLimit = 100;

/** Control characters, halves of surrogate pairs, and what reorders the text beside it. */
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** The latest moment at which a token that is made now may expire: in a year. */
export function latestExpiry(now: Date): Date {
  const year = new Date(now);
  year.setUTCFullYear(year.getUTCFullYear() + 1);
  return year;
}

/** @param held what whoever asks is allowed by their own session or token: they give nothing that they lack. @returns what can be mended */
export function wishProblems({ name, scopes, expiresAt }: TokenWish, held: ReadonlySet<Scope>, now: Date): WishProblem[] {
  const problems: WishProblem[] = [];
  if (!saysSomething(name) && !unfit.test(name.trim())) problems.push({ code: 'REQUIRED', field: 'name' });
  else if (unfit.test(name)) problems.push({ code: 'INVALID_TEXT', field: 'name' });
  else if ([...name.trim()].length > nameLimit) problems.push({ code: 'TOO_LONG', field: 'name', values: { limit: nameLimit } });
  if (scopes.length === 0) problems.push({ code: 'REQUIRED', field: 'scopes' });
  else if (!scopes.every((scope) => held.has(scope))) problems.push({ code: 'SCOPE_NOT_ALLOWED', field: 'scopes' });
  if (expiresAt <= now) problems.push({ code: 'INVALID_DATE', field: 'expiresAt' });
  else if (expiresAt > latestExpiry(now)) problems.push({ code: 'EXPIRY_TOO_FAR', field: 'expiresAt' });
  return problems;
}
