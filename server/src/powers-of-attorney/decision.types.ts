import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../graphql/scalars.ts';

const again = 'The same key with the same input answers as before and does nothing twice.';

@InputType({ description: 'The approval of a mandate, for a client that staff matched.' })
export class ApprovePowerOfAttorneyInput {
  @Field(() => ID, { description: 'The mandate.' })
  id!: string;

  @Field(() => ID, { description: 'The client.' })
  clientId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Limited to these applications; all, present and later, where it is left out (R2). Not empty.',
  })
  applicationIds?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ends by itself.' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why none needs to be shown (R22).' })
  withoutPowerOfAttorneyReason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the statement that came with it is the previous holder's (R6). Who approves says so, unless it is false: then it counts for nothing.",
  })
  previousHolderStatementConfirmed?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The version that was looked at.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The rejection of a mandate.' })
export class RejectPowerOfAttorneyInput {
  @Field(() => ID, { description: 'The mandate.' })
  id!: string;

  @Field(() => String, { description: 'Why; the submitter reads it.' })
  reason!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was looked at.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Staff ask the submitter for what is missing.' })
export class AskForMissingInput {
  @Field(() => ID, { description: 'The mandate.' })
  id!: string;

  @Field(() => String, { description: 'What is missing; the submitter reads it.' })
  message!: string;

  @Field(() => Int, { nullable: true, description: 'The version that was looked at.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The end of a mandate in force.' })
export class EndPowerOfAttorneyInput {
  @Field(() => ID, { description: 'The mandate.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Why; staff give a reason, which its holder reads.' })
  reason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Staff: it was approved for the wrong client (R8).' })
  wrongClient?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The version that was looked at.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}
