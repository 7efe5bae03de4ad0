import type { GraphQLResolveInfo } from 'graphql';
import type { RawBuilder } from 'kysely';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ConnectionArgs } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { loadConnection } from '../graphql/look-ahead/load.ts';
import { clientMatches } from './client.search.ts';
import { clientsByName } from './client.shape.ts';
import { ClientConnection } from './client.types.ts';

@Resolver()
export class ClientResolver {
  @Query(() => ClientConnection, { description: 'Staff: clients by name, customer number or diary number.' })
  async clientSearch(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Args() page: ConnectionArgs,
    @Arg('search', () => String, { description: 'Beginnings of names, a customer number or a diary number.' }) search: string,
  ) {
    const viewer = permit(context, 'client.search');
    const { shape, ...order } = clientsByName();
    const where = (row: RawBuilder<unknown>) => clientMatches(search, row, viewer);
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapeContext(context, viewer), shape, where, order, { ...page }, info),
    );
  }
}
