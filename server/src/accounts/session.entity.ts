import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Part } from '../access/viewer.ts';

/** One sign-in of one person in one part. The token itself is nowhere kept. */
export const SessionEntity = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.uuid().primary(),
    tokenHash: p.blob().unique().lazy(),
    accountId: p.uuid(),
    part: p.text().$type<Part>(),
    provider: p.text(),
    acr: p.text(),
    /** The person's `sub` at the provider. */
    subject: p.text(),
    /** The provider's name for the session at its side (`sid`), where it tells one. */
    providerSession: p.text().nullable(),
    /** The hint for signing out at the provider; null where it would tell an identity code. */
    idToken: p.text().nullable().lazy(),
    createdAt: p.datetime(),
    lastSeenAt: p.datetime(),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});

export type Session = InferEntity<typeof SessionEntity>;
