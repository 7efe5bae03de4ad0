import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Viewer } from '../access/viewer.ts';
import { Application } from '../applications/application.types.ts';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { idOfType } from '../graphql/global-id.ts';
import { loadConnection, loadOne } from '../graphql/look-ahead/load.ts';
import { mutate } from '../graphql/mutate.ts';
import { payloadOf } from '../graphql/payload.ts';
import type { Act } from './act.ts';
import {
  AnswerSupplementRequestInput,
  DiscardDraftInput,
  MarkSubmissionHandledInput,
  MarkSubmissionReadInput,
  SaveDraftInput,
  SendAdditionalInformationInput,
} from './correspondence.inputs.ts';
import { draftShape, submissionShape, supplementRequestShape } from './correspondence.shape.ts';
import { Draft, Submission, SubmissionConnection, SupplementRequest } from './correspondence.types.ts';
import { discardDraft, saveDraft } from './draft.usecases.ts';
import { markHandled, markRead } from './handle.usecase.ts';
import { findRepeated } from './repeat.queries.ts';
import { answerSupplementRequest, sendAdditionalInformation } from './send.usecase.ts';

type ById = { id: string; idempotencyKey?: string | null };

const submission = { type: () => Submission, shape: submissionShape, description: 'What was sent, with its receipt.' };
const supplementRequest = { type: () => SupplementRequest, shape: supplementRequestShape, description: 'The request.' };
const draft = { type: () => Draft, shape: draftShape, description: 'The draft as it is kept.' };

const sent = payloadOf('SendAdditionalInformationPayload', 'What came of sending.', { submission });
const answered = payloadOf('AnswerSupplementRequestPayload', 'What came of answering.', { supplementRequest, submission });
const read = payloadOf('MarkSubmissionReadPayload', 'What came of it.', { submission });
const handled = payloadOf('MarkSubmissionHandledPayload', 'What came of it.', { submission });
const saved = payloadOf('SaveDraftPayload', 'What came of saving.', { draft });
const discarded = payloadOf('DiscardDraftPayload', 'What came of it.', {});
export const submissionPayloadResolvers = [sent, answered, read, handled, saved, discarded].map(
  ({ PayloadResolver }) => PayloadResolver,
);

export const actOf = (context: ApiContext, viewer: Viewer): Act => ({
  viewer,
  clock: context.clock,
  publicUrl: context.publicUrl,
});

