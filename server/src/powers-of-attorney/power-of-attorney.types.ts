import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Advisor } from '../accounts/account.types.ts';
import { Application } from '../applications/application.types.ts';
import { Client } from '../clients/client.types.ts';
import { Document } from '../documents/document.types.ts';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { Channel } from '../guidance/channel.types.ts';
import {
  PowerOfAttorneyBasis,
  PowerOfAttorneyCapacity,
  PowerOfAttorneyEndReason,
  PowerOfAttorneyRole,
  PowerOfAttorneyStatus,
  PreviousHolderAwareness,
} from './enums.types.ts';
import type { Basis, Capacity, EndReason, Role, Status } from './power-of-attorney.ts';
import type { Awareness } from './succession.ts';
import { SuccessionQuestion } from './succession.types.ts';
import { VisibleCase } from './visible-cases.types.ts';

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

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its submitter withdrew it.' })
  withdrawnAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What staff ask its submitter for, until it is completed (R3); it stays pending.',
  })
  missing!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When staff asked for it.' })
  missingAskedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it ended, in the words of who ended it; its holder reads it.' })
  endExplanation!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Staff: whether it was approved for the wrong client (R8).' })
  wrongClient!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Staff: why none needed to be shown (R22).' })
  withoutPowerOfAttorneyReason!: string | null;

  @Field(() => PreviousHolderAwareness, {
    nullable: true,
    description: 'Staff: how the previous holder was known to be aware, where it succeeded one (R6).',
  })
  previousHolderAware!: Awareness | null;

  @Field(() => Boolean, { description: 'Whether it covers named applications only (R2).' })
  isLimited!: boolean;

  @Field(() => [Application], { description: 'The applications that it is limited to, as far as the viewer sees them.' })
  limitedTo!: Application[];

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "In force: its last day in Finland, where it ends by itself (R8): the order's date, or the day before the client comes of age.",
  })
  lastDay!: string | null;

  @Field(() => PowerOfAttorneyEndReason, { nullable: true, description: 'Why it will end on that day.' })
  lastDayReason!: EndReason | null;

  @Field(() => [Channel], {
    description: "Ended: the authority's other channels, by which one may go on acting on the client's behalf (R9).",
  })
  otherChannels!: Channel[];

  @Field(() => [SuccessionQuestion], {
    description: 'In force: a successor has been proposed, and staff ask its holder whether they are aware (R6).',
  })
  successionQuestions!: SuccessionQuestion[];

  @Field(() => SuccessionQuestion, {
    nullable: true,
    description: 'Staff: what the previous holder was asked about this pending one (R6).',
  })
  previousHolderQuestion!: SuccessionQuestion | null;

  @Field(() => [VisibleCase], {
    description: 'Staff: what its holder could see by it, case by case, read or not (R8); for others none.',
  })
  visibleCases!: VisibleCase[];

  @Field(() => Boolean, { description: 'Whether the viewer may approve it as it stands: nobody their own (R21).' })
  viewerCanApprove!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may reject it as it stands.' })
  viewerCanReject!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may ask its submitter for what is missing.' })
  viewerCanAskForMissing!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may ask the previous holder about it.' })
  viewerCanAskPreviousHolder!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may add to it.' })
  viewerCanComplete!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may withdraw it.' })
  viewerCanWithdraw!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may end it: its holder, or staff.' })
  viewerCanEnd!: boolean;
}

export const PowerOfAttorneyConnection = connectionOf(() => PowerOfAttorney, 'PowerOfAttorney');

@InputType({ description: 'Which mandates to list; what is left out does not narrow it.' })
export class PowerOfAttorneyFilter {
  @Field(() => PowerOfAttorneyStatus, { nullable: true, description: 'In this status.' })
  status?: Status | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'In force with at most 60 days left, whose holders are warned (R8).',
  })
  endingSoon?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Staff: of a client, stated or matched, or of an advisor: beginnings of names, a customer number or a diary number. Refused to others.',
  })
  search?: string | null;
}
