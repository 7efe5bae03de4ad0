import { createRequire } from 'node:module';
import { createClient } from 'graphql-sse';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toGlobalId } from '../graphql/global-id.ts';
import type { Caller } from '../testing/caller.ts';
import { EventStream } from '../testing/event-stream.ts';
import { RawStream } from '../testing/raw-stream.ts';
import { TestService } from '../testing/service.ts';
import { SignedIn } from '../testing/signed-in.ts';
import { represents } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { recordFacts } from './record.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let staff: Caller;
let diaryNumber: string;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  ({ diaryNumber } = await represents(advisor, staff, uma));
});
afterAll(() => service.stop());

const stream = `subscription ($after: String) { caseEvents(after: $after) {
  cursor event { id kind applicationId application { id diaryNumber status } } } }`;
const happens = (type = 'processing-started') => uma.tell(`application.${type}`, diaryNumber);
const bearer = ({ token }: Caller) => ({ authorization: `Bearer ${token}` });

describe('the stream over SSE', () => {
  it('brings what it brings over WebSocket, by the same execution, and goes on after the same cursor', async () => {
    const socket = await RawStream.open(service.url, { token: advisor.token }, stream);
    const events = await EventStream.open(service.url, bearer(advisor), stream);
    expect(events.status).toBe(200);
    expect(events.headers['content-type']).toContain('text/event-stream');
    expect(events.headers['cache-control']).toBe('no-store');
    const { executed } = service.app.feed.figures;
    await happens();
    await happens('decision-made');
    expect(await events.until(() => events.payloads.length === 2 && socket.delivered.length === 2)).toBe(true);
    expect(service.app.feed.figures.executed - executed).toBe(2);
    expect(events.payloads).toEqual(socket.frames.slice(1).map(({ text }) => JSON.parse(text).payload));
    const after = events.payloads[0].data.caseEvents.cursor;
    const again = await EventStream.open(service.url, bearer(advisor), stream, { after });
    expect(await again.until(() => again.payloads.length === 1)).toBe(true);
    expect(again.payloads).toEqual(events.payloads.slice(1));
    for (const each of [socket, events, again]) each.close();
  });

  it('is what a stock graphql-sse client reads', async () => {
    const client = createClient({ url: `${service.url}/graphql`, headers: bearer(advisor), retryAttempts: 0 });
    const events = client.iterate({ query: stream });
    const first = events.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await happens();
    expect((await first).value).toMatchObject({ data: { caseEvents: { event: { kind: 'PROCESSING_STARTED' } } } });
    client.dispose();
  });

  it('is what urql asks for over fetch, and its queries get JSON', async () => {
    const ofTheClient = createRequire(new URL('../../../client/package.json', import.meta.url));
    const { Client, fetchExchange } = ofTheClient('@urql/core');
    const headers = { ...bearer(advisor), 'content-type': 'application/json' };
    const options = {
      url: `${service.url}/graphql`,
      exchanges: [fetchExchange],
      fetchOptions: { headers },
      preferGetMethod: false,
    };
    const client = new Client({ ...options, fetchSubscriptions: true });
    const received: { data?: unknown }[] = [];
    const { unsubscribe } = client.subscription(stream, {}).subscribe((result: object) => received.push(result));
    await new Promise((resolve) => setTimeout(resolve, 300));
    await happens();
    await vi.waitFor(() => expect(received).toHaveLength(1), 5_000);
    expect(received).toMatchObject([{ data: { caseEvents: { event: { kind: 'PROCESSING_STARTED' } } } }]);
    unsubscribe();
    const { data } = await client.query('{ viewer { id } }', {}).toPromise();
    expect(data.viewer).not.toBeNull();
  });

  it('refuses what is no operation, and changes nothing by GET', async () => {
    for (const variables of [[], 'x'])
      expect((await EventStream.open(service.url, bearer(advisor), stream, variables as object)).status).toBe(400);
    const address = `${service.url}/graphql?query=${encodeURIComponent('mutation { revokeApiToken(input: { id: "x" }) { userErrors { code } } }')}`;
    const mutation = await fetch(address, { headers: { ...bearer(advisor), accept: 'text/event-stream' } });
    expect(mutation.status).toBe(405);
  });

  it('opens to a session of our own pages alone, and to nobody whose credentials do not hold', async () => {
    const session = await SignedIn.as(service, 'ADVISOR', { accountId: advisor.accountId });
    const own = await EventStream.open(service.url, session.headers, stream);
    await happens();
    expect(await own.until(() => own.payloads.length === 1)).toBe(true);
    own.close();
    const refused: Record<string, string>[] = [
      { ...session.headers, origin: 'https://elsewhere.example' },
      { authorization: 'Bearer edusta_wrong' },
    ];
    for (const headers of refused) {
      expect((await EventStream.open(service.url, headers, stream)).status).toBe(401);
    }
    const byGet = await fetch(`${service.url}/graphql?query=${encodeURIComponent(stream)}`, {
      headers: { ...session.headers, accept: 'text/event-stream' },
    });
    expect(byGet.status).toBe(401);
    const nobody = await EventStream.open(service.url, {}, stream);
    await nobody.until(() => nobody.completed);
    expect(nobody.payloads).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
  });

  it('keeps the limits of every transport', async () => {
    const deep = `subscription { caseEvents { event { application { ${'client { applications { nodes { '.repeat(6)} id ${' } } }'.repeat(6)} } } } }`;
    const wide = `subscription { caseEvents { cursor ${'event { id } '.repeat(2_000)} } }`;
    for (const query of [deep, wide, '{', '{ nothing }']) {
      const refused = await EventStream.open(service.url, bearer(advisor), query);
      await refused.until(() => refused.ended !== undefined);
      expect(refused.payloads[0].errors.length).toBeGreaterThan(0);
    }
    const unknown = await EventStream.open(service.url, bearer(advisor), stream, { after: 'x' });
    await unknown.until(() => unknown.completed);
    expect(unknown.payloads).toMatchObject([{ errors: [{ extensions: { code: 'BAD_CURSOR' } }] }]);
  });

  it('R1 ends with ACCESS_ENDED and complete within a second when a token is revoked', async () => {
    const leaving = await service.person('ADVISOR');
    await represents(leaving, staff, uma);
    const events = await EventStream.open(service.url, bearer(leaving), stream);
    const at = performance.now();
    await service.app.database.write(null, (tx) =>
      tx.query(sql`update api_token set revoked_at = ${service.clock.now()} where id = ${leaving.tokenId}::uuid`),
    );
    expect(await events.until(() => events.ended !== undefined)).toBe(true);
    expect(performance.now() - at).toBeLessThan(5_000);
    expect(events.payloads).toMatchObject([{ data: { caseEvents: { cursor: null, event: { kind: 'ACCESS_ENDED' } } } }]);
    expect([events.completed, events.ended]).toEqual([true, 'in order']);
  });

  it('cuts off who reads too slowly, and it goes on after its last cursor', async () => {
    const long = `subscription ($after: String) { caseEvents(after: $after) { cursor event {
      id kind application { events(last: 100) { nodes { id kind occurredAt } } } } } }`;
    const slow = await EventStream.open(service.url, bearer(staff), long);
    slow.answer.pause();
    const [application] = await service.asOwner<{ id: string; client_id: string }>(
      'select id, client_id from application where diary_number = $1',
      [diaryNumber],
    );
    const { id = '', client_id = '' } = application ?? {};
    const [start] = await service.asOwner<{ position: string }>('select max(position) as position from case_event');
    const { subscribers } = service.app.feed;
    for (let n = 0; service.app.feed.subscribers === subscribers; n++) {
      expect(n).toBeLessThan(60);
      const facts = Array.from({ length: 50 }, () => ({
        kind: 'PROCESSING_STARTED' as const,
        occurredAt: service.clock.now(),
        applicationId: id,
        clientId: client_id,
      }));
      await service.app.database.write(null, async (tx) => recordFacts(tx, service.clock, facts));
      await slow.until(() => service.app.feed.subscribers < subscribers, 300);
    }
    slow.answer.resume();
    expect(await slow.until(() => slow.ended === 'cut')).toBe(true);
    expect(slow.completed).toBe(false);
    const idsOf = ({ payloads }: EventStream) => payloads.map(({ data }) => data.caseEvents.event.id);
    const after = slow.payloads.at(-1)?.data.caseEvents.cursor;
    const resumed = await EventStream.open(service.url, bearer(staff), long, { after });
    const logged = await service.asOwner<{ id: string }>('select id from case_event where position > $1 order by position', [
      start?.position,
    ]);
    expect(await resumed.until(() => slow.payloads.length + resumed.payloads.length >= logged.length, 20_000)).toBe(true);
    expect([...idsOf(slow), ...idsOf(resumed)]).toEqual(logged.map((event) => toGlobalId('CaseEvent', event.id)));
    resumed.close();
  }, 60_000);
});
