import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../graphql/scalars.ts';
import { PowerOfAttorneyBasis, PowerOfAttorneyCapacity, PowerOfAttorneyRole } from './enums.types.ts';
import type { Basis, Capacity, Role } from './power-of-attorney.ts';

const again = 'The same key with the same input answers as before and does nothing twice.';

@InputType({ description: 'Who the client is. They need not exist: the answer is the same (R4).' })
export class StatedClientInput {
  @Field(() => String, { description: 'Given names.' })
  givenNames!: string;

  @Field(() => String, { description: 'Family name.' })
  familyName!: string;

  @Field(() => DateScalar, { description: 'Date of birth.' })
  dateOfBirth!: string;

  @Field(() => String, { nullable: true, description: "The authority's reference of the person." })
  customerNumber?: string | null;

  @Field(() => String, { nullable: true, description: "The authority's reference of a case." })
  diaryNumber?: string | null;
}

@InputType({ description: 'A mandate to be approved by staff.' })
export class SubmitPowerOfAttorneyInput {
  @Field(() => PowerOfAttorneyRole, { description: 'The role that is asked for.' })
  role!: Role;

  @Field(() => PowerOfAttorneyCapacity, { nullable: true, description: "What one is to the client; else the role's usual one." })
  capacity?: Capacity | null;

  @Field(() => PowerOfAttorneyBasis, { description: 'What it rests on.' })
  basis!: Basis;

  @Field(() => DateScalar, { nullable: true, description: 'When the document was signed or the order given.' })
  signedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'A statement; NOTIFICATION needs one.' })
  statement?: string | null;

  @Field(() => [ID], { description: 'Uploads; POWER_OF_ATTORNEY and DISTRICT_COURT_ORDER need at least one.' })
  attachmentIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description: "An upload: the previous holder's written statement that they are aware (R6).",
  })
  previousHolderStatementId?: string | null;

  @Field(() => StatedClientInput, { description: 'Who the client is.' })
  client!: StatedClientInput;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is added to a pending mandate; what is left out stays as it is.' })
export class CompletePowerOfAttorneyInput {
  @Field(() => ID, { description: 'The mandate.' })
  id!: string;

  @Field(() => PowerOfAttorneyCapacity, { nullable: true, description: 'What one is to the client, corrected.' })
  capacity?: Capacity | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the document was signed or the order given, corrected.' })
  signedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The statement, written anew.' })
  statement?: string | null;

  @Field(() => StatedClientInput, { nullable: true, description: 'Who the client is, corrected as a whole (R4).' })
  client?: StatedClientInput | null;

  @Field(() => [ID], { nullable: true, description: 'Uploads, beside those that it has: at most 20 in all.' })
  attachmentIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "An upload: the previous holder's written statement that they are aware (R6).",
  })
  previousHolderStatementId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was looked at.' })
  version?: number | null;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The withdrawal of a pending mandate.' })
export class WithdrawPowerOfAttorneyInput {
  @Field(() => ID, { description: 'The mandate.' })
  id!: string;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}
