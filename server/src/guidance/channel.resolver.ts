import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { ApplicationKind } from '../applications/application.types.ts';
import { ConnectionArgs } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { loadConnection } from '../graphql/look-ahead/load.ts';
import { channelShape, isFor, isForKind, recommended } from './channel.shape.ts';
import type { Purpose } from './channel.ts';
import { ChannelConnection, ChannelPurpose } from './channel.types.ts';

@Resolver()
export class ChannelResolver {
  @Query(() => ChannelConnection, {
    description: "The authority's other channels, in the order in which they are recommended: by what they are for (R9, R14).",
  })
  channels(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Args() page: ConnectionArgs,
    @Arg('purpose', () => ChannelPurpose, { nullable: true, description: 'For this; for anything where it is left out.' })
    purpose?: Purpose | null,
    @Arg('kind', () => ApplicationKind, { nullable: true, description: 'For applications of this kind.' })
    kind?: ApplicationKind | null,
  ) {
    const viewer = permit(context, 'guidance.read');
    const where = (row: ReturnType<typeof sql>) =>
      sql`${purpose ? isFor(row, purpose) : sql`true`} and ${kind ? isForKind(row, kind) : sql`true`}`;
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapeContext(context, viewer), channelShape, where, { orderBy: recommended }, { ...page }, info),
    );
  }
}
