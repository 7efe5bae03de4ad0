import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Client } from '../clients/client.types.ts';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

export enum ApplicationKind {
  ASYLUM = 'ASYLUM',
  TEMPORARY_PROTECTION = 'TEMPORARY_PROTECTION',
  RESIDENCE_PERMIT_WORK = 'RESIDENCE_PERMIT_WORK',
  RESIDENCE_PERMIT_STUDIES = 'RESIDENCE_PERMIT_STUDIES',
  RESIDENCE_PERMIT_FAMILY = 'RESIDENCE_PERMIT_FAMILY',
  RESIDENCE_PERMIT_FINNISH_ORIGIN = 'RESIDENCE_PERMIT_FINNISH_ORIGIN',
  RESIDENCE_PERMIT_OTHER_GROUNDS = 'RESIDENCE_PERMIT_OTHER_GROUNDS',
  RESIDENCE_PERMIT_CARD_RENEWAL = 'RESIDENCE_PERMIT_CARD_RENEWAL',
  RESIDENCE_PERMIT_WITHDRAWAL = 'RESIDENCE_PERMIT_WITHDRAWAL',
  EXTENDED_PERMIT = 'EXTENDED_PERMIT',
  PERMANENT_RESIDENCE_PERMIT = 'PERMANENT_RESIDENCE_PERMIT',
  CITIZENSHIP = 'CITIZENSHIP',
  EU_REGISTRATION = 'EU_REGISTRATION',
  EU_FAMILY_RESIDENCE_CARD = 'EU_FAMILY_RESIDENCE_CARD',
  BREXIT = 'BREXIT',
  ALIENS_PASSPORT = 'ALIENS_PASSPORT',
  REFUGEE_TRAVEL_DOCUMENT = 'REFUGEE_TRAVEL_DOCUMENT',
  ENTRY_BAN_WITHDRAWAL = 'ENTRY_BAN_WITHDRAWAL',
}
registerEnumType(ApplicationKind, { name: 'ApplicationKind', description: 'What is applied for, as UMA has it.' });

export enum ApplicationStatus {
  WAITING_FOR_INTERVIEW = 'WAITING_FOR_INTERVIEW',
  WAITING_FOR_DECISION = 'WAITING_FOR_DECISION',
  DECISION_NOTIFIED = 'DECISION_NOTIFIED',
  COMPLAINT_PERIOD = 'COMPLAINT_PERIOD',
  WAITING_FOR_PROCESSING = 'WAITING_FOR_PROCESSING',
  PROCESSING = 'PROCESSING',
  DECISION_MADE = 'DECISION_MADE',
  CLOSED = 'CLOSED',
}
registerEnumType(ApplicationStatus, {
  name: 'ApplicationStatus',
  description: 'Where an application stands (R11). CLOSED, once it has gained legal force, is seen by staff alone (R10).',
});

@ObjectType({ implements: Node, description: 'A matter that a client has lodged with the authority; a case.' })
export class Application extends Node {
  @Field(() => String, { description: "The authority's reference of the case, an opaque string." })
  diaryNumber!: string;

  @Field(() => ApplicationKind, { description: 'What is applied for.' })
  kind!: ApplicationKind;

  @Field(() => ApplicationStatus, { description: 'Where it stands.' })
  status!: ApplicationStatus;

  @Field(() => DateTimeScalar, { description: 'Since when it stands there, by UMA.' })
  statusChangedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was lodged, by UMA.' })
  lodgedAt!: string;

  @Field(() => Client, { nullable: true, description: 'Whose it is.' })
  client!: Client | null;

  @Field(() => Int, { description: 'How many of its events the viewer has neither marked as read nor done themselves.' })
  unreadCount!: number;
}

export const ApplicationConnection = connectionOf(() => Application, 'Application');
