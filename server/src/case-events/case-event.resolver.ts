import { randomUUID } from 'node:crypto';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root, Subscription } from 'type-graphql';
import type { Viewer } from '../access/viewer.ts';
import { permit, shapeContext } from '../graphql/context.ts';
import { apiError } from '../graphql/errors.ts';
import { toGlobalId } from '../graphql/global-id.ts';
import { loadOne } from '../graphql/look-ahead/load.ts';
import { selectionBelow } from '../graphql/look-ahead/selection.ts';
import type { LiveOperation } from '../graphql/outlet.ts';
import { caseEventShape } from './case-event.shape.ts';
import type { LoggedEvent } from './case-event.ts';
import { CaseEvent, CaseEventDelivery } from './case-event.types.ts';
import type { Cursors } from './cursor.ts';
import { isRevoked } from './feed.ts';
import type { Inbox } from './inbox.ts';
import { sharesBy } from './sharing.shape.ts';
import { type Followed, type LiveContext, Presence, Subscriber } from './subscriber.ts';

export interface StreamContext extends LiveContext {
  cursors: Cursors;
  /** Where the subscription writes by itself; elsewhere it hands its results over one by one. */
  live?: LiveOperation;
}

/** The events that reach the viewer: what was missed since `after`, then live, each once. */
export function follow(context: StreamContext, viewer: Viewer, after: bigint | null): AsyncIterableIterator<Followed> {
  // Live first, the log second, doubles dropped: nothing falls between them.
  const inbox = context.feed.open(viewer);
  const events = run(context, inbox, viewer, after);
  return {
    next: () => events.next(),
    // The generator may stand in `take`; closing the inbox is what wakes it.
    return: async () => {
      inbox.close();
      return events.return(undefined);
    },
    throw: async (error) => {
      inbox.close();
      return events.throw(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

async function* run(
  context: StreamContext,
  inbox: Inbox,
  viewer: Viewer,
  after: bigint | null,
): AsyncGenerator<Followed, undefined> {
  try {
    // Whoever was let in may have lost the right to be here before the inbox was open: from here on the feed tells.
    const heads = await context.feed.heads();
    const since = heads.revocation;
    const presence = new Presence(context, viewer);
    if (!(await presence.holds())) inbox.revoke();
    // "From now on" is from this commit on: what the feed has still to read of before is not news to this subscriber.
    let position = after ?? heads.event;
    if (after !== null) {
      for await (const event of context.feed.replay(viewer, after, since)) {
        if (inbox.outcome !== 'open' || !(await presence.holds())) break;
        yield { event, since };
        position = event.position;
      }
    }
    for (let event = await inbox.take(); event; event = await inbox.take()) {
      if (event.position <= position) continue;
      if (!(await presence.holds())) inbox.revoke();
      else yield { event, since };
      position = event.position;
    }
    if (inbox.outcome === 'revoked') yield { event: null, since };
    if (inbox.outcome === 'overflowed') context.live?.outlet.close(1013, 'Too slow: come back with your last cursor');
  } finally {
    inbox.close();
  }
  return undefined;
}

/** A stream that writes by itself: nothing comes of it but its end. */
function written(subscriber: Subscriber, after: bigint | null): AsyncIterableIterator<Followed> {
  const end = { done: true, value: undefined } as const;
  let running: Promise<void> | undefined;
  return {
    next: async () => {
      running ??= subscriber.run(after);
      await running;
      return end;
    },
    return: async () => {
      subscriber.inbox.close();
      return end;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** An event with nothing loaded beside it: enough unless the case itself is asked for. */
function plain(event: LoggedEvent, viewer: Viewer | null): Record<string, unknown> {
  const { at, office } = event.data as { at?: string; office?: string };
  const lost = event.kind === 'ACCESS_ENDED';
  return {
    ...lostAccess,
    id: toGlobalId('CaseEvent', event.id),
    kind: event.kind,
    occurredAt: event.occurredAt,
    recordedAt: event.recordedAt,
    applicationId: event.applicationId && toGlobalId('Application', event.applicationId),
    powerOfAttorneyId: event.powerOfAttorneyId && toGlobalId('PowerOfAttorney', event.powerOfAttorneyId),
    interviewAt: lost || !at ? null : new Date(at).toISOString(),
    interviewOffice: lost ? null : (office ?? null),
    // What one did oneself is not news to oneself.
    isUnread: !lost && event.actorId !== viewer?.accountId,
  };
}

const lostAccess = {
  kind: 'ACCESS_ENDED',
  applicationId: null,
  powerOfAttorneyId: null,
  application: null,
  interviewAt: null,
  interviewOffice: null,
  isUnread: false,
};

@Resolver()
export class CaseEventResolver {
  @Subscription(() => CaseEventDelivery, {
    description: 'The stream of case events: everything since the cursor `after`, then live. Without it: from now on.',
    subscribe: ({
      context,
      args,
      info,
    }: {
      context: StreamContext;
      args: { after?: string | null };
      info: GraphQLResolveInfo;
    }) => {
      const viewer = permit(context, 'case.read');
      const after = args.after == null ? null : context.cursors.decode(args.after);
      if (args.after != null && after === null) throw apiError('BAD_CURSOR', 'That is no cursor of this stream.');
      if (!context.live) return follow(context, viewer, after);
      return written(new Subscriber(context, context.live, viewer, sharesBy(context, viewer, context.live, info)), after);
    },
  })
  caseEvents(
    @Root() followed: Followed,
    @Arg('after', () => String, { nullable: true, description: 'The last cursor that was received.' }) _after?: string | null,
  ): unknown {
    return followed;
  }
}

@Resolver(() => CaseEventDelivery)
export class CaseEventDeliveryResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Where the event stands in the log, opaque; give the last one that is not null as `after`. Null: not in the log.',
  })
  cursor(@Root() { event }: Followed, @Ctx() { cursors }: StreamContext): string | null {
    return event && cursors.encode(event.position);
  }

  @FieldResolver(() => CaseEvent, { description: 'The event; its application as it is at delivery.' })
  async event(@Root() { event, since, common }: Followed, @Ctx() context: StreamContext, @Info() info: GraphQLResolveInfo) {
    if (!event) {
      const at = context.clock.now().toISOString();
      return { ...lostAccess, id: toGlobalId('CaseEvent', randomUUID()), occurredAt: at, recordedAt: at };
    }
    const { viewer } = context;
    const bare = plain(event, viewer);
    const asked = selectionBelow(info, info.schema.getType('CaseEvent') as GraphQLObjectType);
    if (!viewer || event.kind === 'ACCESS_ENDED') return bare;
    if (!asked.some(({ key }) => key === 'application' || !(key in bare))) {
      noteRead(context, viewer, event.applicationId);
      return bare;
    }
    const loaded = await context.database.read(viewer, (tx) =>
      loadOne(
        tx,
        shapeContext(context, viewer),
        caseEventShape,
        // Of its case as it is now nothing is told to whom has lost the right to be here meanwhile.
        (row) => sql`${row}.id = ${event.id}::uuid and not ${isRevoked(common ? null : viewer, since)}`,
        info,
      ),
    );
    if (!loaded && common) common.found = false;
    if (!loaded) noteRead(context, viewer, event.applicationId);
    return loaded ?? bare;
  }
}

/** An event was handed out that was not loaded by look-ahead, which would have told. */
function noteRead(context: StreamContext, viewer: Viewer, applicationId: string | null): void {
  if (!applicationId) return;
  const row = { type: caseEventShape.type, id: toGlobalId('Application', applicationId), fields: ['kind'], within: null };
  context.onRead(viewer, [row], 'ONE');
}
