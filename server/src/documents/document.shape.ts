import { sql } from 'kysely';
import { sees } from '../access/sees.ts';
import { column, idOf, type Shape, timeColumn } from '../graphql/look-ahead/shape.ts';
import { documentPath } from './document.ts';

/** How a document is read: one that is complete, and the viewer's to see. */
export const documentShape: Shape = {
  type: 'Document',
  from: sql`document`,
  sees: (row, { viewer }) =>
    sql`(${row}.completed_at is not null and ${row}.discarded_at is null and ${sees.document(viewer, row)})`,
  fields: {
    id: idOf('Document'),
    title: column('file_name'),
    mediaType: column('media_type'),
    byteSize: column('byte_size'),
    scan: column('scan'),
    sha256: { value: (row) => sql`encode(${row}.sha256, 'hex')` },
    uploadedAt: timeColumn('completed_at'),
    url: { value: (row, { publicUrl }) => sql`${publicUrl + documentPath} || '/' || global_id('Document', ${row}.id)` },
  },
};
