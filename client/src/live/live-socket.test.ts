import type { ExecutionResult } from 'graphql';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLiveSocket } from './live-socket.ts';

interface Message {
  type: string;
  id?: string;
  payload?: unknown;
}

/** The far end of a connection, in memory: says yes to whoever comes and writes down what they ask for. */
class FarEnd extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static all: FarEnd[] = [];
  readonly CLOSING = 2;
  readyState = FarEnd.CONNECTING;
  subscriptions: { id: string; after: unknown }[] = [];
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number; reason: string; wasClean: boolean }) => void;
  onerror?: (event: unknown) => void;

  constructor() {
    super();
    FarEnd.all.push(this);
    queueMicrotask(() => {
      this.readyState = FarEnd.OPEN;
      this.onopen?.();
    });
  }

  send(text: string): void {
    const message = JSON.parse(text) as Message;
    if (message.type === 'connection_init') this.say({ type: 'connection_ack' });
    if (message.type === 'ping') this.say({ type: 'pong' });
    if (message.type === 'subscribe') {
      const { variables } = message.payload as { variables?: { after?: string } };
      this.subscriptions.push({ id: message.id ?? '', after: variables?.after });
    }
  }

  say(message: Message): void {
    queueMicrotask(() => this.onmessage?.({ data: JSON.stringify(message) }));
  }

  tell(cursor: string | null): void {
    const id = this.subscriptions.at(-1)?.id ?? '';
    this.say({ id, type: 'next', payload: { data: { caseEvents: { cursor } } } });
  }

  close(code = 1000): void {
    this.readyState = FarEnd.CLOSED;
    this.onclose?.({ code, reason: '', wasClean: true });
  }
}

const settle = () => vi.advanceTimersByTimeAsync(31_000);
let leave = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FarEnd);
  FarEnd.all = [];
});
afterEach(() => {
  leave();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function follow() {
  const live = createLiveSocket('ws://localhost/graphql');
  const received: ExecutionResult[] = [];
  const gaps = vi.fn();
  const ended = vi.fn();
  live.onGap(gaps);
  live.onEnded(ended);
  const following = live
    .forward({ query: 'subscription { caseEvents { cursor } }', variables: {} } as never, {} as never)
    .subscribe({
      next: (result: ExecutionResult) => received.push(result),
      error: () => undefined,
      complete: () => undefined,
    } as never);
  leave = following.unsubscribe;
  await vi.advanceTimersByTimeAsync(50);
  return { live, received, gaps, ended, farEnd: () => FarEnd.all.at(-1) as FarEnd };
}

describe('the live socket', () => {
  it('comes back after a cut and goes on from the last cursor', async () => {
    const { live, received, gaps, farEnd } = await follow();
    expect(live.connection().state).toBe('live');
    farEnd().tell('c1');
    farEnd().tell('c2');
    await vi.advanceTimersByTimeAsync(10);
    farEnd().close(1006);
    expect(live.connection().state).toBe('reconnecting');
    await settle();
    expect(live.connection().state).toBe('live');
    expect(farEnd().subscriptions).toMatchObject([{ after: 'c2' }]);
    expect(received).toHaveLength(2);
    expect(gaps).not.toHaveBeenCalled();
  });

  it('keeps the last cursor that is one: null is no place in the log', async () => {
    const { farEnd } = await follow();
    farEnd().tell('c1');
    farEnd().tell(null);
    await vi.advanceTimersByTimeAsync(10);
    farEnd().close(1013);
    await settle();
    expect(farEnd().subscriptions).toMatchObject([{ after: 'c1' }]);
  });

  it('tries again for ever', async () => {
    const { live, farEnd } = await follow();
    for (let cut = 0; cut < 25; cut++) {
      farEnd().close(1006);
      await settle();
    }
    expect(live.connection().state).toBe('live');
    expect(FarEnd.all).toHaveLength(26);
  });

  it('says that something may have been missed where there was no cursor to go on from', async () => {
    const { gaps, farEnd } = await follow();
    farEnd().close(1006);
    await settle();
    expect(gaps).toHaveBeenCalledOnce();
  });

  it('begins anew where its cursor is known no more, and says so', async () => {
    const { gaps, farEnd } = await follow();
    farEnd().tell('c1');
    const id = farEnd().subscriptions.at(-1)?.id ?? '';
    farEnd().say({ id, type: 'error', payload: [{ message: 'No cursor.', extensions: { code: 'BAD_CURSOR' } }] });
    await settle();
    expect(farEnd().subscriptions.at(-1)).toMatchObject({ after: undefined });
    expect(gaps).toHaveBeenCalled();
  });

  it('ends when the right to be here has ended, and does not come back by itself', async () => {
    const { live, ended, farEnd } = await follow();
    farEnd().close(4403);
    await settle();
    expect(live.connection().state).toBe('ended');
    expect(ended).toHaveBeenCalledOnce();
    expect(FarEnd.all).toHaveLength(1);
  });

  it('comes back at once when the device is online again', async () => {
    const { live, farEnd } = await follow();
    farEnd().tell('c1');
    await vi.advanceTimersByTimeAsync(10);
    dispatchEvent(new Event('offline'));
    expect(live.connection().state).toBe('offline');
    dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(600);
    expect(live.connection().state).toBe('live');
    expect(farEnd().subscriptions).toMatchObject([{ after: 'c1' }]);
  });

  it('takes its streams over SSE where no WebSocket ever opens, from the last cursor on', async () => {
    vi.stubGlobal(
      'WebSocket',
      class extends FarEnd {
        constructor() {
          super();
          // Whatever is set as `onopen` is not called.
          Object.defineProperty(this, 'onopen', { get: () => undefined, set: () => undefined });
          queueMicrotask(() => this.close(1006));
        }
      },
    );
    const asked: { after?: string }[] = [];
    const tell: ((text: string) => void)[] = [];
    const hangUp: (() => void)[] = [];
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
      asked.push(JSON.parse(String(init.body)).variables);
      const body = new ReadableStream({
        start: (controller) => {
          tell.push((text) => controller.enqueue(new TextEncoder().encode(text)));
          hangUp.push(() => controller.error(new Error('gone')));
        },
      });
      return new Response(body, { status: 200, headers: { 'content-type': 'text/event-stream' } });
    });
    const { live, received } = await follow();
    expect(live.connection().state).toBe('reconnecting');
    for (let n = 0; n < 100 && asked.length === 0; n++) await vi.advanceTimersByTimeAsync(500);
    expect(live.connection().state).toBe('live');
    // Streams of bytes move on by the platform's own turns.
    vi.useRealTimers();
    tell.at(-1)?.('event: next\ndata: {"data":{"caseEvents":{"cursor":"c1"}}}\n\n');
    await vi.waitFor(() => expect(received).toHaveLength(1));
    expect(received).toEqual([{ data: { caseEvents: { cursor: 'c1' } } }]);
    hangUp.at(-1)?.();
    await vi.waitFor(() => expect(live.connection().state).toBe('reconnecting'));
    await vi.waitFor(() => expect(live.connection().state).toBe('live'), 5_000);
    expect(asked.at(-1)).toMatchObject({ after: 'c1' });
  });
});
