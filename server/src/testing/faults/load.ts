import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Uma } from '../uma.ts';

export interface Outcome {
  status: number;
  body: string;
}

/**
 * One request on a connection of its own; rejects where the connection was refused, or ended without an answer.
 * @param dripMs how long the second half of the body comes after the first
 */
export function post(url: string, token: string, type: string, body: unknown, limitMs = 4_000, dripMs = 0): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const sent = request(url, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': type, authorization: `Bearer ${token}`, 'content-length': Buffer.byteLength(text) },
    });
    sent.setTimeout(limitMs, () => sent.destroy(new Error('no answer')));
    sent.once('error', reject);
    sent.once('response', (answer) => {
      let answered = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk) => {
        answered += chunk;
      });
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, body: answered }));
      answer.once('error', reject);
      answer.once('aborted', () => reject(new Error('cut off')));
    });
    sent.write(text.slice(0, 1));
    if (dripMs === 0) sent.end(text.slice(1));
    else setTimeout(() => sent.end(text.slice(1)), dripMs);
  });
}

const submit = `mutation ($input: SubmitPowerOfAttorneyInput!) {
  submitPowerOfAttorney(input: $input) { powerOfAttorney { id } userErrors { code } } }`;

/** Of so many requests one is sent again after it was answered, to whichever node: as by somebody to whom the answer was lost. */
const eachAgain = 4;

interface Options {
  urls: readonly string[];
  uma: Uma;
  umaToken: string;
  advisorToken: string;
  diaryNumbers: readonly string[];
  /** Events of UMA a second, about. */
  rate: number;
}

/** Keeps things happening, each again with the same id or key until it is acknowledged by whichever node. */
export class Load {
  /** The times of UMA's events, each of which is told once, and the keys of mandates: what each event in the log must come from. */
  readonly acknowledged = new Set<string>();
  readonly surprises: string[] = [];
  private going = true;
  private counter = 0;
  private readonly running: Promise<void>[] = [];

  constructor(private readonly options: Options) {
    for (let worker = 0; worker < 3; worker++) this.running.push(this.tell(worker));
    this.running.push(this.submit());
  }

  get advisorToken(): string {
    return this.options.advisorToken;
  }

  async stop(): Promise<void> {
    this.going = false;
    await Promise.all(this.running);
  }

  /** A moment that no other event has. */
  private moment(): string {
    return new Date(Date.UTC(2026, 0, 1) + ++this.counter * 1000).toISOString();
  }

  private async tell(worker: number): Promise<void> {
    const { uma, umaToken, diaryNumbers, rate } = this.options;
    // Each worker has cases of its own: what it tells of one stays in order.
    const own = diaryNumbers.filter((_, n) => n % 3 === worker);
    const size = Math.max(1, Math.round(rate / 30));
    for (let round = 0; this.going; round++) {
      const events = Array.from({ length: size }, (_, n) =>
        uma.event('application.processing-started', own[(round * size + n) % own.length] ?? '', {}, this.moment()),
      );
      const answer = await this.until('/uma/events', umaToken, 'application/cloudevents-batch+json', events);
      const { results } = JSON.parse(answer.body) as { results: { result: string }[] };
      for (const [n, { result }] of results.entries()) {
        if (result === 'accepted' || result === 'duplicate') this.acknowledged.add(events[n]?.time ?? '');
        else this.surprises.push(JSON.stringify(results[n]));
      }
      if (round % eachAgain === 0) {
        const again = await this.until('/uma/events', umaToken, 'application/cloudevents-batch+json', events);
        const told = (JSON.parse(again.body) as { results: { result: string }[] }).results;
        if (told.some(({ result }) => result !== 'duplicate')) this.surprises.push(`Told again: ${again.body}`);
      }
      await sleep(Math.random() * 200);
    }
  }

  private async submit(): Promise<void> {
    for (let round = 0; this.going; round++) {
      const key = `key ${randomUUID()}`;
      const input = {
        role: 'LEGAL_ADVISOR',
        basis: 'NOTIFICATION',
        statement: key,
        attachmentIds: [],
        client: { givenNames: 'A', familyName: 'B', dateOfBirth: '1990-01-01' },
        idempotencyKey: key,
      };
      const ask = () =>
        this.until('/graphql', this.options.advisorToken, 'application/json', { query: submit, variables: { input } });
      const answer = await ask();
      const { data } = JSON.parse(answer.body);
      if (data?.submitPowerOfAttorney?.powerOfAttorney) this.acknowledged.add(key);
      else this.surprises.push(answer.body);
      if (round % eachAgain === 0) {
        const again = await ask();
        if (again.body !== answer.body) this.surprises.push(`Asked again: ${again.body}`);
      }
      await sleep(100 + Math.random() * 200);
    }
  }

  /** Sends it to one node after the other until one has answered for good. */
  private async until(path: string, token: string, type: string, body: unknown): Promise<Outcome> {
    for (let attempt = Math.floor(Math.random() * 2); ; attempt++) {
      const url = this.options.urls[attempt % this.options.urls.length];
      const answer = await post(`${url}${path}`, token, type, body).catch(() => null);
      const passing = answer === null || answer.status >= 500 || /"code":"(UNAVAILABLE|INTERNAL_SERVER_ERROR)"/.test(answer.body);
      if (answer && !passing) return answer;
      await sleep(50 + Math.random() * 100);
    }
  }
}
