import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import { type ApiContext, shapeContext } from '../graphql/context.ts';
import { type LoadedRows, loadRows } from '../graphql/look-ahead/load.ts';
import { caseEventShape } from './case-event.shape.ts';
import type { LoggedEvent } from './case-event.ts';

/** Events that are executed together: what they ask of the database is read for all of them in one statement, as it is at one moment. */
export class EventPage {
  /** Whether anybody's right to be here had ended by then, of which this node did not know: nothing of it may be told to anybody. */
  isRevoked = false;
  private readonly ids: string[];
  /** By the key under which an event is asked for. */
  private readonly loads = new Map<string | number, Promise<LoadedRows>>();

  /** @param since the last revocation of which this node knew; null where it does not matter */
  constructor(
    events: readonly LoggedEvent[],
    private readonly since: bigint | null = null,
  ) {
    // What was lost is not looked at.
    this.ids = events.flatMap(({ id, kind }) => (kind === 'ACCESS_ENDED' ? [] : [id]));
  }

  /** @returns the event with everything that is asked of it; null where the viewer does not see it any more */
  async load(id: string, context: ApiContext, viewer: Viewer, info: GraphQLResolveInfo): Promise<object | null> {
    const loading = this.loads.get(info.path.key) ?? this.read(context, viewer, info);
    this.loads.set(info.path.key, loading);
    const rows = await loading;
    this.isRevoked ||= rows.beside;
    return rows.take(this.ids.indexOf(id), shapeContext(context, viewer));
  }

  private read(context: ApiContext, viewer: Viewer, info: GraphQLResolveInfo): Promise<LoadedRows> {
    const isRevoked = this.since === null ? sql`false` : sql`revoked_after(${this.since}::bigint)`;
    return loadRows(context.database, shapeContext(context, viewer), caseEventShape, this.ids, info, isRevoked);
  }
}
