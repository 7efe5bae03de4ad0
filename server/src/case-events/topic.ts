import type { LoggedEvent } from './case-event.ts';
import type { Group } from './group.ts';
import type { Inbox } from './inbox.ts';
import type { Stay } from './stay.ts';

/**
 * Those whom the same events reach: the subscribers of one advisor, or of all staff. An event goes to each group once, and to the inboxes
 * of those who take each event by themselves.
 */
export class Topic {
  /** Of every subscriber. */
  readonly stays = new Set<Stay>();
  readonly inboxes = new Set<Inbox>();
  /** By what their members have in common. */
  readonly groups = new Map<string, Group>();

  put(event: LoggedEvent): void {
    for (const inbox of this.inboxes) inbox.put(event);
    for (const group of this.groups.values()) group.put(event);
  }

  /** Whether a group has so much to do that the log should wait. */
  get isBehind(): boolean {
    for (const group of this.groups.values()) if (group.isBehind) return true;
    return false;
  }

  /** How many have still to be given what the log holds already, or are being asked about. */
  get behind(): number {
    let upToDate = this.inboxes.size;
    for (const group of this.groups.values()) upToDate += group.upToDate;
    return this.stays.size - upToDate;
  }
}
