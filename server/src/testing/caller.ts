import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any document
type Json = any;

export interface Answer {
  data: Json;
  errors?: { message: string; extensions: { code: string } }[];
}

/** A third-party tool of one person: token, HTTP, WebSocket and uploads, as the contract has them. */
export class Caller {
  constructor(
    readonly url: string,
    readonly token: string,
    readonly accountId: string,
    readonly tokenId: string,
  ) {}

  async send(query: string, variables: object = {}, { language = 'en' }: { language?: string } = {}): Promise<Answer> {
    const answer = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}`, 'accept-language': language },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as Answer;
  }

  /** The data of a document that must succeed. */
  async ask(query: string, variables: object = {}): Promise<Json> {
    const { data, errors } = await this.send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** @returns the id of an upload */
  async upload(
    content: Buffer | string = '%PDF-1.7\n%%EOF\n',
    name = 'valtakirja.pdf',
    type = 'application/pdf',
  ): Promise<string> {
    const body = Buffer.from(content);
    const encode = (text: string) => Buffer.from(text).toString('base64');
    const answer = await fetch(`${this.url}/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        'tus-resumable': '1.0.0',
        'upload-length': String(body.length),
        'upload-metadata': `filename ${encode(name)},filetype ${encode(type)}`,
        'content-type': 'application/offset+octet-stream',
      },
      body,
    });
    if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
    return answer.headers.get('location')?.split('/').at(-1) ?? '';
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { authorization: `Bearer ${this.token}`, ...headers }, redirect: 'manual' });
  }

  /** Opens a stream on a connection of its own, and resolves once the service has it. */
  async follow(query: string, variables: object = {}): Promise<Followed> {
    const followed = new Followed(this.url, this.token, query, variables);
    await followed.opened;
    return followed;
  }
}

/** What came of one subscription, in order. */
export class Followed {
  readonly received: Json[] = [];
  readonly errors: Json[] = [];
  completed = false;
  closeCode: number | undefined;
  private readonly waiters = new Set<() => void>();
  private readonly client: Client;
  readonly opened: Promise<void>;

  constructor(url: string, token: string, query: string, variables: object) {
    let open: () => void;
    this.opened = new Promise((resolve) => {
      open = resolve;
    });
    this.client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${token}` },
      retryAttempts: 0,
      // Longer than the service takes: its close code is what is looked at.
      lazyCloseTimeout: 3_000,
      on: {
        connected: () => setTimeout(() => open(), 100),
        closed: (event) => {
          this.closeCode = (event as { code: number }).code;
          open();
          this.wake();
        },
      },
    });
    this.client.subscribe(
      { query, variables: variables as Record<string, unknown> },
      {
        next: (value) => {
          if (value.errors) this.errors.push(...value.errors);
          else this.received.push(value.data);
          this.wake();
        },
        error: (error) => {
          this.errors.push(...(Array.isArray(error) ? error : [error]));
          this.wake();
        },
        complete: () => {
          this.completed = true;
          this.wake();
        },
      },
    );
  }

  /** Waits until so many have come. @throws after five seconds */
  async first(count: number): Promise<Json[]> {
    await this.until(() => this.received.length >= count, `${count} events`);
    return this.received.slice(0, count);
  }

  async until(condition: () => boolean, what: string): Promise<void> {
    const limit = performance.now() + 5_000;
    while (!condition()) {
      if (performance.now() > limit)
        throw new Error(`No ${what} within 5 s; came: ${JSON.stringify([this.received, this.errors])}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 50);
        this.waiters.add(() => {
          clearTimeout(timer);
          resolve();
        });
      });
      this.waiters.clear();
    }
  }

  async close(): Promise<void> {
    await this.client.dispose();
  }

  private wake(): void {
    for (const waiter of this.waiters) waiter();
  }
}
