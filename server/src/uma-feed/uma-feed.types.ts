import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Application } from '../applications/application.types.ts';
import { Client } from '../clients/client.types.ts';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { PowerOfAttorneyRole } from '../powers-of-attorney/enums.types.ts';
import { PowerOfAttorney } from '../powers-of-attorney/power-of-attorney.types.ts';

@ObjectType({ description: 'How fresh what one sees of cases is (R13).' })
export class FeedFreshness {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When UMA was last heard; null before it ever was.' })
  lastReceivedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether it has been silent for longer than usual.' })
  isStale!: boolean;

  @Field(() => Int, {
    description:
      'How long a silence is usual at this hour, in seconds; learnt from the last eight weeks, an hour while little is known.',
  })
  usualSilence!: number;
}

@ObjectType({ implements: Node, description: 'Something that UMA sent and that was not good. Each content is kept once.' })
export class RejectedUmaEvent extends Node {
  @Field(() => DateTimeScalar, { description: 'When it first came.' })
  receivedAt!: string;

  @Field(() => String, { description: 'What is wrong with it.' })
  reason!: string;

  @Field(() => String, { description: 'It, as it was sent.' })
  content!: string;
}

export const RejectedUmaEventConnection = connectionOf(() => RejectedUmaEvent, 'RejectedUmaEvent');
export type RejectedUmaEventConnection = InstanceType<typeof RejectedUmaEventConnection>;

export enum AwaitedKind {
  CLIENT = 'CLIENT',
  APPLICATION = 'APPLICATION',
}
registerEnumType(AwaitedKind, { name: 'AwaitedKind', description: 'What a parked event waits for.' });

@ObjectType({ implements: Node, description: 'A good event whose client or case UMA has not told of yet.' })
export class ParkedUmaEvent extends Node {
  @Field(() => String, { description: 'Its type, as UMA writes it.' })
  type!: string;

  @Field(() => String, { description: 'What it concerns: a customer number or diary number.' })
  subject!: string;

  @Field(() => DateTimeScalar, { description: 'Since when it waits.' })
  receivedAt!: string;

  @Field(() => AwaitedKind, { nullable: true, description: 'Whether it waits for a client or for a case.' })
  waitsForKind!: AwaitedKind | null;

  @Field(() => String, { nullable: true, description: 'The number of what it waits for.' })
  waitsForNumber!: string | null;

  @Field(() => String, { description: 'It, as it was sent.' })
  content!: string;
}
export const ParkedUmaEventConnection = connectionOf(() => ParkedUmaEvent, 'ParkedUmaEvent');

@ObjectType({ implements: Node, description: 'A client or case of which numbers are missing that UMA must have given.' })
export class UmaSequenceGap extends Node {
  @Field(() => String, { description: 'A customer number or diary number.' })
  subject!: string;

  @Field(() => DateTimeScalar, { description: 'Since when something is missing.' })
  noticedAt!: string;

  @Field(() => [String], { description: 'Ranges such as 3-89, or single numbers; the first 100.' })
  missing!: string[];
}
export const UmaSequenceGapConnection = connectionOf(() => UmaSequenceGap, 'UmaSequenceGap');

export enum RepresentationOutcome {
  ENDED = 'ENDED',
  ONLY_SHOWN = 'ONLY_SHOWN',
  NOBODY_HELD = 'NOBODY_HELD',
}
registerEnumType(RepresentationOutcome, {
  name: 'RepresentationOutcome',
  description:
    'What came here of a power of attorney recorded in UMA (R7). ENDED: the mandate here ended. ONLY_SHOWN: the mandate here was decided later and stands. NOBODY_HELD: nobody held the role.',
});

@ObjectType({ implements: Node, description: 'Staff: a power of attorney that was put on a case by hand in UMA (R7).' })
export class RecordedRepresentation extends Node {
  @Field(() => PowerOfAttorneyRole, { description: 'The role.' })
  role!: string;

  @Field(() => String, { description: 'Who was recorded, as UMA writes it.' })
  representativeName!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded, by UMA.' })
  recordedAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it took effect here.' })
  receivedAt!: string;

  @Field(() => RepresentationOutcome, { description: 'What came of it here.' })
  outcome!: RepresentationOutcome;

  @Field(() => Client, { nullable: true, description: 'Whose it is.' })
  client!: Client | null;

  @Field(() => PowerOfAttorney, { nullable: true, description: 'The mandate here that ended by it, or that stands.' })
  powerOfAttorney!: PowerOfAttorney | null;
}
export const RecordedRepresentationConnection = connectionOf(() => RecordedRepresentation, 'RecordedRepresentation');

@ObjectType({
  implements: Node,
  description: 'Staff: an open case that UMA has not mentioned for longer than its status usually lasts (R13).',
})
export class UnmentionedApplication extends Node {
  @Field(() => DateTimeScalar, { description: 'When UMA last said anything of it, by UMA.' })
  lastMentionedAt!: string;

  @Field(() => Int, { description: 'How many days its status lasts at most, in 99 of 100 cases of its kind.' })
  usualDays!: number;

  @Field(() => Int, { description: 'From how many cases that is learnt; fewer than 30: presumed.' })
  learntFrom!: number;

  @Field(() => Application, { nullable: true, description: 'The case.' })
  application!: Application | null;
}
export const UnmentionedApplicationConnection = connectionOf(() => UnmentionedApplication, 'UnmentionedApplication');

@ObjectType({ description: 'Numbers of a client or case that UMA must have given and that never came.' })
export class SequenceGap {
  @Field(() => String, { description: 'A customer number or diary number.' })
  subject!: string;

  @Field(() => [String], { description: 'Ranges such as 3-89, or single numbers; the first 100.' })
  missing!: string[];
}

@ObjectType({
  description: 'A type of event that this service does not know: a newer UMA speaks. Kept, and nothing follows from it.',
})
export class UnknownUmaType {
  @Field(() => String, { description: 'The type, as UMA writes it.' })
  type!: string;

  @Field(() => Int, { description: 'How many came.' })
  count!: number;

  @Field(() => DateTimeScalar, { description: 'When the last one came.' })
  lastReceivedAt!: string;
}

@ObjectType('UmaFeed', { description: 'The health of the feed.' })
export class UmaFeedHealth {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When UMA was last heard; null before it ever was.' })
  lastReceivedAt!: string | null;

  @Field(() => Int, { description: 'How many events were ever stored as accepted.' })
  acceptedCount!: number;

  @Field(() => Int, { description: 'How many wait for their client or case now.' })
  parkedCount!: number;

  @Field(() => [SequenceGap], { description: 'Gaps in the numbers of at most 100 clients and cases; `gaps` has all of them.' })
  sequenceGaps!: SequenceGap[];

  @Field(() => [UnknownUmaType], { description: 'Types that this service does not know; the first 100.' })
  unknownTypes!: UnknownUmaType[];
}
