import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';

export interface PresenceContext {
  clock: Clock;
  /** Until when the viewer may be here, by their session or token as it stands; null where they may not (any more). */
  validUntil: (viewer: Viewer) => Promise<Date | null>;
}

/** Tells whether the viewer may be here: asks once, and again when the time for which that held is over (a token expires, a session idles). */
export class Presence {
  /** In milliseconds since 1970. */
  until = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly context: PresenceContext,
    private readonly viewer: Viewer,
  ) {}

  async holds(): Promise<boolean> {
    if (this.until > this.context.clock.now().getTime()) return true;
    this.until = (await this.context.validUntil(this.viewer))?.getTime() ?? Number.NEGATIVE_INFINITY;
    return this.until !== Number.NEGATIVE_INFINITY;
  }
}
