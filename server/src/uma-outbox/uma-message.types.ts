import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

@ObjectType({
  implements: Node,
  description: 'Staff: something that UMA was to be told of, and that it refused or has not confirmed for ten minutes.',
})
export class UmaMessage extends Node {
  @Field(() => String, { description: 'Its type, as UMA reads it.' })
  type!: string;

  @Field(() => String, { description: 'What it concerns: a diary number, or a customer number for a mandate.' })
  subject!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt!: string;

  @Field(() => DateTimeScalar, { description: 'Since when it waits to be fetched: when it was written, or sent again.' })
  waitingSince!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When UMA refused it; null where UMA has said nothing.' })
  refusedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as UMA wrote it.' })
  refusalReason!: string | null;
}
export const UmaMessageConnection = connectionOf(() => UmaMessage, 'UmaMessage');
export type UmaMessageConnection = InstanceType<typeof UmaMessageConnection>;

@InputType({ description: 'A message to UMA to be sent again.' })
export class SendToUmaAgainInput {
  @Field(() => ID, { description: 'The message.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same input answers as before and does nothing twice.',
  })
  idempotencyKey?: string | null;
}
