/** Where the simulator's chances come from: from 0 to below 1. */
export type Random = () => number;

export const whole = (random: Random, below: number): number => Math.floor(random() * below);

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[whole(random, list.length)] as T;
}

/** One of the rows, by the weight that stands last in each. */
export function weighted<Row extends readonly [...unknown[], number]>(random: Random, rows: readonly Row[]): Row {
  const weightOf = (row: Row) => row.at(-1) as number;
  let at = random() * rows.reduce((sum, row) => sum + weightOf(row), 0);
  for (const row of rows) {
    at -= weightOf(row);
    if (at < 0) return row;
  }
  return rows.at(-1) as Row;
}
