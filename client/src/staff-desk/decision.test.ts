import { expect, it } from 'vitest';
import { placeOfError } from './decision-problem.ts';

it.each([
  ['ROLE_TAKEN', 'clientId', 'match'],
  ['NO_OPEN_APPLICATION', 'clientId', 'match'],
  ['CLIENT_NOT_FOUND', 'clientId', 'match'],
  ['NOT_FOUND', 'applicationIds', 'cases'],
  ['REASON_REQUIRED', 'reason', 'reason'],
  ['TOO_LONG', 'reason', 'reason'],
  ['CHANGED_SINCE', 'version', 'matter'],
  ['NOT_PENDING', 'id', 'matter'],
  ['OWN_MANDATE', 'id', 'matter'],
  ['NOT_FOUND', 'id', 'matter'],
  ['IDEMPOTENCY_KEY_REUSED', 'idempotencyKey', 'decision'],
] as const)('%s of %s is shown at the %s', (code, field, place) => {
  expect(placeOfError({ code, field, message: '' })).toBe(place);
});
