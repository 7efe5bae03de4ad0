/** A cell that no spreadsheet takes for a formula, whatever stands in it (CWE-1236), quoted where it must be. */
export function csvCell(text: string): string {
  const safe = /^[\s]*[=+\-@|%\t\r]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of RFC 4180. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;
