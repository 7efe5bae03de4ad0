import type { Part, Viewer } from './viewer.ts';

/** The end of a right to be here: of one session or token, or of every one of a person in a part that was taken away (R1, R21). */
export interface Revocation {
  accountId: string;
  /** The session's or token's; null where a part was taken away. */
  viaId: string | null;
  part: Part | null;
}

/** @returns true where the viewer is whom the revocation is about. */
export function isOf({ accountId, viaId, part }: Revocation, viewer: Viewer): boolean {
  return accountId === viewer.accountId && (viaId === null ? part === viewer.part : viaId === viewer.via.id);
}
