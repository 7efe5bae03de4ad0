import type { Scope } from '../gql/graphql.ts';
import type { Viewer } from './session.ts';

export const lifetimes = [30, 90, 365] as const;
export type Lifetime = `${(typeof lifetimes)[number]}`;

export type TokenScope = Exclude<Scope, 'UMA_READ' | 'UMA_WRITE'>;

/** What a person's token may open: nothing that they lack. */
export const scopesOf = (part: Viewer['part']): readonly TokenScope[] =>
  part === 'staff' ? ['CASES_READ', 'CASES_WRITE', 'STAFF_READ', 'STAFF_WRITE'] : ['CASES_READ', 'CASES_WRITE'];

/** The moment at which a token that is made now ends: so many days on, and no later than the year that the service allows. */
export function expiryOf(lifetime: Lifetime, now: Date): string {
  const days = Number(lifetime);
  // A minute less than the year: the clocks of the two may differ a little.
  return new Date(now.getTime() + days * 86_400_000 - 60_000).toISOString();
}

interface Held {
  expiresAt: string;
  revokedAt?: string | null;
}

/** Whether it still opens anything. */
export const isInUse = ({ expiresAt, revokedAt }: Held, now: Date): boolean => !revokedAt && new Date(expiresAt) > now;
