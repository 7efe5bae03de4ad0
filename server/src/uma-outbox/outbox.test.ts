import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { represents } from '../testing/story.ts';

let service: TestService;
let system: Caller;
let advisor: Caller;
let staff: Caller;
let applicationId: string;
let diaryNumber: string;

beforeAll(async () => {
  service = await TestService.start();
  const uma = await service.uma();
  system = await service.person('UMA', { name: 'UMA', scopes: ['UMA_READ'] });
  advisor = await service.person('ADVISOR');
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  ({ diaryNumber } = await represents(advisor, staff, uma));
  const found = await staff.ask('query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }', { n: diaryNumber });
  applicationId = found.applicationByDiaryNumber.id;
});
afterAll(() => service.stop());

const sendDocument =
  'mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) { submission { number } userErrors { code } } }';
const send = async (message: string, attachmentIds: string[] = []) =>
  (await advisor.ask(sendDocument, { input: { applicationId, message, attachmentIds } })).sendAdditionalInformation.submission
    .number;
interface Message {
  id: string;
  type: string;
  subject: string;
  cursor: string;
  data: { number: string; files: { url: string; byteSize: number }[] };
}
const fetchOutbox = async (query = ''): Promise<Message[]> =>
  (await (await system.get(`/uma/outbox${query}`)).json()) as Message[];
