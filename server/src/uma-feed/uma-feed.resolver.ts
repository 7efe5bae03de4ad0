import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import { Client } from '../clients/client.types.ts';
import { ConnectionArgs, loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { loadConnection, loadOne } from '../graphql/look-ahead/load.ts';
import { UmaMessageConnection } from '../uma-outbox/uma-message.types.ts';
import { isStale, usualSilence } from './freshness.ts';
import { readSilences } from './silence.queries.ts';
import { umaFeedShape, unmentionedAt } from './uma-feed.shape.ts';
import {
  FeedFreshness,
  ParkedUmaEventConnection,
  RecordedRepresentationConnection,
  RejectedUmaEventConnection,
  UmaFeedHealth,
  UmaSequenceGapConnection,
  UnmentionedApplicationConnection,
} from './uma-feed.types.ts';

@Resolver(() => UmaFeedHealth)
export class UmaFeedResolver {
  @Query(() => FeedFreshness, { description: 'How fresh what one sees is; beside every status (R13).' })
  async feedFreshness(@Ctx() context: ApiContext): Promise<FeedFreshness> {
    const viewer = permit(context, 'viewer.read');
    const now = context.clock.now();
    const { lastReceivedAt, earlier } = await context.database.read(viewer, (tx) => readSilences(tx, now));
    const usual = usualSilence(earlier, now);
    return { lastReceivedAt, isStale: isStale(lastReceivedAt, usual, now), usualSilence: usual };
  }

  @Query(() => UmaFeedHealth, { description: 'Staff: the health of the feed.' })
  umaFeed(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    const viewer = permit(context, 'umaFeed.read');
    return context.database.read(viewer, (tx) => loadOne(tx, shapeContext(context, viewer), umaFeedShape, () => sql`true`, info));
  }

  @Query(() => UnmentionedApplicationConnection, {
    description:
      'Staff: open cases that UMA has not mentioned for longer than their status usually lasts, the longest unmentioned first (R13).',
  })
  unmentionedApplications(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Args() page: ConnectionArgs) {
    const viewer = permit(context, 'umaFeed.read');
    const shape = unmentionedAt(context.clock.now());
    const longestFirst = { orderBy: ['mentioned_at', 'id'] };
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapeContext(context, viewer), shape, () => sql`true`, longestFirst, { ...page }, info),
    );
  }

  @FieldResolver(() => RejectedUmaEventConnection, { description: 'What was not good, newest first; each content once.' })
  rejected(@Args() _page: ConnectionArgs): object {
    return loaded();
  }

  @FieldResolver(() => ParkedUmaEventConnection, { description: 'What waits for its client or case, in order of arrival.' })
  parked(@Args() _page: ConnectionArgs): object {
    return loaded();
  }

  @FieldResolver(() => UmaSequenceGapConnection, { description: 'Clients and cases with missing numbers, the oldest first.' })
  gaps(@Args() _page: ConnectionArgs): object {
    return loaded();
  }

  @FieldResolver(() => RecordedRepresentationConnection, {
    description:
      'Powers of attorney recorded in UMA that were older than the mandate here, and are only shown; newest first (R7).',
  })
  onlyShown(@Args() _page: ConnectionArgs): object {
    return loaded();
  }
}

@Resolver(() => UmaFeedHealth)
export class UmaWayBackResolver {
  @FieldResolver(() => UmaMessageConnection, {
    description: 'What UMA was told of and refused, in order of its refusal: it waits for staff, who may send it again.',
  })
  refusedMessages(@Args() _page: ConnectionArgs): object {
    return loaded();
  }

  @FieldResolver(() => UmaMessageConnection, {
    description: 'What UMA was to be told of and has not confirmed for ten minutes, the oldest first.',
  })
  lateMessages(@Args() _page: ConnectionArgs): object {
    return loaded();
  }
}

@Resolver(() => Client)
export class ClientRepresentationsResolver {
  @FieldResolver(() => RecordedRepresentationConnection, {
    description: 'Staff: what was put on their cases by hand in UMA, newest first; nothing for others.',
  })
  recordedRepresentations(@Args() _page: ConnectionArgs): object {
    return loaded();
  }
}
