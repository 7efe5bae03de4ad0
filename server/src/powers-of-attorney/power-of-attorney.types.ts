import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Advisor } from '../accounts/account.types.ts';
import { Client } from '../clients/client.types.ts';
import { Document } from '../documents/document.types.ts';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import {
  type Basis,
  bases,
  type Capacity,
  capacities,
  type EndReason,
  endReasons,
  type Role,
  roles,
  type Status,
  statuses,
} from './power-of-attorney.ts';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

export const PowerOfAttorneyStatus = enumOf(statuses);
registerEnumType(PowerOfAttorneyStatus, { name: 'PowerOfAttorneyStatus', description: 'Where a mandate stands.' });
export const PowerOfAttorneyRole = enumOf(roles);
registerEnumType(PowerOfAttorneyRole, {
  name: 'PowerOfAttorneyRole',
  description:
    'Attorney and counsel take LEGAL_ADVISOR, guardian and representative REPRESENTATIVE; one holder of each for a client (R5).',
});
export const PowerOfAttorneyCapacity = enumOf(capacities);
registerEnumType(PowerOfAttorneyCapacity, { name: 'PowerOfAttorneyCapacity', description: 'What one is to the client.' });
export const PowerOfAttorneyBasis = enumOf(bases);
registerEnumType(PowerOfAttorneyBasis, { name: 'PowerOfAttorneyBasis', description: 'What a mandate rests on (R3).' });
export const PowerOfAttorneyEndReason = enumOf(endReasons);
registerEnumType(PowerOfAttorneyEndReason, { name: 'PowerOfAttorneyEndReason', description: 'Why a mandate ended.' });

@ObjectType({ description: 'Who the submitter says the client is (R4).' })
export class StatedClient {
  @Field(() => String, { description: 'Given names.' })
  givenNames!: string;

  @Field(() => String, { description: 'Family name.' })
  familyName!: string;

  @Field(() => DateScalar, { description: 'Date of birth.' })
  dateOfBirth!: string;

  @Field(() => String, { nullable: true, description: "The authority's reference of the person." })
  customerNumber!: string | null;

  @Field(() => String, { nullable: true, description: "The authority's reference of a case." })
  diaryNumber!: string | null;
}

@ObjectType({
  implements: Node,
  description: "What entitles an advisor to follow a client's cases, whatever its basis: a mandate.",
})
export class PowerOfAttorney extends Node {
  @Field(() => Int, { description: 'Changes with each change; give it with a decision.' })
  version!: number;

  @Field(() => PowerOfAttorneyStatus, { description: 'Where it stands.' })
  status!: Status;

  @Field(() => PowerOfAttorneyRole, { description: 'The role that it gives.' })
  role!: Role;

  @Field(() => PowerOfAttorneyCapacity, { description: 'What its holder is to the client.' })
  capacity!: Capacity;

  @Field(() => PowerOfAttorneyBasis, { description: 'What it rests on.' })
  basis!: Basis;

  @Field(() => DateScalar, { nullable: true, description: 'When the document was signed or the order given.' })
  signedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The submitter's statement." })
  statement!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was submitted.' })
  submittedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved or rejected.' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  rejectionReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt!: string | null;

  @Field(() => PowerOfAttorneyEndReason, { nullable: true, description: 'Why it ended.' })
  endReason!: EndReason | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ends by itself.' })
  endsOn!: string | null;

  @Field(() => Advisor, { nullable: true, description: 'Who submitted it, and holds it once approved.' })
  advisor!: Advisor | null;

  @Field(() => StatedClient, { description: 'What the submitter wrote.' })
  statedClient!: StatedClient;

  @Field(() => Client, { nullable: true, description: 'For its holder while APPROVED only; for staff once matched.' })
  client!: Client | null;

  @Field(() => [Document], { description: 'Its documents, at most 20.' })
  attachments!: Document[];

  @Field(() => Document, { nullable: true, description: "The previous holder's written statement, where one was sent." })
  previousHolderStatement!: Document | null;

  @Field(() => Boolean, { description: 'Whether the viewer may approve it as it stands: nobody their own (R21).' })
  viewerCanApprove!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may reject it as it stands.' })
  viewerCanReject!: boolean;
}

export const PowerOfAttorneyConnection = connectionOf(() => PowerOfAttorney, 'PowerOfAttorney');

@InputType({ description: 'Which mandates to list; what is left out does not narrow it.' })
export class PowerOfAttorneyFilter {
  @Field(() => PowerOfAttorneyStatus, { nullable: true, description: 'In this status.' })
  status?: Status | null;
}

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

  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same input answers as before and does nothing twice.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The approval of a mandate, for a client that staff matched.' })
export class ApprovePowerOfAttorneyInput {
  @Field(() => ID, { description: 'The mandate.' })
  id!: string;

  @Field(() => ID, { description: 'The client.' })
  clientId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Limited to these applications; all, present and later, where it is left out (R2).',
  })
  applicationIds?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it ends by itself.' })
  endsOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why none needs to be shown (R22).' })
  withoutPowerOfAttorneyReason?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that was looked at.' })
  version?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same input answers as before and does nothing twice.',
  })
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

  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same input answers as before and does nothing twice.',
  })
  idempotencyKey?: string | null;
}
