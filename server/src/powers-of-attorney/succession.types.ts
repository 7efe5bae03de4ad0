import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { SuccessionAnswerKind } from './enums.types.ts';
import type { SuccessionAnswer } from './succession.ts';

const again = 'The same key with the same input answers as before and does nothing twice.';

@ObjectType({
  implements: Node,
  description:
    'A successor has been proposed, and staff ask the holder of the mandate in force whether they are aware that their connection closes (R6). To the holder it says nothing of who that is.',
})
export class SuccessionQuestion extends Node {
  @Field(() => DateTimeScalar, { description: 'When staff asked.' })
  askedAt!: string;

  @Field(() => SuccessionAnswerKind, { nullable: true, description: 'What the holder has answered; silence decides nothing.' })
  answer!: SuccessionAnswer | null;

  @Field(() => String, { nullable: true, description: 'What the holder wrote to staff with it.' })
  message!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the holder answered.' })
  answeredAt!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may answer: the holder, who has not said that they are aware.' })
  viewerCanAnswer!: boolean;
}

@InputType({ description: 'Staff ask whoever holds the role whether they are aware.' })
export class AskPreviousHolderInput {
  @Field(() => ID, { description: 'The pending mandate.' })
  id!: string;

  @Field(() => ID, { description: 'The client that it is matched with.' })
  clientId!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was looked at.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

@InputType({ description: "A holder's answer to a succession question." })
export class AnswerSuccessionInput {
  @Field(() => ID, { description: 'The question.' })
  id!: string;

  @Field(() => SuccessionAnswerKind, { description: 'Whether one is aware that the connection closes.' })
  answer!: SuccessionAnswer;

  @Field(() => String, { nullable: true, description: 'A word to staff.' })
  message?: string | null;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}
