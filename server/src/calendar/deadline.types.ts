import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';

export enum DeadlineKind {
  SUPPLEMENT_REQUEST = 'SUPPLEMENT_REQUEST',
  INTERVIEW = 'INTERVIEW',
  MANDATE_ENDS = 'MANDATE_ENDS',
}
registerEnumType(DeadlineKind, {
  name: 'DeadlineKind',
  description: 'What is not to be missed.',
  valuesConfig: {
    SUPPLEMENT_REQUEST: { description: 'A supplement request that is not answered is due.' },
    INTERVIEW: { description: 'An interview is held.' },
    MANDATE_ENDS: { description: 'A mandate ends by itself after this day (R8).' },
  },
});

@ObjectType({ description: 'A day that an advisor must not miss.' })
export class Deadline {
  @Field(() => ID, { description: 'Opaque; the same for ever.' })
  id!: string;

  @Field(() => DeadlineKind, { description: 'What is due.' })
  kind!: DeadlineKind;

  @Field(() => DateScalar, { description: 'The day, in Helsinki.' })
  on!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'The time, for an interview.' })
  at!: string | null;

  @Field(() => Int, {
    description: 'Working days after today until that day, itself included (R18); 0 for today, negative when it has passed.',
  })
  workingDaysLeft!: number;

  @Field(() => ID, { nullable: true, description: 'The supplement request to answer.' })
  supplementRequestId!: string | null;
}

export const DeadlineConnection = connectionOf(() => Deadline, 'Deadline');
