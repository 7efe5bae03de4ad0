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
  /** By session or token: which kinds of a subject are pending or written down for this hour. */
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

  /** Each of them has read all of it. That they have before is the rule, and costs two looks into a map. */
  note(viewers: Iterable<Viewer>, subjects: readonly ReadSubject[]): void {
    if (subjects.length === 0) return;
    const at = this.clock.now();
    const hour = hourOf(at);
    if (hour !== this.hour || this.remembered > mostRemembered) {
      this.noted.clear();
      this.remembered = 0;
    }
    this.hour = hour;
    const wanted = subjects.map((subject) => ({ ...subject, key: subjectKey(subject.staffOnly, subject.id) }));
    for (const viewer of viewers) {
      if (viewer.part === 'UMA') continue;
      const noted = this.notedBy(viewer.via.id);
      for (const { id, kinds, staffOnly, key } of wanted) {
        const known = noted.get(key) ?? 0;
        if ((kinds & ~known) === 0) continue;
        const { via, accountId, part } = viewer;
        if (!this.wait({ via, accountId, part, subject: id, kinds, staffOnly, at })) continue;
        noted.set(key, known | kinds);
        if (known === 0) this.remembered++;
      }
    }
  }

  /** Takes note again when it is read again within the hour. */
  forget(read: PendingRead): void {
    this.noted.get(read.via.id)?.delete(subjectKey(read.staffOnly, read.subject));
  }

  private notedBy(credential: string): Map<string, number> {
    let noted = this.noted.get(credential);
    if (!noted) {
      noted = new Map();
      this.noted.set(credential, noted);
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
