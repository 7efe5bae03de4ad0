import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { auditKinds, auditRights, auditWhats } from './audit-entry.ts';
import { readKinds } from './read-subject.ts';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in Value]: K };

export const AuditWhat = enumOf(auditWhats);
registerEnumType(AuditWhat, { name: 'AuditWhat', description: 'ACT: something was done. READ: somebody looked.' });

export const AuditKind = enumOf(auditKinds);
registerEnumType(AuditKind, {
  name: 'AuditKind',
  description: 'What was done, as the case-event log has it; READ for a look. More kinds may come.',
});

export const AuditRight = enumOf(auditRights);
registerEnumType(AuditRight, {
  name: 'AuditRight',
  description: 'MANDATE: by a power of attorney in force. STAFF: as staff of the authority. OWN: what one has submitted oneself.',
});

export const ReadKind = enumOf(readKinds);
registerEnumType(ReadKind, {
  name: 'ReadKind',
  description: 'What was looked at. LIST: the case in a list. DOCUMENTS: which there are; DOCUMENT_CONTENT: what stands in one.',
});

export const ActorPart = { ADVISOR: 'ADVISOR', STAFF: 'STAFF' } as const;
registerEnumType(ActorPart, { name: 'ActorPart', description: 'In which part somebody acted.' });

@ObjectType({ description: 'Who acted or looked.' })
export class AuditActor {
  @Field(() => ID, { description: 'Of the account; for the filter.' })
  id!: string;

  @Field(() => String, { description: 'The whole name, given names first.' })
  displayName!: string;

  @Field(() => ActorPart, { description: 'In which part.' })
  part!: 'ADVISOR' | 'STAFF';
}

@ObjectType({ implements: Node, description: 'Who did what, or who saw what, when and by which right (R23).' })
export class AuditEntry extends Node {
  @Field(() => DateTimeScalar, {
    description: 'When it was recorded, or first looked at in that hour. For an advisor, of what others looked at: the hour.',
  })
  at!: string;

  @Field(() => AuditWhat, { description: 'Whether something was done or looked at.' })
  what!: string;

  @Field(() => AuditKind, { description: 'What was done; READ for a look.' })
  kind!: string;

  @Field(() => [ReadKind], { description: 'What was looked at within the hour; empty for an act.' })
  readKinds!: string[];

  @Field(() => [ID], { description: 'The documents whose content was looked at.' })
  documentIds!: string[];

  @Field(() => AuditActor, { nullable: true, description: 'Who; null for UMA and for the service itself.' })
  actor!: AuditActor | null;

  @Field(() => AuditRight, { nullable: true, description: 'By which right; null for UMA and for the service itself.' })
  right!: string | null;

  @Field(() => [ID], { description: 'The powers of attorney by which, or of which it was; for an advisor, their own alone.' })
  powerOfAttorneyIds!: string[];

  @Field(() => Boolean, {
    description: 'By an API token rather than a session; false for an act, of which it is not known.',
  })
  byToken!: boolean;

  @Field(() => ID, { nullable: true, description: 'The application that it concerns.' })
  applicationId!: string | null;
}

export const AuditEntryConnection = connectionOf(() => AuditEntry, 'AuditEntry');

@ObjectType({ description: 'A case, or a client without one, of which something was looked at under a mandate.' })
export class SeenUnderMandate {
  @Field(() => ID, { nullable: true, description: 'The application; null where it was the client alone.' })
  applicationId!: string | null;

  @Field(() => String, { nullable: true, description: "The authority's reference of the case." })
  diaryNumber!: string | null;

  @Field(() => ID, { nullable: true, description: 'The client.' })
  clientId!: string | null;

  @Field(() => String, { nullable: true, description: "The authority's reference of the person." })
  customerNumber!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was first looked at.' })
  firstAt!: string;

  @Field(() => DateTimeScalar, { description: 'When something new of it was last looked at.' })
  lastAt!: string;

  @Field(() => [ReadKind], { description: 'What was looked at.' })
  kinds!: string[];

  @Field(() => [ID], { description: 'The documents whose content was looked at.' })
  documentIds!: string[];
}
