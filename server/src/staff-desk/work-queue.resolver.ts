import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import {
  Ctx,
  createUnionType,
  Field,
  FieldResolver,
  Info,
  ObjectType,
  Resolver,
  Root,
  registerEnumType,
  Subscription,
} from 'type-graphql';
import { type Followed, follow, type StreamContext } from '../case-events/case-event.resolver.ts';
import { DocumentRequest, Submission } from '../correspondence/correspondence.types.ts';
import { permit, shapeContext } from '../graphql/context.ts';
import { loadOne } from '../graphql/look-ahead/load.ts';
import { powerOfAttorneyShape } from '../powers-of-attorney/power-of-attorney.shape.ts';
import { PowerOfAttorney } from '../powers-of-attorney/power-of-attorney.types.ts';
import { queuedMandate, type WorkQueueChange, workQueueChange, workQueueChanges } from './work-queue.ts';

const WorkQueueChangeKind = Object.fromEntries(workQueueChanges.map((change) => [change, change])) as {
  [K in WorkQueueChange]: K;
};
registerEnumType(WorkQueueChangeKind, {
  name: 'WorkQueueChangeKind',
  description: 'What happened to a matter of the work queue.',
});

export const WorkQueueItem = createUnionType({
  name: 'WorkQueueItem',
  description: 'A matter that waits for staff.',
  types: () => [PowerOfAttorney, DocumentRequest, Submission] as const,
  resolveType: (value) => (value as unknown as { __typename: string }).__typename,
});

interface Change {
  change: WorkQueueChange;
  powerOfAttorneyId: string;
}

@ObjectType({ description: 'Something entered, changed in or left the work queue.' })
export class WorkQueueItemChange {
  @Field(() => WorkQueueChangeKind, { description: 'What happened to it.' })
  change!: WorkQueueChange;
}

/** An act that is recorded once for each case that it covers changes the queue once. */
async function* changes(events: AsyncIterable<Followed>): AsyncGenerator<Change> {
  let act = '';
  for await (const { event } of events) {
    const change = event && workQueueChange(event.kind);
    const powerOfAttorneyId = event && queuedMandate(event);
    if (!powerOfAttorneyId || !change || event.actId === act) continue;
    act = event.actId;
    yield { change, powerOfAttorneyId };
  }
}

@Resolver()
export class WorkQueueResolver {
  @Subscription(() => WorkQueueItemChange, {
    description: 'Staff: what enters, changes in or leaves the work queue, from now on.',
    subscribe: ({ context }: { context: StreamContext }) => {
      const events = follow(context, permit(context, 'workQueue.read'), null);
      const queue = changes(events);
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
  item(@Root() { powerOfAttorneyId }: Change, @Ctx() context: StreamContext, @Info() info: GraphQLResolveInfo) {
    const viewer = permit(context, 'workQueue.read');
    return context.database.read(viewer, (tx) =>
      loadOne(
        tx,
        shapeContext(context, viewer),
        powerOfAttorneyShape,
        (row) => sql`${row}.id = ${powerOfAttorneyId}::uuid`,
        info,
      ),
    );
  }
}
