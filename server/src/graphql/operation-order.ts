/** An operation of a connection, from its message to its end. */
class Operation {
  isCompleted = false;
  /** Marks that it can be completed. */
  begin: () => void = () => undefined;
  private finish: () => void = () => undefined;
  readonly begun = new Promise<void>((resolve) => {
    this.begin = resolve;
  });
  readonly over = new Promise<void>((resolve) => {
    this.finish = resolve;
  });

  end(): void {
    this.begin();
    this.finish();
  }
}

/** Messages of a connection that may wait for one another. */
const mostWaiting = 50;

/**
 * Hands a `graphql-transport-ws` connection's messages on so that what is said of an operation meets that operation. The library knows an
 * operation by its id alone: a `complete` that comes before it is set up would be forgotten, and another operation under the same id be
 * taken for it. So a `complete` waits until its operation has begun, and the next operation under an id until the one before is over. An id
 * that is in use and was not completed is handed on at once: the library closes the connection, as the protocol says.
 */
export class OperationOrder {
  /** The last one of each id. */
  private readonly operations = new Map<string, Operation>();
  /** Of each id, the one that was handed on. */
  private readonly handled = new Map<string, Operation>();
  private waiting = 0;
  private ended = false;

  /** @returns once the message's work is done; false where too many wait, and the connection is to be closed */
  async take(text: string, handle: (text: string) => Promise<void>): Promise<boolean> {
    const { type, id } = glance(text);
    const former = id === undefined ? undefined : this.operations.get(id);
    if (type === 'complete' && former) {
      former.isCompleted = true;
      return this.handAfter(former.begun, () => handle(text));
    }
    if (type !== 'subscribe' || id === undefined || (former && !former.isCompleted)) {
      await handle(text);
      return true;
    }
    const operation = new Operation();
    this.operations.set(id, operation);
    const perform = () => {
      this.handled.set(id, operation);
      return handle(text);
    };
    try {
      if (former) return await this.handAfter(former.over, perform);
      await perform();
      return true;
    } finally {
      operation.end();
      if (this.operations.get(id) === operation) this.operations.delete(id);
      if (this.handled.get(id) === operation) this.handled.delete(id);
    }
  }

  /** The library is about to know the operation: it does once it had its turn. */
  begins(id: string): void {
    const operation = this.handled.get(id);
    setImmediate(() => operation?.begin());
  }

  /** The connection is over: what still waits is not handed on. */
  end(): void {
    this.ended = true;
  }

  private async handAfter(awaited: Promise<void>, hand: () => Promise<void>): Promise<boolean> {
    if (this.waiting >= mostWaiting) return false;
    this.waiting++;
    await awaited;
    this.waiting--;
    if (!this.ended) await hand();
    return true;
  }
}

/** Whatever is no message is for the library to refuse. */
function glance(text: string): { type?: unknown; id?: string } {
  try {
    const { type, id } = JSON.parse(text) as { type?: unknown; id?: unknown };
    return typeof id === 'string' ? { type, id } : { type };
  } catch {
    return {};
  }
}
