import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Limit } from './limits.ts';
import { limitsTable } from './limits.ts';
import type { Outcome } from './parts.ts';

/** When, and on what, a part was measured. */
export interface Circumstances {
  date: string;
  machine: string;
  /** The load average of the last minute before the part began: other work disturbs. */
  load: number;
}

/** Puts a part between its markers in a document, and leaves everything else as it was. @throws where the markers are missing */
export function placed(document: string, part: string, text: string): string {
  const [begin, end] = [`<!-- measured: ${part} -->\n`, `<!-- /measured: ${part} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no place for ${part}`);
  return `${document.slice(0, from + begin.length)}${text}${document.slice(to)}`;
}

/** A part of `docs/performance.md`. */
export function asSection({ text, limits }: Outcome, { date, machine, load }: Circumstances): string {
  const measured = `Measured ${date} on ${machine}, load average ${load.toFixed(1)} when it began.`;
  return `${[measured, '', text, ...verdict(limits)].join('\n')}\n`;
}

const verdict = (limits: readonly Limit[]) => (limits.length > 0 ? ['', limitsTable(limits)] : []);

/** Writes a part and its chart into the documents. */
export function writePart(docs: string, part: string, outcome: Outcome, circumstances: Circumstances): void {
  const file = join(docs, 'performance.md');
  writeFileSync(file, placed(readFileSync(file, 'utf8'), part, asSection(outcome, circumstances)));
  if (outcome.chart) writeFileSync(join(docs, `performance-${part}.svg`), outcome.chart);
}
