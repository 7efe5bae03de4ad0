import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'How fresh what one sees of cases is (R13).' })
export class FeedFreshness {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When UMA was last heard; null before it ever was.' })
  lastReceivedAt!: string | null;

  @Field(() => Boolean, { description: 'Whether it has been silent for longer than usual.' })
  isStale!: boolean;
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

  @Field(() => [SequenceGap], { description: 'Gaps in the numbers of at most 100 clients and cases.' })
  sequenceGaps!: SequenceGap[];

  @Field(() => [UnknownUmaType], { description: 'Types that this service does not know; the first 100.' })
  unknownTypes!: UnknownUmaType[];
}
