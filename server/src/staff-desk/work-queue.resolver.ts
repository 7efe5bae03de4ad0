import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root, Subscription } from 'type-graphql';
import { type Action, may } from '../access/access.ts';
import type { Viewer } from '../access/viewer.ts';
import { follow } from '../case-events/follow.ts';
import type { Followed, StreamContext } from '../case-events/subscriber.ts';
import { ConnectionArgs } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { apiError } from '../graphql/errors.ts';
import { pageOf } from '../graphql/look-ahead/page.ts';
import { countMatters, matterOf, pageOfMatters } from './matter.queries.ts';
import { loadMatters } from './matter.shape.ts';
import { type MatterKind, matterKinds, typeOfMatter } from './matter.ts';
import { touchedBy, type WorkQueueChange } from './work-queue.ts';
import {
  WorkQueueCount,
  WorkQueueItem,
  WorkQueueItemChange,
  WorkQueueItemConnection,
  WorkQueueKind,
} from './work-queue.types.ts';

interface Change {
  change: WorkQueueChange;
  kind: MatterKind;
  id: string;
}

/** What a viewer must be allowed beside the queue to be shown what waits in it: a token may read the one and not the other. */
const shownBy: Record<MatterKind, Action> = {
  POWER_OF_ATTORNEY: 'powerOfAttorney.read',
  SUBMISSION: 'case.read',
  DOCUMENT_REQUEST: 'case.read',
};

/** An act that is recorded once for each case that it covers changes the queue once. What the query leaves out is left out. */
async function* changes(events: AsyncIterable<Followed>, viewer: Viewer): AsyncGenerator<Change> {
  let act = '';
  for await (const { event } of events) {
    const touched = event && touchedBy(event);
    if (!touched || event.actId === act || !may(viewer, shownBy[touched.kind])) continue;
    act = event.actId;
    yield touched;
  }
}

@Resolver()
export class WorkQueueResolver {
  @Query(() => WorkQueueItemConnection, {
    name: 'workQueue',
    description: 'Staff: what waits, in order of arrival; document requests, asked for by themselves, by due date (R21).',
  })
  async page(
    @Ctx() context: ApiContext,
    @Args() args: ConnectionArgs,
    @Arg('kinds', () => [WorkQueueKind], { nullable: true, description: 'Of these kinds; all where it is left out.' })
    kinds?: MatterKind[] | null,
  ): Promise<object> {
    const viewer = permit(context, 'workQueue.read');
    const asked = kinds?.length ? matterKinds.filter((kind) => kinds.includes(kind)) : matterKinds;
    const { page, matters, hasMore, counts } = await context.database.read(viewer, async (tx) => {
      const cursor = args.after ?? args.before;
      const from = cursor == null ? null : await matterOf(tx, cursor);
      const checked = pageOf({ ...args }, from ? typeOfMatter[from.kind] : 'PowerOfAttorney');
      if (cursor != null && (!from || !asked.includes(from.kind)))
        throw apiError('BAD_USER_INPUT', 'That is no cursor of this list.');
      return { page: checked, ...(await pageOfMatters(tx, asked, checked, from)), counts: await countMatters(tx) };
    });
    const load = (info: GraphQLResolveInfo) =>
      context.database.read(viewer, (tx) => loadMatters(tx, shapeContext(context, viewer), matters, info));
    let atEdges: ReturnType<typeof load> | undefined;
    return {
      totalCount: counts.filter(({ kind }) => asked.includes(kind)).reduce((sum, { count }) => sum + count, 0),
      counts,
      pageInfo: {
        hasNextPage: page.backward ? page.from !== null : hasMore,
        hasPreviousPage: page.backward ? hasMore : page.from !== null,
        startCursor: matters[0]?.cursor ?? null,
        endCursor: matters.at(-1)?.cursor ?? null,
      },
      // Read where it is asked for, with what is asked below it: once for the nodes, once for all edges.
      nodes: async (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
        const found = await load(info);
        return matters.flatMap(({ id }) => found.get(id) ?? []);
      },
      edges: matters.map(({ id, cursor }) => ({
        cursor,
        node: async (_args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
          atEdges ??= load(info);
          return (await atEdges).get(id);
        },
      })),
    };
  }

  @Subscription(() => WorkQueueItemChange, {
    description: 'Staff: what enters, changes in or leaves the work queue, from now on.',
    subscribe: ({ context }: { context: StreamContext }) => {
      const viewer = permit(context, 'workQueue.read');
      const events = follow(context, viewer);
      const queue = changes(events, viewer);
      const iterator: AsyncIterableIterator<Change> = {
        next: () => queue.next(),
        return: async () => {
          await events.return?.();
          return { done: true, value: undefined };
        },
        [Symbol.asyncIterator]: () => iterator,
      };
      return iterator;
    },
  })
  workQueue(@Root() change: Change): unknown {
    return change;
  }
}

@Resolver(() => WorkQueueItemChange)
export class WorkQueueItemChangeResolver {
  @FieldResolver(() => WorkQueueItem, { description: 'The matter, as it is now.' })
  async item(@Root() { kind, id }: Change, @Ctx() context: StreamContext, @Info() info: GraphQLResolveInfo) {
    const viewer = permit(context, 'workQueue.read');
    const found = await context.database.read(viewer, (tx) =>
      loadMatters(tx, shapeContext(context, viewer), [{ kind, id }], info),
    );
    return found.get(id);
  }

  @FieldResolver(() => [WorkQueueCount], { description: 'How many wait of each kind, now.' })
  counts(@Ctx() context: StreamContext): Promise<WorkQueueCount[]> {
    return context.database.read(permit(context, 'workQueue.read'), countMatters);
  }
}
