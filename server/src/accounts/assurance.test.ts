import { expect, test } from 'vitest';
import { isStrong } from './assurance.ts';

test.each([
  'http://eidas.europa.eu/LoA/substantial',
  'http://eidas.europa.eu/LoA/high',
  'http://ftn.ficora.fi/2017/loa2',
  'http://ftn.ficora.fi/2017/loa3',
])('R1 %s is strong identification', (acr) => expect(isStrong(acr)).toBe(true));

test.each([
  'http://eidas.europa.eu/LoA/low',
  'http://ftn.ficora.fi/2017/loa1',
  'urn:some:other',
  'constructor',
  '',
  undefined,
  null,
  3,
  ['http://ftn.ficora.fi/2017/loa3'],
])('R1 %s is refused', (acr) => expect(isStrong(acr)).toBe(false));
