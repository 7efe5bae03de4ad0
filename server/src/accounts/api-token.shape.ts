import { sql } from 'kysely';
import { allowed } from '../access/access.ts';
import { column, idOf, type Shape, timeColumn } from '../graphql/look-ahead/shape.ts';

/** How a token is read: one's own. */
export const apiTokenShape: Shape = {
  type: 'ApiToken',
  from: sql`api_token`,
  sees: (row, { viewer }) => allowed(viewer, 'apiToken.read', row),
  fields: {
    id: idOf('ApiToken'),
    name: column('name'),
    scopes: column('scopes'),
    createdAt: timeColumn('created_at'),
    expiresAt: timeColumn('expires_at'),
    lastUsedAt: timeColumn('last_used_at'),
    revokedAt: timeColumn('revoked_at'),
  },
};
