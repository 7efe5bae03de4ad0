import type { Viewer } from '../access/viewer.ts';
import type { Inbox } from './inbox.ts';
import { Presence } from './presence.ts';
import type { Followed, StreamContext } from './subscriber.ts';

/** The events that reach the viewer from now on, each once, for a subscription that shares nothing with others. */
export function follow(context: StreamContext, viewer: Viewer): AsyncIterableIterator<Followed> {
  const inbox = context.feed.open(viewer);
  const events = run(context, inbox, viewer);
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

async function* run(context: StreamContext, inbox: Inbox, viewer: Viewer): AsyncGenerator<Followed, undefined> {
  try {
    // "From now on" is from this commit on: what the feed has still to read of before is not news to this subscriber.
    const { event: head } = await context.feed.heads();
    const presence = new Presence(context, viewer);
    // Whoever was let in may have lost the right to be here before the inbox was open: from here on the feed tells.
    if (!(await presence.holds())) inbox.revoke();
    for (let event = await inbox.take(); event; event = await inbox.take()) {
      if (event.position <= head) continue;
      if (await presence.holds()) yield { event };
      else inbox.revoke();
    }
    if (inbox.outcome === 'revoked') yield { event: null };
    if (inbox.outcome === 'overflowed') context.live?.outlet.close(1013, 'Too slow: come back with your last cursor');
  } finally {
    inbox.close();
  }
  return undefined;
}
