import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Application } from '../applications/application.types.ts';
import { Document } from '../documents/document.types.ts';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { idOfType } from '../graphql/global-id.ts';
import { loadConnection } from '../graphql/look-ahead/load.ts';
import { mutate } from '../graphql/mutate.ts';
import { payloadOf } from '../graphql/payload.ts';
import {
  DeclineDocumentRequestInput,
  ExtendDocumentRequestInput,
  IssueDocumentsInput,
  RequestDocumentInput,
} from './correspondence.inputs.ts';
import { documentRequestShape } from './correspondence.shape.ts';
import { DocumentRequest, DocumentRequestConnection, DocumentRequestStatus } from './correspondence.types.ts';
import { declineDocumentRequest, extendDocumentRequest, issueDocuments, requestDocument } from './document-request.usecases.ts';
import { actOf } from './submission.resolver.ts';

const documentRequest = { type: () => DocumentRequest, shape: documentRequestShape, description: 'The request.' };
const requested = payloadOf('RequestDocumentPayload', 'What came of the request.', { documentRequest });
const issued = payloadOf('IssueDocumentsPayload', 'What came of issuing.', { documentRequest });
const declined = payloadOf('DeclineDocumentRequestPayload', 'What came of declining.', { documentRequest });
const extended = payloadOf('ExtendDocumentRequestPayload', 'What came of extending.', { documentRequest });
export const documentRequestPayloadResolvers = [requested, issued, declined, extended].map(
  ({ PayloadResolver }) => PayloadResolver,
);

type Reasoned = { documentRequestId: string; reason: string; idempotencyKey?: string | null };

@Resolver()
export class DocumentRequestResolver {
  @Query(() => DocumentRequestConnection, {
    description: "Document requests of the viewer's cases, the next due first; for staff, everybody's.",
  })
  documentRequests(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Args() page: ConnectionArgs,
    @Arg('status', () => DocumentRequestStatus, { nullable: true, description: 'In this status; all where it is left out.' })
    status?: DocumentRequestStatus,
  ) {
    const viewer = permit(context, 'case.read');
    const where = (row: ReturnType<typeof sql>) => (status ? sql`${row}.status = ${status}` : sql`true`);
    const byDueDate = { orderBy: ['due_on', 'id'] };
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapeContext(context, viewer), documentRequestShape, where, byDueDate, { ...page }, info),
    );
  }

  @Mutation(() => requested.Payload, { description: 'Asks the authority for documents of a case (R17).' })
  requestDocument(
    @Ctx() context: ApiContext,
    @Arg('input', () => RequestDocumentInput, { description: 'What is asked for.' }) input: RequestDocumentInput,
  ) {
    const viewer = permit(context, 'documentRequest.make');
    const request = { ...input, applicationId: idOfType('Application', input.applicationId) };
    return mutate(context, viewer, 'requestDocument', input, async (tx) => ({
      documentRequestId: await requestDocument(tx, actOf(context, viewer), request),
    }));
  }

  @Mutation(() => issued.Payload, { description: 'Staff: issues what was asked for.' })
  issueDocuments(
    @Ctx() context: ApiContext,
    @Arg('input', () => IssueDocumentsInput, { description: 'The documents.' }) input: IssueDocumentsInput,
  ) {
    const viewer = permit(context, 'documentRequest.decide');
    const decision = { ...input, documentRequestId: idOfType('DocumentRequest', input.documentRequestId) };
    return mutate(context, viewer, 'issueDocuments', input, async (tx) => ({
      documentRequestId: await issueDocuments(tx, actOf(context, viewer), decision),
    }));
  }

  @Mutation(() => declined.Payload, { description: 'Staff: declines, with a reason.' })
  declineDocumentRequest(
    @Ctx() context: ApiContext,
    @Arg('input', () => DeclineDocumentRequestInput, { description: 'Why.' }) input: Reasoned,
  ) {
    const viewer = permit(context, 'documentRequest.decide');
    const decision = { ...input, documentRequestId: idOfType('DocumentRequest', input.documentRequestId) };
    return mutate(context, viewer, 'declineDocumentRequest', input, async (tx) => ({
      documentRequestId: await declineDocumentRequest(tx, actOf(context, viewer), decision),
    }));
  }

  @Mutation(() => extended.Payload, { description: 'Staff: takes a month from the request instead of two weeks, with a reason.' })
  extendDocumentRequest(
    @Ctx() context: ApiContext,
    @Arg('input', () => ExtendDocumentRequestInput, { description: 'Why.' }) input: Reasoned,
  ) {
    const viewer = permit(context, 'documentRequest.decide');
    const decision = { ...input, documentRequestId: idOfType('DocumentRequest', input.documentRequestId) };
    return mutate(context, viewer, 'extendDocumentRequest', input, async (tx) => ({
      documentRequestId: await extendDocumentRequest(tx, actOf(context, viewer), decision),
    }));
  }
}

@Resolver(() => DocumentRequest)
export class DocumentRequestFieldsResolver {
  @FieldResolver(() => [Document], { description: 'What was issued, at most 20.' })
  documents(): object[] {
    return loaded();
  }

  @FieldResolver(() => Application, { description: 'Its case.' })
  application(): object {
    return loaded();
  }
}
