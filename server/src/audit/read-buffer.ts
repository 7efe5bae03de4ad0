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
const keyOf = ({ via, at, staffOnly, subject }: PendingRead) => `${via.id} ${hourOf(at)} ${subjectKey(staffOnly, subject)}`;
const subjectKey = (staffOnly: boolean, id: string) => `${staffOnly} ${id}`;

/**
 * What was read on this node and is not written down yet: each subject once for each session or token and hour. Taking note never waits
 * and never throws.
 */
export class ReadBuffer {
  private pending = new Map<string, PendingRead>();
  /** By subject, and by session or token: which kinds are pending or written down for this hour. */
  private readonly noted = new Map<string, Map<string, number>>();
  private remembered = 0;
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

  /** Each of them has read all of it. That they have before is the rule, and costs one look into a map. */
  note(viewers: readonly Viewer[], subjects: readonly ReadSubject[]): void {
    if (subjects.length === 0) return;
    const at = this.clock.now();
    const hour = hourOf(at);
    if (hour !== this.hour || this.remembered > mostRemembered) {
      this.noted.clear();
      this.remembered = 0;
    }
    this.hour = hour;
    for (const { id, kinds, staffOnly } of subjects) {
      const noted = this.notedOf(subjectKey(staffOnly, id));
      for (const { via, accountId, part } of viewers) {
        if (part === 'UMA') continue;
        const known = noted.get(via.id) ?? 0;
        if ((kinds & ~known) === 0) continue;
        if (!this.wait({ via, accountId, part, subject: id, kinds, staffOnly, at })) continue;
        noted.set(via.id, known | kinds);
        if (known === 0) this.remembered++;
      }
    }
  }

  /** Takes note again when it is read again within the hour. */
  forget(read: PendingRead): void {
    this.noted.get(subjectKey(read.staffOnly, read.subject))?.delete(read.via.id);
  }

  private notedOf(subject: string): Map<string, number> {
    let noted = this.noted.get(subject);
    if (!noted) {
      noted = new Map();
      this.noted.set(subject, noted);
      this.remembered++;
    }
    return noted;
  }

  /** @returns false where there is no more room */
  private wait(read: PendingRead): boolean {
    const key = keyOf(read);
    const waiting = this.pending.get(key);
    if (waiting) waiting.kinds |= read.kinds;
    else if (this.pending.size < this.capacity) this.pending.set(key, read);
    else {
      this.dropped++;
      return false;
    }
    return true;
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
