import { type RawBuilder, sql } from 'kysely';
import { type Beside, type LoadedRows, PreparedRows } from '../graphql/look-ahead/load.ts';
import type { LoggedEvent } from './case-event.ts';

/** Events that are executed together: what they ask of the database is read for all of them in one statement, as it is at one moment. */
export class EventPage {
  /** Whether anybody's right to be here had ended by then, of which this node did not know: nothing of it may be told to anybody. */
  isRevoked = false;
  private readonly ids: string[];
  private readonly loads = new Map<string | number, Promise<LoadedRows>>();

  /**
   * @param since the last revocation of which this node knew; null where it does not matter
   * @param prepared of those who ask for the same of other pages
   */
  constructor(
    events: readonly LoggedEvent[],
    private readonly since: bigint | null = null,
    private readonly prepared = new PreparedRows(),
  ) {
    // What was lost is not looked at.
    this.ids = events.flatMap(({ id, kind }) => (kind === 'ACCESS_ENDED' ? [] : [id]));
  }

  /**
   * @param key the name under which the events are asked for
   * @param read reads all events by their uuids, and beside them whether this condition holds
   * @returns where this event stands in what was read
   */
  async load(
    id: string,
    key: string | number,
    read: (ids: string[], beside: Beside, prepared: PreparedRows) => Promise<LoadedRows>,
  ) {
    const loading = this.loads.get(key) ?? read(this.ids, this.revokedSince, this.prepared);
    this.loads.set(key, loading);
    const rows = await loading;
    this.isRevoked ||= rows.beside;
    return { rows, place: this.ids.indexOf(id) };
  }

  private get revokedSince(): Beside {
    const condition = (since: RawBuilder<unknown>) => sql`coalesce(revoked_after(${since}::bigint), false)`;
    return { condition, value: this.since === null ? null : String(this.since) };
  }
}
