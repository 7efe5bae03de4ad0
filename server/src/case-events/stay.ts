import type { Viewer } from '../access/viewer.ts';

/** One subscription on this node: whether it goes on, and how it came to its end. */
export class Stay {
  private state: 'open' | 'ended' | 'overflowed' | 'revoked' = 'open';
  private onChange: (() => void) | undefined;
  private letGo: () => void = () => undefined;
  /** Resolves once nothing more is said to it: what was to be said has been said. */
  readonly closed = new Promise<void>((resolve) => {
    this.letGo = resolve;
  });

  constructor(
    readonly viewer: Viewer,
    private readonly onClose: () => void,
  ) {}

  /** The service stops. */
  end(): void {
    this.finish('ended');
  }

  /** The subscriber does not keep up: it is to come back. */
  overflow(): void {
    this.finish('overflowed');
  }

  /** The viewer has lost the right to be here. */
  revoke(): void {
    this.finish('revoked');
  }

  close(): void {
    this.finish('ended');
    this.onClose();
    this.letGo();
  }

  get outcome(): 'ended' | 'overflowed' | 'revoked' | 'open' {
    return this.state;
  }

  /** Resolves when it came to an end, or somebody nudges. One waits at a time. */
  changed(): Promise<void> {
    return new Promise((resolve) => {
      this.onChange = resolve;
    });
  }

  nudge(): void {
    const told = this.onChange;
    this.onChange = undefined;
    told?.();
  }

  protected finish(state: 'ended' | 'overflowed' | 'revoked'): void {
    if (this.state === 'open') this.state = state;
    this.nudge();
  }
}
