import type { ExecutionResult } from 'graphql';
import { createClient, NetworkError, type RequestParams } from 'graphql-sse';

interface Options {
  url: string;
  /** The service answered, and sends. */
  onOpened: () => void;
  /** The connection is gone; `ended` where the service says that nobody is signed in any more. */
  onLost: (how: 'lost' | 'ended') => void;
}

interface Sink {
  next: (result: ExecutionResult) => void;
  error: (problem: unknown) => void;
  complete: () => void;
}

/** The service says something at least every 12 seconds. */
const silence = 30_000;

/** The streams over SSE, each on a request of its own, for a network that lets no WebSocket through. */
export function createEventStreams({ url, onOpened, onLost }: Options) {
  const client = createClient({
    url,
    credentials: 'same-origin',
    // A page comes back to its streams by itself: that keeps no session from ending.
    headers: { 'edusta-unattended': 'true' },
    // When and from where to go on is decided where the cursors are kept.
    retryAttempts: 0,
    fetchFn: (input: RequestInfo, init: RequestInit) => fetchWatched(input, init),
    on: { connected: onOpened },
  });
  return {
    subscribe(request: RequestParams, sink: Sink): () => void {
      return client.subscribe(request, {
        next: (result) => sink.next(result as ExecutionResult),
        complete: sink.complete,
        error: (problem) => {
          const answer = problem instanceof NetworkError ? (problem.response as Response | null) : null;
          onLost(answer?.status === 401 ? 'ended' : 'lost');
          sink.error(problem);
        },
      });
    },
  };
}

/** `fetch`, given up when nothing has come for too long: a connection that died in silence looks open for ever. */
async function fetchWatched(input: RequestInfo, init: RequestInit): Promise<Response> {
  const died = new AbortController();
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    clearTimeout(alarm);
    alarm = setTimeout(() => died.abort(new Error('Nothing was heard.')), silence);
  };
  heard();
  const signal = init.signal ? AbortSignal.any([init.signal, died.signal]) : died.signal;
  signal.addEventListener('abort', () => clearTimeout(alarm));
  const answer = await fetch(input, { ...init, signal });
  const watched = answer.body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        heard();
        controller.enqueue(chunk);
      },
      flush: () => clearTimeout(alarm),
    }),
  );
  return new Response(watched, answer);
}
