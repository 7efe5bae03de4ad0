import type { LoggedEvent } from './case-event.ts';
import type { Group } from './group.ts';
import type { Inbox } from './inbox.ts';

/**
 * Those whom the same events reach: the subscribers of one advisor, or of all staff. An event goes to each group once, and to the inboxes
 * of those who are in none, because they still catch up or share with nobody.
 */
export class Topic {
  /** Of every subscriber. */
  readonly inboxes = new Set<Inbox>();
  /** Of those in no group. */
  readonly alone = new Set<Inbox>();
  /** By what their members have in common. */
  readonly groups = new Map<string, Group>();

  put(event: LoggedEvent): void {
    for (const inbox of this.alone) inbox.put(event);
    for (const group of this.groups.values()) group.put(event);
  }

  /** Whether a group has so much to do that the log should wait. */
  get isBehind(): boolean {
    for (const group of this.groups.values()) if (group.isBehind) return true;
    return false;
  }
}
