/** One line of what must hold. */
export interface Limit {
  what: string;
  measured: string;
  limit: string;
  holds: boolean;
}

/** `unit` stands behind both figures; a ratio's is ' ×'. */
export function atMost(what: string, value: number, most: number, unit: string, digits = 2): Limit {
  return { what, measured: `${value.toFixed(digits)}${unit}`, limit: `≤ ${most}${unit}`, holds: value <= most };
}

export function lessThan(what: string, value: number, limit: number, unit: string, digits = 2): Limit {
  return { what, measured: `${value.toFixed(digits)}${unit}`, limit: `< ${limit}${unit}`, holds: value < limit };
}

export function atLeast(what: string, value: number, least: number, unit: string, digits = 2): Limit {
  return { what, measured: `${value.toFixed(digits)}${unit}`, limit: `≥ ${least}${unit}`, holds: value >= least };
}

/** A table of limits, aligned for a terminal and read as Markdown. */
export function limitsTable(limits: readonly Limit[]): string {
  const rows = [
    ['what must hold', 'measured', 'limit', 'holds'],
    ...limits.map(({ what, measured, limit, holds }) => [what, measured, limit, holds ? 'yes' : 'NO']),
  ];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = ([what = '', measured = '', limit = '', holds = '']: string[]) =>
    `| ${what.padEnd(width(0))} | ${measured.padStart(width(1))} | ${limit.padStart(width(2))} | ${holds.padEnd(width(3))} |`;
  const rule = `| ${'-'.repeat(width(0))} | ${'-'.repeat(width(1) - 1)}: | ${'-'.repeat(width(2) - 1)}: | ${'-'.repeat(width(3))} |`;
  return [line(rows[0] as string[]), rule, ...rows.slice(1).map(line)].join('\n');
}
