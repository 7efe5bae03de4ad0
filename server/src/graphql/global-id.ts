const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An opaque id for clients: the type and the row's uuid. The SQL function `global_id` makes the same. */
export function toGlobalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** @returns type and uuid, or null for what is no id of ours: told from an unknown one by nothing. */
export function fromGlobalId(globalId: string): { type: string; id: string } | null {
  const [type, id, ...rest] = Buffer.from(globalId, 'base64url').toString().split(':');
  if (!type || !id || rest.length > 0 || !uuid.test(id) || toGlobalId(type, id) !== globalId) return null;
  return { type, id };
}

/** @returns the uuid of an id that must be of `type`, or null. */
export function idOfType(type: string, globalId: string | null | undefined): string | null {
  const parsed = globalId ? fromGlobalId(globalId) : null;
  return parsed?.type === type ? parsed.id : null;
}
