import { existsSync, readFileSync } from 'node:fs';

/** @returns the client's documents by their SHA-256, as its build wrote them; none where there is no such file. */
export function loadPersistedDocuments(path: string): ReadonlyMap<string, string> {
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>));
}
