import { randomUUID } from 'node:crypto';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root, Subscription } from 'type-graphql';
import type { Viewer } from '../access/viewer.ts';
import { permit, shapeContext } from '../graphql/context.ts';
import { apiError } from '../graphql/errors.ts';
import { toGlobalId } from '../graphql/global-id.ts';
import { loadRows } from '../graphql/look-ahead/load.ts';
import { selectionBelow } from '../graphql/look-ahead/selection.ts';
import type { LiveOperation } from '../graphql/outlet.ts';
import { caseEventShape } from './case-event.shape.ts';
import type { LoggedEvent } from './case-event.ts';
import { CaseEvent, CaseEventDelivery } from './case-event.types.ts';
import { EventPage } from './event-page.ts';
import { sharesBy } from './sharing.shape.ts';
import { type Followed, type StreamContext, Subscriber } from './subscriber.ts';

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
      subscriber.stay.close();
      return end;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** @returns an instant as it is told; null for one that has no year of four digits, as the log may hold from long ago. */
function instantText(at: string | undefined): string | null {
  const moment = new Date(at ?? '');
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
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
    interviewAt: lost ? null : instantText(at),
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
      context: StreamContext & { live: LiveOperation };
      args: { after?: string | null };
      info: GraphQLResolveInfo;
    }) => {
      const viewer = permit(context, 'case.read');
      const after = args.after == null ? null : context.cursors.decode(args.after);
      if (args.after != null && after === null) throw apiError('BAD_CURSOR', 'That is no cursor of this stream.');
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
  async event(@Root() { event, page }: Followed, @Ctx() context: StreamContext, @Info() info: GraphQLResolveInfo) {
    if (!event) {
      const at = context.clock.now().toISOString();
      return { ...lostAccess, id: toGlobalId('CaseEvent', randomUUID()), occurredAt: at, recordedAt: at };
    }
    const { viewer } = context;
    const bare = plain(event, viewer);
    const asked = selectionBelow(info, info.schema.getType('CaseEvent') as GraphQLObjectType);
    if (!viewer || event.kind === 'ACCESS_ENDED') return bare;
    const isBare = asked.every(({ key }) => key !== 'application' && key in bare);
    const loaded = isBare ? null : await loadEvent(event, page ?? new EventPage([event]), context, viewer, info);
    if (!loaded) noteRead(context, viewer, event.applicationId);
    return loaded ?? bare;
  }
}

/** Everything that is asked of an event, read with all others of its page; null where the viewer does not see it any more. */
async function loadEvent(
  { id }: LoggedEvent,
  page: EventPage,
  context: StreamContext,
  viewer: Viewer,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  const shaped = shapeContext(context, viewer);
  const { rows, place } = await page.load(id, info.path.key, (ids, beside, prepared) =>
    loadRows(context.database, shaped, caseEventShape, ids, info, beside, prepared),
  );
  return rows.take(place, shaped);
}

/** An event was handed out that was not loaded by look-ahead, which would have told. */
function noteRead(context: StreamContext, viewer: Viewer, applicationId: string | null): void {
  if (!applicationId) return;
  const row = { type: caseEventShape.type, id: toGlobalId('Application', applicationId), fields: ['kind'], within: null };
  context.onRead(viewer, [row], 'ONE');
}
