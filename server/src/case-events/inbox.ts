import type { LoggedEvent } from './case-event.ts';
import { Stay } from './stay.ts';

/** How many events may wait for one subscriber before it is told to come back. */
const capacity = 2_000;

/** What reaches one subscriber that takes each event by itself, and was not taken yet. Bounded: who reads too slowly is cut off. */
export class Inbox extends Stay {
  private readonly waiting: LoggedEvent[] = [];

  put(event: LoggedEvent): void {
    if (this.outcome !== 'open') return;
    if (this.waiting.length >= capacity) this.overflow();
    else this.waiting.push(event);
    this.nudge();
  }

  /** @returns the next event, or null at the end; what waits when the service stops is still taken. */
  async take(): Promise<LoggedEvent | null> {
    while (this.waiting.length === 0 && this.outcome === 'open') await this.changed();
    return this.waiting.shift() ?? null;
  }

  protected override finish(state: 'ended' | 'overflowed' | 'revoked'): void {
    // Nothing that waits is delivered any more, unless it is only the service that stops.
    if (state !== 'ended') this.waiting.length = 0;
    super.finish(state);
  }
}
