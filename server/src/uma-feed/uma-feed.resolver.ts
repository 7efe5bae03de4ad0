import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { loadOne } from '../graphql/look-ahead/load.ts';
import { isStale } from './freshness.ts';
import { umaFeedShape } from './uma-feed.shape.ts';
import { FeedFreshness, RejectedUmaEventConnection, UmaFeedHealth } from './uma-feed.types.ts';

@Resolver(() => UmaFeedHealth)
export class UmaFeedResolver {
  @Query(() => FeedFreshness, { description: 'How fresh what one sees is; beside every status (R13).' })
  async feedFreshness(@Ctx() context: ApiContext): Promise<FeedFreshness> {
    const viewer = permit(context, 'viewer.read');
    const [state] = await context.database.read(viewer, (tx) =>
      tx.query(sql<{ lastReceivedAt: string | null }>`select utc_text(last_received_at) as "lastReceivedAt" from uma_feed_state`),
    );
    const lastReceivedAt = state?.lastReceivedAt ?? null;
    return { lastReceivedAt, isStale: isStale(lastReceivedAt === null ? null : new Date(lastReceivedAt), context.clock.now()) };
  }

  @Query(() => UmaFeedHealth, { description: 'Staff: the health of the feed.' })
  umaFeed(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    const viewer = permit(context, 'umaFeed.read');
    return context.database.read(viewer, (tx) => loadOne(tx, shapeContext(context, viewer), umaFeedShape, () => sql`true`, info));
  }

  @FieldResolver(() => RejectedUmaEventConnection, { description: 'What was not good, newest first; each content once.' })
  rejected(@Args() _page: ConnectionArgs): object {
    return loaded();
  }
}
