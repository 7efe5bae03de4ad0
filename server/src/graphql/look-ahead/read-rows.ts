import type { Viewer } from '../../access/viewer.ts';

/** A row that was handed to the viewer and whose reading is kept (`Shape.readAs`). */
export interface ReadRow {
  type: string;
  /** The opaque id of what counts as read. */
  id: string;
  /** The names of the fields that were asked of it. */
  fields: readonly string[];
  /** The nearest row above it whose reading is kept as well. */
  within: ReadRow | null;
}

export type OnRead = (viewer: Viewer, rows: readonly ReadRow[], from: 'ONE' | 'LIST') => void;
/** The same rows, handed to several viewers of one part. */
export type OnSharedRead = (viewers: readonly Viewer[], rows: readonly ReadRow[], from: 'ONE' | 'LIST') => void;

/** Where such rows stand in what one statement loads: found while it is compiled, so that nothing else is looked at afterwards. */
export interface Trail {
  row: { type: string; key: string; fields: string[] } | null;
  below: { key: string; trail: Trail }[];
}

/** Where the id of what counts as read stands, when it is not asked for anyhow: no field can be called so. */
export const readKey = '$read';

export const newTrail = (): Trail => ({ row: null, below: [] });

/** Adds what lies below a field, where there is anything to keep. */
export function addBelow(trail: Trail, key: string, below: Trail): void {
  if (leadsToRows(below)) trail.below.push({ key, trail: below });
}

/** Whether anything is kept of what is read along it. */
export const leadsToRows = (trail: Trail): boolean => trail.row !== null || trail.below.length > 0;

const hasReadKey = (trail: Trail): boolean =>
  trail.row?.key === readKey || trail.below.some(({ trail: below }) => hasReadKey(below));

// In JSON's text a quotation mark inside a string has a backslash before it: what looks like this key is one.
const readMembers = new RegExp(`,?"\\${readKey}":(?:"[^"]*"|null)`, 'g');

/** The text of an answer without what is only there to know what was read. */
export const withoutReadKeys = (trail: Trail, text: string): string => (hasReadKey(trail) ? text.replace(readMembers, '') : text);

/** The rows in a loaded value: an object, a list, a connection, or null. */
export function readRows(trail: Trail, value: unknown, within: ReadRow | null = null, found: ReadRow[] = []): ReadRow[] {
  if (value === null || typeof value !== 'object') return found;
  if (Array.isArray(value)) {
    for (const item of value) readRows(trail, item, within, found);
    return found;
  }
  const object = value as Record<string, unknown>;
  let nearest = within;
  const id = trail.row && object[trail.row.key];
  if (trail.row && typeof id === 'string') {
    nearest = { type: trail.row.type, id, fields: trail.row.fields, within };
    found.push(nearest);
  }
  for (const { key, trail: below } of trail.below) readRows(below, object[key], nearest, found);
  return found;
}
