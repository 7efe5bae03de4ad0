import type { GraphQLResolveInfo } from 'graphql';
import { documentRequestShape, submissionShape } from '../correspondence/correspondence.shape.ts';
import type { Tx } from '../database/database.ts';
import { loadMany } from '../graphql/look-ahead/load.ts';
import type { Shape, ShapeContext } from '../graphql/look-ahead/shape.ts';
import { powerOfAttorneyShape } from '../powers-of-attorney/power-of-attorney.shape.ts';
import { type MatterKind, matterKinds } from './matter.ts';

const shapes: Record<MatterKind, Shape> = {
  POWER_OF_ATTORNEY: powerOfAttorneyShape,
  SUBMISSION: submissionShape,
  DOCUMENT_REQUEST: documentRequestShape,
};

/** Matters of several kinds at the field of `info`, in one statement for each kind. @returns them by uuid */
export async function loadMatters(
  tx: Tx,
  context: ShapeContext,
  matters: readonly { kind: MatterKind; id: string }[],
  info: GraphQLResolveInfo,
): Promise<Map<string, object>> {
  const found = new Map<string, object>();
  for (const kind of matterKinds) {
    const ids = matters.filter((matter) => matter.kind === kind).map(({ id }) => id);
    for (const [id, value] of await loadMany(tx, context, shapes[kind], ids, info)) found.set(id, value);
  }
  return found;
}
