import type { ApplicationKind } from '../gql/graphql.ts';

const all: Record<ApplicationKind, true> = {
  ASYLUM: true,
  TEMPORARY_PROTECTION: true,
  RESIDENCE_PERMIT_WORK: true,
  RESIDENCE_PERMIT_STUDIES: true,
  RESIDENCE_PERMIT_FAMILY: true,
  RESIDENCE_PERMIT_FINNISH_ORIGIN: true,
  RESIDENCE_PERMIT_OTHER_GROUNDS: true,
  RESIDENCE_PERMIT_CARD_RENEWAL: true,
  RESIDENCE_PERMIT_WITHDRAWAL: true,
  EXTENDED_PERMIT: true,
  PERMANENT_RESIDENCE_PERMIT: true,
  CITIZENSHIP: true,
  EU_REGISTRATION: true,
  EU_FAMILY_RESIDENCE_CARD: true,
  BREXIT: true,
  ALIENS_PASSPORT: true,
  REFUGEE_TRAVEL_DOCUMENT: true,
  ENTRY_BAN_WITHDRAWAL: true,
};

/** Every kind of case, in the order in which a list offers them; one that the schema adds does not compile until it is here. */
export const applicationKinds = Object.keys(all) as ApplicationKind[];
