import { connect } from '@nats-io/transport-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { freePort } from '../testing/free-port.ts';
import { NatsServer } from '../testing/nats-server.ts';
import { RawStream } from '../testing/raw-stream.ts';
import { TestService } from '../testing/service.ts';
import { represents } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

let nats: NatsServer;
let origin: TestService;
let first: TestService;
let second: TestService;
let uma: Uma;
let staff: Caller;
let diaryNumber: string;

beforeAll(async () => {
  nats = new NatsServer(await freePort());
  await nats.start();
  origin = await TestService.start();
  // Nodes come up whether the bus is there or not.
  const eventBusUrl = nats.url;
  [first, second] = [await origin.beside({ eventBusUrl }), await origin.beside({ eventBusUrl })];
  uma = await first.uma();
  staff = await first.person('STAFF', { name: 'Satu Salo' });
  ({ diaryNumber } = await represents(await first.person('ADVISOR'), staff, uma));
});
afterAll(async () => {
  await second.stop();
  await first.stop();
  await origin.stop();
  await nats.stop();
});

const stream = 'subscription { caseEvents { cursor event { id kind applicationId } } }';
const heard = () => first.app.feed.figures.heard + second.app.feed.figures.heard;
async function untilHeard(more: () => Promise<unknown>): Promise<boolean> {
  const before = heard();
  for (let n = 0; n < 60 && heard() === before; n++) {
    await more();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return heard() > before;
}

describe('nodes with NATS between them', () => {
  it('tell each other what they have read, and lose nothing with it, without it, and when it is back', async () => {
    const streams = await Promise.all([first, second].map(({ url }) => RawStream.open(url, { token: staff.token }, stream)));
    let told = 0;
    const happens = async () => {
      told++;
      await uma.tell('application.processing-started', diaryNumber);
    };
    expect(await untilHeard(happens)).toBe(true);
    await nats.stop();
    for (let n = 0; n < 5; n++) await happens();
    await nats.start();
    expect(await untilHeard(happens)).toBe(true);
    for (const each of streams) {
      await each.until(() => each.delivered.length >= told);
      expect(new Set(each.delivered.map(({ event }) => event.id)).size).toBe(told);
      expect(each.delivered).toHaveLength(told);
    }
    expect(streams[0]?.delivered.map(({ cursor }) => cursor)).toEqual(streams[1]?.delivered.map(({ cursor }) => cursor));
    for (const each of streams) each.close();
  });

  it('believe nobody else on the bus', async () => {
    const open = await RawStream.open(second.url, { token: staff.token }, stream);
    const stranger = await connect({ servers: nats.url });
    const events = [{ position: '999999999', id: crypto.randomUUID(), kind: 'DECISION_MADE', reaches: null, data: {} }];
    for (const text of ['', '{', JSON.stringify({ after: '0', revokedAfter: '0', revoked: null, events })])
      stranger.publish('edusta.case-events', text);
    await stranger.flush();
    await stranger.close();
    await uma.tell('application.processing-started', diaryNumber);
    await open.until(() => open.delivered.length > 0);
    expect(open.delivered.map(({ event }) => event.kind)).toEqual(['PROCESSING_STARTED']);
    open.close();
  });
});
