import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, registerEnumType } from 'type-graphql';
import { Client } from '../clients/client.types.ts';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { loadConnection } from '../graphql/look-ahead/load.ts';
import { PowerOfAttorneyActConnection } from './history.types.ts';
import { mandateMatches } from './power-of-attorney.search.ts';
import { endsSoon, powerOfAttorneyShape } from './power-of-attorney.shape.ts';
import { PowerOfAttorney, PowerOfAttorneyConnection, PowerOfAttorneyFilter } from './power-of-attorney.types.ts';

export enum SubmissionOrder {
  NEWEST_FIRST = 'NEWEST_FIRST',
  OLDEST_FIRST = 'OLDEST_FIRST',
}
registerEnumType(SubmissionOrder, {
  name: 'SubmissionOrder',
  description: 'By when they were submitted; the queue is OLDEST_FIRST.',
});

@Resolver(() => PowerOfAttorney)
export class PowerOfAttorneyResolver {
  @Query(() => PowerOfAttorneyConnection, { description: "An advisor's own mandates; for staff, everyone's." })
  powersOfAttorney(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Args() page: ConnectionArgs,
    @Arg('filter', () => PowerOfAttorneyFilter, { nullable: true, description: 'Narrows the list.' })
    filter?: PowerOfAttorneyFilter,
    @Arg('order', () => SubmissionOrder, { nullable: true, description: 'NEWEST_FIRST where it is left out.' })
    order?: SubmissionOrder,
  ) {
    const viewer = permit(context, 'powerOfAttorney.read');
    const search = filter?.search?.trim() ?? '';
    if (search !== '') permit(context, 'client.search');
    const shapes = shapeContext(context, viewer);
    const where = (row: ReturnType<typeof sql>) => sql`${filter?.status ? sql`${row}.status = ${filter.status}` : sql`true`}
      and ${filter?.endingSoon ? endsSoon(row, shapes) : sql`true`} and ${search === '' ? sql`true` : mandateMatches(search, row)}`;
    const bySubmission = { orderBy: ['submitted_at', 'id'], descending: order !== SubmissionOrder.OLDEST_FIRST };
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapes, powerOfAttorneyShape, where, bySubmission, { ...page }, info),
    );
  }

  @FieldResolver(() => PowerOfAttorneyActConnection, {
    description: 'What was done with it, in order; for staff also what the previous holder was asked about it.',
  })
  history(@Args() _page: ConnectionArgs): object {
    return loaded();
  }
}

@Resolver(() => Client)
export class ClientPowersOfAttorneyResolver {
  @FieldResolver(() => PowerOfAttorneyConnection, {
    description: 'Staff: the mandates that were ever matched with them, newest first; for others their own that is in force.',
  })
  powersOfAttorney(@Args() _page: ConnectionArgs): object {
    return loaded();
  }
}
