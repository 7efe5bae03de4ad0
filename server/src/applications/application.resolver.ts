import type { GraphQLResolveInfo } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from 'type-graphql';
import type { Viewer } from '../access/viewer.ts';
import { caseEventShape, isUnread } from '../case-events/case-event.shape.ts';
import { CaseEvent, CaseEventConnection } from '../case-events/case-event.types.ts';
import { hasDiaryNumber } from '../clients/client.search.ts';
import { Client, ClientConnection } from '../clients/client.types.ts';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { apiError } from '../graphql/errors.ts';
import { idOfType } from '../graphql/global-id.ts';
import { loadConnection, loadOne } from '../graphql/look-ahead/load.ts';
import { applicationShape } from './application.shape.ts';
import { Application, ApplicationConnection } from './application.types.ts';
import { clientsInOrder, isAmong } from './caseload.shape.ts';
import { ClientFilter, ClientOrder } from './caseload.types.ts';

@Resolver(() => Application)
export class ApplicationResolver {
  @Query(() => ClientConnection, {
    description:
      'The clients with an open application under an approved mandate of the viewer, and those alone. For staff: every client.',
  })
  async clients(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Args() page: ConnectionArgs,
    @Arg('filter', () => ClientFilter, { nullable: true, description: 'Narrows the list.' }) filter?: ClientFilter,
    @Arg('order', () => ClientOrder, { nullable: true, description: 'By name where it is left out.' }) asked?: ClientOrder | null,
  ) {
    const viewer = permit(context, 'case.read');
    // All clients there are, by what happened to each: that takes long, and nobody at the desk asks for it.
    if (viewer.part !== 'ADVISOR' && (asked ?? 'NAME') !== 'NAME')
      throw apiError('BAD_USER_INPUT', "Only an advisor's own clients are ordered by that.");
    const shapes = shapeContext(context, viewer);
    const { shape, order } = clientsInOrder(asked ?? 'NAME', shapes);
    const where = (row: ReturnType<typeof sql>) => isAmong(filter, row, shapes);
    return context.database.read(viewer, (tx) => loadConnection(tx, shapes, shape, where, order, { ...page }, info));
  }

  @Query(() => Application, {
    nullable: true,
    description: 'A case; null for what is not there and for what the viewer may not see.',
  })
  async application(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ) {
    const uuid = idOfType('Application', id);
    return this.find(context, info, (row) => (uuid ? sql`${row}.id = ${uuid}::uuid` : sql`false`));
  }

  @Query(() => Application, { nullable: true, description: 'A case by its diary number; null as above.' })
  async applicationByDiaryNumber(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('diaryNumber', () => String, { description: 'As the authority writes it.' }) diaryNumber: string,
  ) {
    return this.find(context, info, (row, viewer) => hasDiaryNumber(diaryNumber, row, viewer));
  }

  @Query(() => CaseEventConnection, {
    description: "What others did in the viewer's cases since they last marked all as read, newest first.",
  })
  async news(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Args() page: ConnectionArgs) {
    const viewer = permit(context, 'case.read');
    const shapes = shapeContext(context, viewer);
    const where = (row: ReturnType<typeof sql>) => sql`(${row}.application_id is not null and ${isUnread(row, shapes)})`;
    const newestFirst = { orderBy: ['position'], descending: true };
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapes, caseEventShape, where, newestFirst, { ...page }, info),
    );
  }

  @FieldResolver(() => CaseEventConnection, { description: 'What happened, by when it happened.' })
  events(@Args() _page: ConnectionArgs): object {
    return loaded();
  }

  private find(
    context: ApiContext,
    info: GraphQLResolveInfo,
    where: (row: RawBuilder<unknown>, viewer: Viewer) => RawBuilder<unknown>,
  ) {
    const viewer = permit(context, 'case.read');
    const shapes = shapeContext(context, viewer);
    return context.database.read(viewer, (tx) => loadOne(tx, shapes, applicationShape, (row) => where(row, viewer), info));
  }
}

@Resolver(() => Client)
export class ClientApplicationsResolver {
  @FieldResolver(() => ApplicationConnection, {
    description: 'Their applications that the viewer sees, by when they were lodged.',
  })
  applications(@Args() _page: ConnectionArgs): object {
    return loaded();
  }
}

@Resolver(() => CaseEvent)
export class CaseEventApplicationResolver {
  @FieldResolver(() => Application, {
    nullable: true,
    description: 'The case as it is now; null where the viewer does not see it (any more).',
  })
  application(): object | null {
    return loaded();
  }
}
