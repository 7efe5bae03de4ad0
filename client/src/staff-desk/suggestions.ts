import type { ClientMatchReason } from '../gql/graphql.ts';
import { compare, type Registered, type Stated } from './comparison.ts';

/** Why somebody in the register may be the one who was stated. */
export type Reason = 'customerNumber' | 'diaryNumber' | 'nameAndBirth' | 'partAndBirth' | 'similarName' | 'name' | 'birth';

export interface Suggestion<Client> {
  client: Client;
  reasons: readonly Reason[];
}

const weights: Record<Reason, number> = {
  customerNumber: 8,
  diaryNumber: 8,
  nameAndBirth: 6,
  partAndBirth: 3,
  similarName: 2,
  name: 2,
  birth: 1,
};
const named: Record<ClientMatchReason, Reason> = {
  CUSTOMER_NUMBER: 'customerNumber',
  DIARY_NUMBER: 'diaryNumber',
  NAME_AND_DATE_OF_BIRTH: 'nameAndBirth',
  DATE_OF_BIRTH_AND_PART_OF_NAME: 'partAndBirth',
  SIMILAR_NAME: 'similarName',
};
const strong: readonly Reason[] = ['customerNumber', 'diaryNumber', 'nameAndBirth'];
const numbers: readonly Reason[] = ['customerNumber', 'diaryNumber'];

const weight = (reasons: readonly Reason[]) => reasons.reduce((sum, reason) => sum + weights[reason], 0);
const has = (some: readonly Reason[]) => (suggestion: Suggestion<unknown>) =>
  suggestion.reasons.some((reason) => some.includes(reason));

/** Why this client may be meant; nothing where only the search thinks so. */
export function reasonsFor(stated: Stated, client: Registered): Reason[] {
  const marks = new Map(compare(stated, client).map(({ field, mark }) => [field, mark]));
  const isLike = (field: 'familyName' | 'givenNames') => marks.get(field) === 'same' || marks.get(field) === 'alike';
  const name = isLike('familyName') && isLike('givenNames');
  const birth = marks.get('dateOfBirth') === 'same';
  return [
    ...numbers.filter((field) => marks.get(field as 'customerNumber' | 'diaryNumber') === 'same'),
    ...(name && birth ? (['nameAndBirth'] as const) : name ? (['name'] as const) : birth ? (['birth'] as const) : []),
  ];
}

/** Why the service suggests somebody: it also knows names by ear and in other scripts. */
export const suggestedFor = (reasons: readonly ClientMatchReason[]): Reason[] => reasons.map((reason) => named[reason]);

/**
 * Everybody who was suggested or found, once, the likeliest first; among equals the order stands. The service's reasons are the
 * reasons; what only a search found is compared here.
 */
export function suggest<Client extends Registered & { id: string }>(
  stated: Stated,
  found: readonly Client[],
  suggested: readonly Suggestion<Client>[] = [],
): Suggestion<Client>[] {
  const known = new Map(suggested.map((each) => [each.client.id, each]));
  for (const client of found) if (!known.has(client.id)) known.set(client.id, { client, reasons: reasonsFor(stated, client) });
  return [...known.values()].sort((a, b) => weight(b.reasons) - weight(a.reasons));
}

/** Whether the numbers that were stated belong to different persons. */
export const numbersDisagree = (suggestions: readonly Suggestion<unknown>[]): boolean =>
  suggestions.filter(has(numbers)).length > 1;

/**
 * Who is shown beside what was stated before anybody has chosen: the one person for whom there is a strong reason. Where two
 * are possible nobody is: a choice that looks made is soon approved.
 */
export function likeliest<Client>(suggestions: readonly Suggestion<Client>[]): Client | null {
  const possible = suggestions.filter(has(strong));
  const byNumber = possible.filter(has(numbers));
  const [only, another] = byNumber.length > 0 ? byNumber : possible;
  return only && !another ? only.client : null;
}

/** The words to look for at first: the family name and the first of the given names, which the register may know without the others. */
export function firstSearch(stated: Stated): string {
  return [stated.familyName.trim(), stated.givenNames.trim().split(/\s+/)[0] ?? ''].filter(Boolean).join(' ');
}
