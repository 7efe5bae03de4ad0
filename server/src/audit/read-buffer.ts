import type { Part, Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { ReadSubject } from './read-subject.ts';

/** Something that a viewer read and that is not written down yet. */
export interface PendingRead {
  via: Viewer['via'];
  accountId: string;
  part: Part;
  subject: string;
  kinds: number;
  staffOnly: boolean;
  at: Date;
}

/** What the buffer may hold before it has to drop: a minute of a busy node with its database away. */
const mostPending = 50_000;
/** What is remembered as written down. When it is full it is forgotten: the database then finds the doubles. */
const mostRemembered = 100_000;
const hourMs = 3_600_000;

const hourOf = (at: Date) => Math.floor(at.getTime() / hourMs);
const keyOf = ({ via, at, staffOnly, subject }: PendingRead) => `${via.id} ${hourOf(at)} ${staffOnly} ${subject}`;

/**
 * What was read on this node and is not written down yet: each subject once for each session or token and hour. Taking note is a look
 * into a map; it never waits and never throws.
 */
export class ReadBuffer {
  private pending = new Map<string, PendingRead>();
  /** Which kinds of a subject are pending or written down for this hour. */
  private readonly noted = new Map<string, number>();
  private hour = 0;
  /** How many reads could not be kept. */
  dropped = 0;

  constructor(
    private readonly clock: Clock,
    private readonly capacity = mostPending,
  ) {}

  get size(): number {
    return this.pending.size;
  }

  note(viewer: Viewer, subjects: readonly ReadSubject[]): void {
    if (viewer.part === 'UMA') return;
    const at = this.clock.now();
    const hour = hourOf(at);
    if (hour !== this.hour || this.noted.size > mostRemembered) this.noted.clear();
    this.hour = hour;
    for (const { id, kinds, staffOnly } of subjects) {
      const key = `${viewer.via.id} ${hour} ${staffOnly} ${id}`;
      const known = this.noted.get(key) ?? 0;
      if ((kinds & ~known) === 0) continue;
      const waiting = this.pending.get(key);
      if (waiting) waiting.kinds |= kinds;
      else if (this.pending.size >= this.capacity) {
        this.dropped++;
        continue;
      } else {
        const { via, accountId, part } = viewer;
        this.pending.set(key, { via, accountId, part, subject: id, kinds, staffOnly, at });
      }
      this.noted.set(key, known | kinds);
    }
  }

  /** Takes note again when it is read again within the hour. */
  forget(read: PendingRead): void {
    this.noted.delete(keyOf(read));
  }

  /** Takes out what waits, the first first. Put it back where it could not be written down. */
  take(limit: number): PendingRead[] {
    const taken: PendingRead[] = [];
    for (const [key, read] of this.pending) {
      if (taken.length === limit) break;
      taken.push(read);
      this.pending.delete(key);
    }
    return taken;
  }

  putBack(reads: readonly PendingRead[]): void {
    const waiting = this.pending;
    this.pending = new Map();
    for (const read of reads) {
      const key = keyOf(read);
      this.pending.set(key, { ...read, kinds: read.kinds | (waiting.get(key)?.kinds ?? 0) });
      waiting.delete(key);
    }
    for (const [key, read] of waiting) this.pending.set(key, read);
  }
}
