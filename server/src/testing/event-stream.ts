import { type ClientRequest, type IncomingMessage, request } from 'node:http';

/** One subscription over SSE, spoken by hand: what came, and how it ended. */
export class EventStream {
  readonly events: { event: string; data: string }[] = [];
  comments = 0;
  ended: 'in order' | 'cut' | undefined;
  private rest = '';

  private constructor(
    readonly status: number,
    readonly headers: IncomingMessage['headers'],
    private readonly connection: ClientRequest,
    readonly answer: IncomingMessage,
  ) {
    answer.setEncoding('utf8');
    answer.on('data', (text: string) => this.take(text));
    answer.on('end', () => {
      this.ended ??= 'in order';
    });
    answer.on('close', () => {
      this.ended ??= 'cut';
    });
    answer.on('error', () => undefined);
  }

  /** Resolves once the service has answered, and the subscription is sure to be there. */
  static async open(url: string, headers: Record<string, string>, query: string, variables: object = {}): Promise<EventStream> {
    const connection = request(`${url}/graphql`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
    });
    connection.end(JSON.stringify({ query, variables }));
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      connection.once('response', resolve);
      connection.once('error', reject);
    });
    connection.on('error', () => undefined);
    const stream = new EventStream(answer.statusCode ?? 0, answer.headers, connection, answer);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return stream;
  }

  /** The payloads of what came, in order. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of any document
  get payloads(): any[] {
    return this.events.flatMap(({ event, data }) => (event === 'next' ? [JSON.parse(data)] : []));
  }

  get completed(): boolean {
    return this.events.some(({ event }) => event === 'complete');
  }

  /** @returns false where it did not come true in time */
  async until(condition: () => boolean, limitMs = 8_000): Promise<boolean> {
    const limit = performance.now() + limitMs;
    while (!condition()) {
      if (performance.now() > limit) return false;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return true;
  }

  close(): void {
    this.connection.destroy();
  }

  private take(text: string): void {
    this.rest += text;
    for (let end = this.rest.indexOf('\n\n'); end >= 0; end = this.rest.indexOf('\n\n')) {
      const lines = this.rest.slice(0, end).split('\n');
      this.rest = this.rest.slice(end + 2);
      const of = (name: string) =>
        lines
          .find((line) => line.startsWith(`${name}:`))
          ?.slice(name.length + 1)
          .trim() ?? '';
      if (lines[0]?.startsWith(':')) this.comments++;
      else this.events.push({ event: of('event'), data: of('data') });
    }
  }
}
