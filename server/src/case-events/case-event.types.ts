import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { type CaseEventKind, caseEventKinds } from './case-event.ts';

export const CaseEventKindEnum = Object.fromEntries(caseEventKinds.map((kind) => [kind, kind])) as { [K in CaseEventKind]: K };
registerEnumType(CaseEventKindEnum, { name: 'CaseEventKind', description: 'What happened. More kinds may come.' });

@ObjectType({ implements: Node, description: 'One thing that happened, for one case.' })
export class CaseEvent extends Node {
  @Field(() => CaseEventKindEnum, { description: 'What happened. ACCESS_ENDED: the viewer lost the case here.' })
  kind!: CaseEventKind;

  @Field(() => DateTimeScalar, { description: 'When it happened; for what UMA reports, by UMA.' })
  occurredAt!: string;

  @Field(() => DateTimeScalar, { description: 'When this service recorded it.' })
  recordedAt!: string;

  @Field(() => ID, { nullable: true, description: 'The application that it concerns; kept where access to it has ended.' })
  applicationId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The mandate that it concerns, where it is an act on one.' })
  powerOfAttorneyId!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Of an interview: when it is to be held.' })
  interviewAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Of an interview: where it is to be held.' })
  interviewOffice!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer has neither marked it as read nor done it themselves.' })
  isUnread!: boolean;
}

export const CaseEventConnection = connectionOf(() => CaseEvent, 'CaseEvent');

@ObjectType({ description: 'An event as the stream delivers it.' })
export class CaseEventDelivery {}
