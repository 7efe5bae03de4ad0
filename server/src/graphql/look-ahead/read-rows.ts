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
  if (below.row || below.below.length > 0) trail.below.push({ key, trail: below });
}

/** The rows in a loaded value: an object, a list, a connection, or null. */
export function readRows(trail: Trail, value: unknown, within: ReadRow | null = null, found: ReadRow[] = []): ReadRow[] {
  if (value === null || typeof value !== 'object') return found;
  if (Array.isArray(value)) {
    for (const item of value) readRows(trail, item, within, found);
    return found;
  }
  const object = value as Record<string, unknown>;
  const { nodes, edges } = object;
  if (Array.isArray(nodes)) return readRows(trail, nodes, within, found);
  if (Array.isArray(edges)) {
    for (const edge of edges as { node: unknown }[]) readRows(trail, edge.node, within, found);
    return found;
  }
  let nearest = within;
  const id = trail.row && object[trail.row.key];
  if (trail.row && typeof id === 'string') {
    nearest = { type: trail.row.type, id, fields: trail.row.fields, within };
    found.push(nearest);
  }
  for (const { key, trail: below } of trail.below) readRows(below, object[key], nearest, found);
  return found;
}
