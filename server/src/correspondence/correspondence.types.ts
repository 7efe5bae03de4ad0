import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Document } from '../documents/document.types.ts';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';

export enum SupplementRequestStatus {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
}
registerEnumType(SupplementRequestStatus, { name: 'SupplementRequestStatus', description: 'Whether it waits for an answer.' });

@ObjectType({ implements: Node, description: 'The authority asks for more.' })
export class SupplementRequest extends Node {
  @Field(() => SupplementRequestStatus, { description: 'Whether it waits for an answer.' })
  status!: SupplementRequestStatus;

  @Field(() => String, { description: 'What is asked for.' })
  message!: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  requestedAt!: string;

  @Field(() => DateScalar, { description: 'The last day to answer, in Finland.' })
  dueOn!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Working days after today until that day, itself included (R18); negative when it has passed, null once it is answered.',
  })
  workingDaysLeft!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt!: string | null;

  @Field(() => Boolean, { description: 'Whether it was answered after its due date.' })
  answeredLate!: boolean;

  @Field(() => String, { nullable: true, description: 'Why staff gave more time, where they did.' })
  extensionReason!: string | null;
}
export const SupplementRequestConnection = connectionOf(() => SupplementRequest, 'SupplementRequest');

export enum DocumentRequestStatus {
  OPEN = 'OPEN',
  ISSUED = 'ISSUED',
  DECLINED = 'DECLINED',
}
registerEnumType(DocumentRequestStatus, { name: 'DocumentRequestStatus', description: 'Where a request for documents stands.' });

export enum DocumentRequestSubject {
  INTERVIEW_RECORD = 'INTERVIEW_RECORD',
  DECISION = 'DECISION',
  APPLICATION_DOCUMENTS = 'APPLICATION_DOCUMENTS',
  OTHER = 'OTHER',
}
registerEnumType(DocumentRequestSubject, { name: 'DocumentRequestSubject', description: 'What is asked for.' });

@ObjectType({ implements: Node, description: 'An advisor asks the authority for documents of a case (R17).' })
export class DocumentRequest extends Node {
  @Field(() => DocumentRequestStatus, { description: 'Where it stands.' })
  status!: DocumentRequestStatus;

  @Field(() => DocumentRequestSubject, { description: 'What is asked for.' })
  subject!: DocumentRequestSubject;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  description!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  requestedAt!: string;

  @Field(() => DateScalar, { description: 'When staff are to have answered.' })
  dueOn!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Working days after today until that day, itself included (R18); negative when it has passed, null once it is decided.',
  })
  workingDaysLeft!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  declineReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was issued or declined.' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why staff took longer than two weeks, where they did.' })
  extensionReason!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may issue, decline or extend it as it stands.' })
  viewerCanDecide!: boolean;
}
export const DocumentRequestConnection = connectionOf(() => DocumentRequest, 'DocumentRequest');

@ObjectType({ description: 'A file as it was received.' })
export class ReceiptFile {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  byteSize!: number;

  @Field(() => String, { description: 'Its SHA-256 in hexadecimal.' })
  sha256!: string;
}

@ObjectType({ description: 'The acknowledgement of what was sent (R16).' })
export class Receipt {
  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the sender sent it.' })
  sentAt!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the authority received it.' })
  receivedAt!: string;

  @Field(() => [ReceiptFile], { description: 'The files, at most 20.' })
  files!: ReceiptFile[];
}

@ObjectType({
  implements: Node,
  description: "What an advisor sent for a case (R15). Its sender keeps the receipt after losing access; the rest is the case's.",
})
export class Submission extends Node {
  @Field(() => String, { description: "The receipt's number." })
  number!: string;

  @Field(() => ID, { description: 'The case that it was sent for.' })
  applicationId!: string;

  @Field(() => Receipt, { description: 'Its acknowledgement.' })
  receipt!: Receipt;

  @Field(() => String, { nullable: true, description: 'What was written; null for a sender who has lost the case.' })
  message!: string | null;

  @Field(() => String, { description: 'Who sent it.' })
  senderName!: string;

  @Field(() => Boolean, { description: 'Whether the viewer sent it.' })
  isOwn!: boolean;

  @Field(() => String, { nullable: true, description: 'The receipt number of the same content, sent before within a day (R16).' })
  repeatsNumber!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When staff first read it.' })
  readAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When staff marked it as handled.' })
  handledAt!: string | null;

  @Field(() => [Document], { description: 'Its documents, at most 20; none for a sender who has lost the case.' })
  documents!: Document[];

  @Field(() => SupplementRequest, { nullable: true, description: 'What it answers.' })
  supplementRequest!: SupplementRequest | null;
}
export const SubmissionConnection = connectionOf(() => Submission, 'Submission');

@ObjectType({ implements: Node, description: 'What is being written, seen by its owner alone (R15).' })
export class Draft extends Node {
  @Field(() => ID, { description: 'The case that it is for.' })
  applicationId!: string;

  @Field(() => String, { description: 'What is written so far.' })
  message!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last saved.' })
  updatedAt!: string;

  @Field(() => [Document], { description: 'The files so far, at most 20.' })
  attachments!: Document[];
}
