import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';

/** Who acts, and when. */
export interface Act {
  viewer: Viewer;
  clock: Clock;
}
