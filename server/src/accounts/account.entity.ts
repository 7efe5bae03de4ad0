import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { Part } from '../access/viewer.ts';

/** A person, or a system such as the feed, with the parts they may play. */
export const AccountEntity = defineEntity({
  name: 'Account',
  tableName: 'account',
  properties: {
    id: p.uuid().primary(),
    /** R1: the keyed hash of the identity code or eIDAS identifier; null for systems. */
    personKey: p.blob().nullable().unique().lazy(),
    /** Encrypted; null where there is none. */
    identityCode: p.blob().nullable().lazy(),
    /** Only demo people and systems have one. */
    username: p.text().nullable().unique(),
    givenNames: p.text(),
    familyName: p.text(),
    displayName: p.text(),
    parts: p.array<Part>((part) => part as Part),
    /** Until when this person has marked what is new as seen. */
    seenUntil: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

export type Account = InferEntity<typeof AccountEntity>;
