import { appendFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * A figure that must hold: noted for the table of `pnpm prove`, and a failed test where it does not.
 * `measured` and `limit` are for a person, unit included; `holds` is the comparison of the two.
 */
export function figure(what: string, measured: string, limit: string, holds: boolean): void {
  const file = process.env.EDUSTA_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify({ what, measured, limit, holds })}\n`);
  // What comes after it in the same test is measured, and told, in any case.
  expect.soft(holds, `${what}: ${measured}, limit ${limit}`).toBe(true);
}
