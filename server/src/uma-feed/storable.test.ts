import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storable } from './storable.ts';

const tricky = fc
  .array(fc.constantFrom('\0', '\\', 'u', '0000', 'd800', '\ud800', '\udc00', 'a', '5c'), { maxLength: 8 })
  .map((parts) => parts.join(''));

it('keeps different strings different, and makes each one that PostgreSQL takes', () => {
  fc.assert(
    fc.property(tricky, tricky, (one, other) => {
      expect(storable(one) === storable(other)).toBe(one === other);
      expect(storable(one)).not.toContain('\0');
      expect(storable(one).isWellFormed()).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

it('leaves an ordinary string as it is', () => {
  for (const text of ['Nguyễn', 'محمد', 'C:\\users', '😀', "O'Neill", '']) expect(storable(text)).toBe(text);
});
