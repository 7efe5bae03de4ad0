import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';

/** Who acts, when, and where. */
export interface Act {
  viewer: Viewer;
  clock: Clock;
  /** Where the world reaches the service: UMA fetches the files there. */
  publicUrl: string;
}
