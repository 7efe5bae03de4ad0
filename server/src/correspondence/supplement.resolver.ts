import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver } from 'type-graphql';
import { Application } from '../applications/application.types.ts';
import { DocumentConnection } from '../documents/document.types.ts';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { idOfType } from '../graphql/global-id.ts';
import { loadConnection } from '../graphql/look-ahead/load.ts';
import { mutate } from '../graphql/mutate.ts';
import { payloadOf } from '../graphql/payload.ts';
import { ExtendSupplementRequestInput, RequestSupplementInput } from './correspondence.inputs.ts';
import { supplementRequestShape } from './correspondence.shape.ts';
import {
  DocumentRequestConnection,
  SubmissionConnection,
  SupplementRequest,
  SupplementRequestConnection,
  SupplementRequestStatus,
} from './correspondence.types.ts';
import { actOf } from './submission.resolver.ts';
import { extendSupplementRequest, requestSupplement } from './supplement.usecases.ts';

const supplementRequest = { type: () => SupplementRequest, shape: supplementRequestShape, description: 'The request.' };
const requested = payloadOf('RequestSupplementPayload', 'What came of the request.', { supplementRequest });
const extended = payloadOf('ExtendSupplementRequestPayload', 'What came of extending.', { supplementRequest });
export const supplementPayloadResolvers = [requested, extended].map(({ PayloadResolver }) => PayloadResolver);

@Resolver()
export class SupplementRequestResolver {
  @Query(() => SupplementRequestConnection, { description: "Supplement requests of the viewer's cases, the next due first." })
  supplementRequests(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Args() page: ConnectionArgs,
    @Arg('status', () => SupplementRequestStatus, { nullable: true, description: 'In this status; all where it is left out.' })
    status?: SupplementRequestStatus,
  ) {
    const viewer = permit(context, 'case.read');
    const where = (row: ReturnType<typeof sql>) => (status ? sql`${row}.status = ${status}` : sql`true`);
    const byDueDate = { orderBy: ['due_on', 'id'] };
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapeContext(context, viewer), supplementRequestShape, where, byDueDate, { ...page }, info),
    );
  }

  @Mutation(() => requested.Payload, { description: 'Staff: asks for more from the desk.' })
  requestSupplement(
    @Ctx() context: ApiContext,
    @Arg('input', () => RequestSupplementInput, { description: 'What is asked for.' }) input: RequestSupplementInput,
  ) {
    const viewer = permit(context, 'supplementRequest.manage');
    const request = { ...input, applicationId: idOfType('Application', input.applicationId) };
    return mutate(context, viewer, 'requestSupplement', input, async (tx) => ({
      supplementRequestId: await requestSupplement(tx, actOf(context, viewer), request),
    }));
  }

  @Mutation(() => extended.Payload, { description: 'Staff: gives more time, with a reason.' })
  extendSupplementRequest(
    @Ctx() context: ApiContext,
    @Arg('input', () => ExtendSupplementRequestInput, { description: 'Until when, and why.' })
    input: ExtendSupplementRequestInput,
  ) {
    const viewer = permit(context, 'supplementRequest.manage');
    const change = { ...input, supplementRequestId: idOfType('SupplementRequest', input.supplementRequestId) };
    return mutate(context, viewer, 'extendSupplementRequest', input, async (tx) => ({
      supplementRequestId: await extendSupplementRequest(tx, actOf(context, viewer), change),
    }));
  }
}

@Resolver(() => Application)
export class ApplicationCorrespondenceResolver {
  @FieldResolver(() => DocumentConnection, { description: 'The documents of the case: what was sent and what was issued.' })
  documents(@Args() _page: ConnectionArgs): object {
    return loaded();
  }

  @FieldResolver(() => SupplementRequestConnection, { description: 'What the authority has asked for.' })
  supplementRequests(@Args() _page: ConnectionArgs): object {
    return loaded();
  }

  @FieldResolver(() => DocumentRequestConnection, { description: 'What advisors have asked the authority for.' })
  documentRequests(@Args() _page: ConnectionArgs): object {
    return loaded();
  }

  @FieldResolver(() => SubmissionConnection, { description: 'What advisors have sent, by arrival.' })
  submissions(@Args() _page: ConnectionArgs): object {
    return loaded();
  }
}

@Resolver(() => SupplementRequest)
export class SupplementRequestApplicationResolver {
  @FieldResolver(() => Application, { description: 'Its case.' })
  application(): object {
    return loaded();
  }
}
