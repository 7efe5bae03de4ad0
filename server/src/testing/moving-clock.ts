import type { Clock } from '../clock.ts';

/** A clock that stands still until the test moves it. */
export class MovingClock implements Clock {
  private at: number;
  constructor(start: string | Date = '2026-12-01T10:00:00Z') {
    this.at = new Date(start).getTime();
  }
  now(): Date {
    return new Date(this.at);
  }
  forward({ hours = 0, minutes = 0, seconds = 0 }: { hours?: number; minutes?: number; seconds?: number }): void {
    this.at += ((hours * 60 + minutes) * 60 + seconds) * 1000;
  }
}
