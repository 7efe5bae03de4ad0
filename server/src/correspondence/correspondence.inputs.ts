import { type ClassType, Field, ID, InputType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { DocumentRequestSubject as DocumentRequestSubjectEnum } from './correspondence.types.ts';
import type { DocumentRequestSubject } from './document-request.ts';

const again = 'The same key with the same input answers as before and does nothing twice.';

@InputType({ description: 'A message for a case, with or without documents.' })
export class SendAdditionalInformationInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: 'The message; may be empty where files are sent.' })
  message!: string;

  @Field(() => [ID], { nullable: true, description: 'Uploads, at most 20.' })
  attachmentIds?: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was sent, by the sender's clock; else now." })
  sentAt?: string | null;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The answer to a supplement request.' })
export class AnswerSupplementRequestInput {
  @Field(() => ID, { description: 'The request.' })
  supplementRequestId!: string;

  @Field(() => String, { description: 'The message; may be empty where files are sent.' })
  message!: string;

  @Field(() => [ID], { nullable: true, description: 'Uploads, at most 20.' })
  attachmentIds?: string[] | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was sent, by the sender's clock; else now." })
  sentAt?: string | null;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is being written: saved over what was saved before.' })
export class SaveDraftInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => ID, { nullable: true, description: 'The request that it answers.' })
  supplementRequestId?: string | null;

  @Field(() => String, { description: 'What is written so far.' })
  message!: string;

  @Field(() => [ID], { nullable: true, description: 'The finished uploads so far, at most 20.' })
  attachmentIds?: string[] | null;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A request for documents of a case (R17).' })
export class RequestDocumentInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => DocumentRequestSubjectEnum, { description: 'What is asked for.' })
  subject!: DocumentRequestSubject;

  @Field(() => String, { nullable: true, description: 'The same in words; OTHER needs them.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The documents that were asked for.' })
export class IssueDocumentsInput {
  @Field(() => ID, { description: 'The request.' })
  documentRequestId!: string;

  @Field(() => [ID], { description: 'Uploads, 1 to 20.' })
  attachmentIds!: string[];

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

/** A decision on a document request that has a reason. */
function reasonedInput(
  name: string,
  description: string,
): ClassType<{ documentRequestId: string; reason: string; idempotencyKey?: string | null }> {
  @InputType(name, { description })
  class Reasoned {
    @Field(() => ID, { description: 'The request.' })
    documentRequestId!: string;

    @Field(() => String, { description: 'Why; the advisor reads it.' })
    reason!: string;

    @Field(() => String, { nullable: true, description: again })
    idempotencyKey?: string | null;
  }
  return Reasoned;
}
export const DeclineDocumentRequestInput = reasonedInput('DeclineDocumentRequestInput', 'Why documents are not given.');
export const ExtendDocumentRequestInput = reasonedInput('ExtendDocumentRequestInput', 'Why a month is needed.');

@InputType({ description: 'Staff ask for more from the desk.' })
export class RequestSupplementInput {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: 'What is asked for.' })
  message!: string;

  @Field(() => DateScalar, { description: 'The last day to answer, in Finland.' })
  dueOn!: string;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

@InputType({ description: 'More time for a supplement request.' })
export class ExtendSupplementRequestInput {
  @Field(() => ID, { description: 'The request.' })
  supplementRequestId!: string;

  @Field(() => DateScalar, { description: 'The new last day, later than the old one.' })
  dueOn!: string;

  @Field(() => String, { description: 'Why; the advisors read it.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: again })
  idempotencyKey?: string | null;
}

/** One thing by its id. */
function byIdInput(name: string, description: string): ClassType<{ id: string; idempotencyKey?: string | null }> {
  @InputType(name, { description })
  class ById {
    @Field(() => ID, { description: 'Its id.' })
    id!: string;

    @Field(() => String, { nullable: true, description: again })
    idempotencyKey?: string | null;
  }
  return ById;
}
export const MarkSubmissionReadInput = byIdInput('MarkSubmissionReadInput', 'A submission that staff have opened.');
export const MarkSubmissionHandledInput = byIdInput('MarkSubmissionHandledInput', 'A submission that staff have dealt with.');
export const DiscardDraftInput = byIdInput('DiscardDraftInput', 'A draft to throw away.');
