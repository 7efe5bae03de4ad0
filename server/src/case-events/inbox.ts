import type { Viewer } from '../access/viewer.ts';
import type { LoggedEvent } from './case-event.ts';

/** How many events may wait for one subscriber before it is told to come back. */
const capacity = 2_000;

/** What reaches one subscriber and was not taken yet. Bounded: who reads too slowly is cut off, and resumes by cursor. */
export class Inbox {
  private readonly waiting: LoggedEvent[] = [];
  private onChange: (() => void) | undefined;
  private state: 'open' | 'ended' | 'overflowed' | 'revoked' = 'open';
  private letGo: () => void = () => undefined;
  /** Resolves once nobody takes from it any more: what was to be said has been said. */
  readonly closed = new Promise<void>((resolve) => {
    this.letGo = resolve;
  });

  constructor(
    readonly viewer: Viewer,
    private readonly onClose: () => void,
  ) {}

  put(event: LoggedEvent): void {
    if (this.state !== 'open') return;
    if (this.waiting.length >= capacity) this.overflow();
    else this.waiting.push(event);
    this.tell();
  }

  /** The service stops; what waits is still taken. */
  end(): void {
    this.finish('ended');
  }

  /** The subscriber does not keep up: it is to come back. */
  overflow(): void {
    this.waiting.length = 0;
    this.finish('overflowed');
  }

  /** The viewer has lost the right to be here: nothing that waits is delivered any more. */
  revoke(): void {
    this.waiting.length = 0;
    this.finish('revoked');
  }

  close(): void {
    this.finish('ended');
    this.onClose();
    this.letGo();
  }

  /** How it came to an end, once everything is taken. */
  get outcome(): 'ended' | 'overflowed' | 'revoked' | 'open' {
    return this.state;
  }

  /** @returns the next event, or null at the end. */
  async take(): Promise<LoggedEvent | null> {
    while (this.waiting.length === 0 && this.state === 'open') await this.changed();
    return this.takeNow() ?? null;
  }

  /** @returns the next event; undefined where none waits. */
  takeNow(): LoggedEvent | undefined {
    return this.waiting.shift();
  }

  /** Resolves when something was put into it, or it came to an end. One waits at a time. */
  changed(): Promise<void> {
    return new Promise((resolve) => {
      this.onChange = resolve;
    });
  }

  private finish(state: 'ended' | 'overflowed' | 'revoked'): void {
    if (this.state === 'open') this.state = state;
    this.tell();
  }

  private tell(): void {
    const told = this.onChange;
    this.onChange = undefined;
    told?.();
  }
}