@Resolver()
export class SubmissionResolver {
  @Query(() => SubmissionConnection, {
    description:
      'What the viewer has sent, newest first, with the receipts; for staff, what waits in the queue, in order of arrival.',
  })
  submissions(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Args() page: ConnectionArgs) {
    const viewer = permit(context, 'submission.read');
    const staff = viewer.part === 'STAFF';
    const where = (row: ReturnType<typeof sql>) =>
      staff ? sql`${row}.handled_at is null` : sql`${row}.sender_id = ${viewer.accountId}::uuid`;
    const order = { orderBy: ['arrival'], descending: !staff };
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapeContext(context, viewer), submissionShape, where, order, { ...page }, info),
    );
  }

  @Query(() => Submission, {
    nullable: true,
    description: 'The first submission of the same content within a day, before it is sent again (R16).',
  })
  async earlierSubmission(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SaveDraftInput, { description: 'What is about to be sent.' }) input: SaveDraftInput,
  ) {
    const viewer = permit(context, 'submission.send');
    const applicationId = idOfType('Application', input.applicationId);
    if (!applicationId) return null;
    return context.database.read(viewer, async (tx) => {
      const id = await findRepeated(tx, actOf(context, viewer), {
        applicationId,
        supplementRequestId: idOfType('SupplementRequest', input.supplementRequestId),
        message: input.message,
        attachmentIds: input.attachmentIds ?? [],
      });
      return id ? loadOne(tx, shapeContext(context, viewer), submissionShape, (row) => sql`${row}.id = ${id}::uuid`, info) : null;
    });
  }

  @Query(() => Draft, { nullable: true, description: "The viewer's own draft for a case, or for the answer to a request." })
  draft(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('applicationId', () => ID, { description: 'The case.' }) applicationId: string,
    @Arg('supplementRequestId', () => ID, { nullable: true, description: 'The request that it answers.' })
    supplementRequestId?: string,
  ) {
    const viewer = permit(context, 'submission.send');
    const [application, request] = [idOfType('Application', applicationId), idOfType('SupplementRequest', supplementRequestId)];
    return context.database.read(viewer, (tx) =>
      loadOne(
        tx,
        shapeContext(context, viewer),
        draftShape,
        (row) =>
          sql`${row}.application_id = ${application}::uuid and ${row}.supplement_request_id is not distinct from ${request}::uuid`,
        info,
      ),
    );
  }

  @Mutation(() => sent.Payload, { description: 'Sends additional information for a case; acknowledged at once (R15, R16).' })
  sendAdditionalInformation(
    @Ctx() context: ApiContext,
    @Arg('input', () => SendAdditionalInformationInput, { description: 'What to send.' }) input: SendAdditionalInformationInput,
  ) {
    const viewer = permit(context, 'submission.send');
    const content = {
      ...input,
      applicationId: idOfType('Application', input.applicationId),
      attachmentIds: input.attachmentIds ?? [],
    };
    return mutate(context, viewer, 'sendAdditionalInformation', input, async (tx) => ({
      submissionId: await sendAdditionalInformation(tx, actOf(context, viewer), content),
    }));
  }

  @Mutation(() => answered.Payload, {
    description: 'Answers a supplement request, late or not; acknowledged at once (R15, R16).',
  })
  answerSupplementRequest(
    @Ctx() context: ApiContext,
    @Arg('input', () => AnswerSupplementRequestInput, { description: 'The answer.' }) input: AnswerSupplementRequestInput,
  ) {
    const viewer = permit(context, 'submission.send');
    const supplementRequestId = idOfType('SupplementRequest', input.supplementRequestId);
    const content = { ...input, supplementRequestId, attachmentIds: input.attachmentIds ?? [] };
    return mutate(context, viewer, 'answerSupplementRequest', input, (tx) =>
      answerSupplementRequest(tx, actOf(context, viewer), content),
    );
  }

  @Mutation(() => read.Payload, { description: 'Staff: has been opened; its sender sees when it first was.' })
  markSubmissionRead(
    @Ctx() context: ApiContext,
    @Arg('input', () => MarkSubmissionReadInput, { description: 'Which.' }) input: ById,
  ) {
    const viewer = permit(context, 'submission.handle');
    return mutate(context, viewer, 'markSubmissionRead', input, async (tx) => ({
      submissionId: await markRead(tx, actOf(context, viewer), idOfType('Submission', input.id)),
    }));
  }

  @Mutation(() => handled.Payload, { description: 'Staff: has been dealt with; it leaves the queue.' })
  markSubmissionHandled(
    @Ctx() context: ApiContext,
    @Arg('input', () => MarkSubmissionHandledInput, { description: 'Which.' }) input: ById,
  ) {
    const viewer = permit(context, 'submission.handle');
    return mutate(context, viewer, 'markSubmissionHandled', input, async (tx) => ({
      submissionId: await markHandled(tx, actOf(context, viewer), idOfType('Submission', input.id)),
    }));
  }

  @Mutation(() => saved.Payload, { description: 'Keeps what is being written: it survives a reload and the end of the session.' })
  saveDraft(
    @Ctx() context: ApiContext,
    @Arg('input', () => SaveDraftInput, { description: 'The draft.' }) input: SaveDraftInput,
  ) {
    const viewer = permit(context, 'submission.send');
    const content = {
      ...input,
      applicationId: idOfType('Application', input.applicationId),
      supplementRequestId: idOfType('SupplementRequest', input.supplementRequestId),
      attachmentIds: input.attachmentIds ?? [],
    };
    return mutate(context, viewer, 'saveDraft', input, async (tx) => ({
      draftId: await saveDraft(tx, actOf(context, viewer), content),
    }));
  }

  @Mutation(() => discarded.Payload, { description: 'Throws a draft away; again: no change.' })
  discardDraft(@Ctx() context: ApiContext, @Arg('input', () => DiscardDraftInput, { description: 'Which.' }) input: ById) {
    const viewer = permit(context, 'submission.send');
    return mutate(context, viewer, 'discardDraft', input, async (tx) => {
      await discardDraft(tx, actOf(context, viewer), idOfType('Draft', input.id));
      return {};
    });
  }
}

@Resolver(() => Submission)
export class SubmissionApplicationResolver {
  @FieldResolver(() => Application, { nullable: true, description: 'Its case; null for a sender who has lost it.' })
  application(): object | null {
    return loaded();
  }
}
