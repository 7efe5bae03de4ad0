import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Part, Scope } from '../access/viewer.ts';

/** A bearer token for tools. The secret itself is nowhere kept. */
export const ApiTokenEntity = defineEntity({
  name: 'ApiToken',
  tableName: 'api_token',
  properties: {
    id: p.uuid().primary(),
    tokenHash: p.blob().unique().lazy(),
    accountId: p.uuid(),
    part: p.text().$type<Part>(),
    name: p.text(),
    scopes: p.array<Scope>((scope) => scope as Scope),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    lastUsedAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
  },
});

export type ApiToken = InferEntity<typeof ApiTokenEntity>;
