import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.ts';

@ObjectType({ description: "An advisor's secret calendar address: that there is one, never which. One's own alone (R15)." })
export class CalendarAddress {
  @Field(() => ID, { description: 'Opaque; the same for ever.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a calendar last read it, to the minute; null before it ever was.',
  })
  lastReadAt!: string | null;
}

const idempotencyKey = 'The same key with the same input answers as before and does nothing twice.';

@InputType({ description: 'Nothing needs to be said.' })
export class MakeCalendarAddressInput {
  @Field(() => String, { nullable: true, description: `${idempotencyKey} The address is not told again.` })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Nothing needs to be said.' })
export class RevokeCalendarAddressInput {
  @Field(() => String, { nullable: true, description: idempotencyKey })
  idempotencyKey?: string | null;
}
