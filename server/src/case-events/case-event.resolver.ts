import { randomUUID } from 'node:crypto';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root, Subscription } from 'type-graphql';
import type { Viewer } from '../access/viewer.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { apiError } from '../graphql/errors.ts';
import { toGlobalId } from '../graphql/global-id.ts';
import { loadOne } from '../graphql/look-ahead/load.ts';
import { selectionBelow } from '../graphql/look-ahead/selection.ts';
import { caseEventShape } from './case-event.shape.ts';
import type { LoggedEvent } from './case-event.ts';
import { CaseEvent, CaseEventDelivery } from './case-event.types.ts';
import type { Cursors } from './cursor.ts';
import { type CaseEventFeed, isRevoked } from './feed.ts';
import type { Inbox } from './inbox.ts';

/** What a stream needs of the connection that it runs on. */
export interface StreamContext extends ApiContext {
  feed: CaseEventFeed;
  cursors: Cursors;
  /** Until when the viewer may be here, by their session or token as it stands; null where they may not (any more). */
  validUntil: (viewer: Viewer) => Promise<Date | null>;
  /** The subscriber reads too slowly: closes the connection so that it comes back and resumes by its cursor. */
  closeSlow?: () => void;
}

/** An event on its way to a subscriber; null at last, where the right to be here was lost. */
export interface Followed {
  event: LoggedEvent | null;
  /** The log's last revocation before it was seen that the viewer may be here: a later one of theirs counts. */
  since: bigint;
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
    const isHere = presence(context, viewer);
    if (!(await isHere())) inbox.revoke();
    // "From now on" is from this commit on: what the feed has still to read of before is not news to this subscriber.
    let position = after ?? heads.event;
    if (after !== null) {
      for await (const event of context.feed.replay(viewer, after, since)) {
        if (inbox.outcome !== 'open' || !(await isHere())) break;
        yield { event, since };
        position = event.position;
      }
    }
    for (let event = await inbox.take(); event; event = await inbox.take()) {
      if (event.position <= position) continue;
      if (!(await isHere())) inbox.revoke();
      else yield { event, since };
      position = event.position;
    }
    if (inbox.outcome === 'revoked') yield { event: null, since };
    if (inbox.outcome === 'overflowed') context.closeSlow?.();
  } finally {
    inbox.close();
  }
  return undefined;
}

/** Tells whether the viewer may be here: asks once, and again when the time for which that held is over (a token expires, a session idles). */
function presence(context: StreamContext, viewer: Viewer): () => Promise<boolean> {
  let until: Date | null | undefined;
  return async () => {
    if (until === undefined || (until && until <= context.clock.now())) until = await context.validUntil(viewer);
    return until !== null;
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
    subscribe: ({ context, args }: { context: StreamContext; args: { after?: string | null } }) => {
      const viewer = permit(context, 'case.read');
      const after = args.after == null ? null : context.cursors.decode(args.after);
      if (args.after != null && after === null) throw apiError('BAD_CURSOR', 'That is no cursor of this stream.');
      return follow(context, viewer, after);
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
  async event(@Root() { event, since }: Followed, @Ctx() context: StreamContext, @Info() info: GraphQLResolveInfo) {
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
        (row) => sql`${row}.id = ${event.id}::uuid and not ${isRevoked(viewer, since)}`,
        info,
      ),
    );
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