const confirm = (receipts: object[]) =>
  fetch(`${service.url}/uma/outbox/receipts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${system.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ receipts }),
  });
const health = async () =>
  (
    await staff.ask(`{ umaFeed {
      refusedMessages(last: 50) { nodes { id type subject refusedAt refusalReason } } lateMessages(last: 100) { nodes { id } } } }`)
  ).umaFeed;
const sendAgain = async (input: object) =>
  (
    await staff.ask(
      `mutation ($input: SendToUmaAgainInput!) { sendToUmaAgain(input: $input) { message { id refusedAt } userErrors { code field } } }`,
      { input },
    )
  ).sendToUmaAgain;
const received = (events: Message[]) => events.filter(({ type }) => type === 'fi.migri.edusta.submission.received.v1');

describe('the way back to UMA', () => {
  it('tells of what was sent, with its receipt and files that UMA fetches with the same token', async () => {
    const number = await send('With a file.', [await advisor.upload()]);
    const event = received(await fetchOutbox()).at(-1) as Message;
    expect(event).toMatchObject({
      specversion: '1.0',
      source: 'urn:migri:edusta',
      subject: diaryNumber,
      cursor: expect.any(String),
      data: {
        number,
        message: 'With a file.',
        receivedAt: '2026-12-01T10:00:00.000Z',
        files: [{ name: 'valtakirja.pdf', mediaType: 'application/pdf' }],
      },
    });
    const [told] = event.data.files;
    const file = await system.get(new URL(told?.url ?? '').pathname);
    expect([file.status, (await file.arrayBuffer()).byteLength]).toEqual([200, told?.byteSize]);
  });

  it('answers from the oldest that is not confirmed, pages by cursor, and takes a confirmation twice', async () => {
    const numbers = [await send('one'), await send('two'), await send('three')];
    const all = await fetchOutbox();
    expect(
      received(all)
        .slice(-3)
        .map((event) => event.data.number),
    ).toEqual(numbers);
    const [first, second] = all as [Message, Message];
    expect(await fetchOutbox(`?after=${first.cursor}&limit=2`)).toEqual(all.slice(1, 3));
    for (const _ of [1, 2]) expect((await confirm([{ id: first.id, result: 'confirmed', reason: null }])).status).toBe(200);
    expect(await fetchOutbox()).toEqual(all.slice(1));
    await confirm([{ id: first.id, result: 'refused', reason: 'too late' }]);
    expect(await fetchOutbox()).toEqual(all.slice(1));
    await confirm([{ id: second.id, result: 'refused', reason: 'unknown case' }]);
    const [refused] = await service.asOwner<{ refusal_reason: string }>('select refusal_reason from uma_outbox where id = $1', [
      second.id,
    ]);
    expect(refused?.refusal_reason).toBe('unknown case');
    expect((await fetchOutbox()).map(({ id }) => id)).not.toContain(second.id);
  });

  it('takes a receipt whose reason holds half a pair or NUL, and the others of its batch with it', async () => {
    for (const message of ['taken', 'refused in half', 'taken as well']) await send(message);
    const [one, two, three] = (await fetchOutbox()).slice(-3) as [Message, Message, Message];
    const batch = [
      { id: one.id, result: 'confirmed' },
      { id: two.id, result: 'refused', reason: 'x\ud800\u0000y' },
      { id: three.id, result: 'confirmed' },
    ];
    expect((await confirm(batch)).status).toBe(200);
    const left = (await fetchOutbox()).map(({ id }) => id);
    for (const { id } of [one, two, three]) expect(left).not.toContain(id);
    const refused: { refusalReason: string }[] = (await health()).refusedMessages.nodes;
    expect(refused.map(({ refusalReason }) => refusalReason)).toContain('x\ufffdy');
    // A cut may halve a pair itself.
    await send('refused at length');
    const [long] = (await fetchOutbox()).slice(-1) as [Message];
    expect((await confirm([{ id: long.id, result: 'refused', reason: '😀'.repeat(1_000).padStart(2_001, 'x') }])).status).toBe(
      200,
    );
    expect((await system.get('/uma/outbox')).headers.get('cache-control')).toBe('no-store');
  });

  it('gives a hundred in the order of their receipts, page by page', async () => {
    const numbers: string[] = [];
    for (let n = 0; n < 100; n++) numbers.push(await send(`in order ${n}`));
    const pages: Message[] = [];
    for (let after = ''; ; after = `&after=${pages.at(-1)?.cursor}`) {
      const page = await fetchOutbox(`?limit=30${after}`);
      pages.push(...page);
      if (page.length < 30) break;
    }
    expect(
      received(pages)
        .slice(-100)
        .map(({ data }) => data.number),
    ).toEqual(numbers);
  });

  it('shows staff what UMA has not confirmed for ten minutes, and what it refused', async () => {
    await send('Nobody fetches this.');
    const [message] = received(await fetchOutbox()).slice(-1) as [Message];
    const idOf = ({ id }: Message) => Buffer.from(`UmaMessage:${id}`).toString('base64url');
    const late = async () => (await health()).lateMessages.nodes.map(({ id }: { id: string }) => id);
    service.clock.forward({ minutes: 9 });
    expect(await late()).not.toContain(idOf(message));
    service.clock.forward({ minutes: 1 });
    expect(await late()).toContain(idOf(message));
    await confirm([{ id: message.id, result: 'refused', reason: 'unknown case' }]);
    expect(await late()).not.toContain(idOf(message));
    expect((await health()).refusedMessages.nodes.at(-1)).toEqual({
      id: idOf(message),
      type: message.type,
      subject: diaryNumber,
      refusedAt: service.clock.now().toISOString(),
      refusalReason: 'unknown case',
    });
  });

  it('is sent again by staff under the same id, behind what UMA has fetched already, once', async () => {
    await send('Refused at first.');
    const before = await fetchOutbox();
    const message = before.at(-1) as Message;
    await confirm([{ id: message.id, result: 'refused', reason: 'busy' }]);
    await send('Sent meanwhile.');
    const end = (await fetchOutbox()).at(-1) as Message;
    const input = { id: Buffer.from(`UmaMessage:${message.id}`).toString('base64url'), idempotencyKey: 'again' };
    for (const _ of [1, 2])
      expect(await sendAgain(input)).toEqual({ message: { id: input.id, refusedAt: null }, userErrors: [] });
    const [again, ...more] = await fetchOutbox(`?after=${end.cursor}`);
    expect([again?.id, again?.data, more]).toEqual([message.id, message.data, []]);
    expect((await health()).refusedMessages.nodes.map(({ id }: { id: string }) => id)).not.toContain(input.id);
    await confirm([{ id: message.id, result: 'confirmed', reason: null }]);
    expect((await sendAgain({ id: input.id })).userErrors).toMatchObject([{ code: 'ALREADY_CONFIRMED', field: 'id' }]);
    expect((await sendAgain({ id: Buffer.from('UmaMessage:x').toString('base64url') })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'id' },
    ]);
    const acts = await service.asOwner<{ n: string }>(
      "select count(*) as n from case_event where kind = 'UMA_MESSAGE_SENT_AGAIN' and data ->> 'messageId' = $1",
      [message.id],
    );
    expect(acts[0]?.n).toBe('1');
  });

  it('is for the scope UMA_READ alone, and refuses what it cannot read', async () => {
    expect((await fetch(`${service.url}/uma/outbox`)).status).toBe(401);
    expect((await advisor.get('/uma/outbox')).status).toBe(403);
    for (const query of ['?limit=0', '?limit=501', '?limit=x', '?after=x', '?after='])
      expect((await system.get(`/uma/outbox${query}`)).status).toBe(400);
    expect((await confirm([{ id: 1, result: 'confirmed' }])).status).toBe(400);
    expect((await confirm([{ id: 'x', result: 'maybe' }])).status).toBe(400);
  });
});
