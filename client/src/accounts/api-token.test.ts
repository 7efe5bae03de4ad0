import { expect, it } from 'vitest';
import { expiryOf, isInUse, scopesOf } from './api-token.ts';

const now = new Date('2026-12-01T10:00:00Z');

it('a token opens nothing that whoever makes it lacks', () => {
  expect(scopesOf('advisor').some((scope) => scope.startsWith('STAFF'))).toBe(false);
  expect(scopesOf('staff')).toContain('STAFF_READ');
});

it('a token of a year ends within the year that the service allows', () => {
  expect(new Date(expiryOf('365', now)) < new Date('2027-12-01T10:00:00Z')).toBe(true);
  expect(expiryOf('30', now)).toBe('2026-12-31T09:59:00.000Z');
});

it('a token is in use until it is revoked or has ended', () => {
  const expiresAt = '2026-12-02T00:00:00Z';
  expect(isInUse({ expiresAt, revokedAt: null }, now)).toBe(true);
  expect(isInUse({ expiresAt, revokedAt: '2026-11-30T00:00:00Z' }, now)).toBe(false);
  expect(isInUse({ expiresAt: '2026-11-30T00:00:00Z' }, now)).toBe(false);
});
