import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { Application } from '../applications/application.types.ts';
import { Document, DocumentConnection } from '../documents/document.types.ts';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { loadConnection } from '../graphql/look-ahead/load.ts';
import { supplementRequestShape } from './correspondence.shape.ts';
import {
  DocumentRequest,
  DocumentRequestConnection,
  SupplementRequest,
  SupplementRequestConnection,
  SupplementRequestStatus,
} from './correspondence.types.ts';

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
}

@Resolver(() => Application)
export class ApplicationCorrespondenceResolver {
  @FieldResolver(() => DocumentConnection, { description: 'The documents of the case.' })
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
}

@Resolver(() => SupplementRequest)
export class SupplementRequestApplicationResolver {
  @FieldResolver(() => Application, { description: 'Its case.' })
  application(): object {
    return loaded();
  }
}

@Resolver(() => DocumentRequest)
export class DocumentRequestDocumentsResolver {
  @FieldResolver(() => [Document], { description: 'What was issued, at most 20.' })
  documents(): object[] {
    return loaded();
  }
}
