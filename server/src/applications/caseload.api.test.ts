import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let staff: Caller;
let cases: { name: string; customerNumber: string; diaryNumber: string }[];

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  cases = [];
  for (const [name, kind] of [
    ['Ek', 'ASYLUM'],
    ['Alho', 'RESIDENCE_PERMIT_WORK'],
    ['Dahl', 'RESIDENCE_PERMIT_WORK'],
    ['Berg', 'RESIDENCE_PERMIT_WORK'],
    ['Cawén', 'ASYLUM'],
  ] as const) {
    const customerNumber = await uma.client({ givenNames: 'A', familyName: name });
    const diaryNumber = await uma.lodged(customerNumber, kind);
    await approves(staff, await submits(advisor), customerNumber);
    cases.push({ name, customerNumber, diaryNumber });
  }
});
afterAll(() => service.stop());

const numberOf = (wanted: string) => cases.find(({ name }) => name === wanted)?.diaryNumber ?? '';
const asks = (name: string, dueOn: string) =>
  uma.tell('application.supplement-requested', numberOf(name), { requestId: randomUUID(), message: 'More', dueOn });

const document = `query ($first: Int!, $after: String, $order: ClientOrder, $filter: ClientFilter) {
  clients(first: $first, after: $after, order: $order, filter: $filter) {
    totalCount pageInfo { hasNextPage endCursor } nodes { familyName } } }`;

/** Everybody's name, a page of two at a time. */
async function listed(who: Caller, order?: string, filter?: object): Promise<string[]> {
  const names: string[] = [];
  for (let after: string | null = null; ; ) {
    const { clients } = await who.ask(document, { first: 2, after, order, filter });
    names.push(...clients.nodes.map(({ familyName }: { familyName: string }) => familyName));
    if (!clients.pageInfo.hasNextPage) return names;
    after = clients.pageInfo.endCursor;
  }
}

describe("an advisor's clients", () => {
  it('stand in the order that is asked for, over all pages, each once', async () => {
    expect(await listed(advisor)).toEqual(['Alho', 'Berg', 'Cawén', 'Dahl', 'Ek']);
    expect(await listed(advisor, 'NAME')).toEqual(['Alho', 'Berg', 'Cawén', 'Dahl', 'Ek']);
    await uma.tell('application.processing-started', numberOf('Dahl'));
    await uma.tell('application.processing-started', numberOf('Alho'));
    expect((await listed(advisor, 'LATEST_CHANGE')).slice(0, 2)).toEqual(['Alho', 'Dahl']);
    await asks('Ek', '2026-12-21');
    await asks('Berg', '2026-12-14');
    await asks('Berg', '2026-12-28');
    expect(await listed(advisor, 'LATEST_CHANGE')).toEqual(['Berg', 'Ek', 'Alho', 'Dahl', 'Cawén']);
    expect(await listed(advisor, 'DEADLINE')).toEqual(['Berg', 'Ek', 'Alho', 'Cawén', 'Dahl']);
  });

  it('are narrowed to those who have to answer', async () => {
    expect(await listed(advisor, 'DEADLINE', { deadline: true })).toEqual(['Berg', 'Ek']);
    expect(await listed(advisor, 'NAME', { deadline: true, kind: 'ASYLUM' })).toEqual(['Ek']);
  });

  it('R12 are not put in another order, nor called unread, by a decision made in an asylum case', async () => {
    await advisor.ask('mutation ($input: MarkAllAsReadInput!) { markAllAsRead(input: $input) { userErrors { code } } }', {
      input: { until: service.clock.now().toISOString() },
    });
    service.clock.forward({ minutes: 1 });
    const before = await listed(advisor, 'LATEST_CHANGE');
    await uma.tell('application.decision-made', numberOf('Cawén'));
    expect(await listed(advisor, 'LATEST_CHANGE')).toEqual(before);
    expect(await listed(advisor, 'NAME', { unread: true })).toEqual([]);
    await uma.tell('application.decision-notified', numberOf('Cawén'));
    expect((await listed(advisor, 'LATEST_CHANGE'))[0]).toBe('Cawén');
    expect(await listed(advisor, 'NAME', { unread: true })).toEqual(['Cawén']);
  });

  it('are not put in another order by a mandate of somebody else, nor by a case that one’s own does not cover', async () => {
    const before = await listed(advisor, 'LATEST_CHANGE');
    const last = cases.find(({ name }) => name === before.at(-1));
    const partner = await service.person('ADVISOR');
    await approves(staff, await submits(partner, { role: 'REPRESENTATIVE' }), last?.customerNumber ?? '');
    expect(await listed(partner, 'LATEST_CHANGE')).toEqual([last?.name]);
    expect(await listed(advisor, 'LATEST_CHANGE')).toEqual(before);
    const closed = await uma.lodged(last?.customerNumber ?? '', 'CITIZENSHIP');
    expect((await listed(advisor, 'LATEST_CHANGE'))[0]).toBe(last?.name);
    await uma.tell('application.legal-force-gained', closed);
    expect(await listed(advisor, 'LATEST_CHANGE')).toEqual(before);
  });

  it('R4 are listed from a cursor of another’s client as from one of nobody', async () => {
    const other = await service.person('ADVISOR');
    await represents(other, staff, uma);
    const { clients } = await other.ask('{ clients(first: 1) { pageInfo { endCursor } } }');
    const nobody = Buffer.from(`Client:${randomUUID()}`).toString('base64url');
    for (const order of ['NAME', 'LATEST_CHANGE', 'DEADLINE']) {
      const from = (after: string) => advisor.send(document, { first: 20, after, order });
      expect(await from(clients.pageInfo.endCursor), order).toEqual(await from(nobody));
    }
  });
});

describe('the clients of the desk', () => {
  it('stand by name alone', async () => {
    expect((await listed(staff)).filter((name) => name.length > 3)).toEqual(['Alho', 'Berg', 'Cawén', 'Dahl', 'Rahimi']);
    const refused = await staff.send(document, { first: 2, order: 'LATEST_CHANGE' });
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('what one did oneself', () => {
  it('is not news to oneself, and is to others', async () => {
    const mine = await service.person('ADVISOR');
    const partner = await service.person('ADVISOR');
    const { customerNumber, diaryNumber } = await represents(mine, staff, uma);
    await approves(staff, await submits(partner, { role: 'REPRESENTATIVE' }), customerNumber);
    const look = `query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id unreadCount events(last: 1) { nodes { kind isUnread } } }
      news(first: 100) { totalCount nodes { kind } } clients(filter: { unread: true }) { totalCount } }`;
    for (const who of [mine, partner]) {
      await who.ask('mutation ($input: MarkAllAsReadInput!) { markAllAsRead(input: $input) { userErrors { code } } }', {
        input: { until: service.clock.now().toISOString() },
      });
    }
    service.clock.forward({ minutes: 1 });
    const { applicationByDiaryNumber: application } = await mine.ask(look, { n: diaryNumber });
    expect(application.unreadCount).toBe(0);
    const live = await mine.follow('subscription { caseEvents { event { kind isUnread } } }');
    const theirs = await partner.follow('subscription { caseEvents { event { kind isUnread } } }');
    await mine.ask(
      'mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) { userErrors { code } } }',
      { input: { applicationId: application.id, message: 'More', attachmentIds: [] } },
    );
    const kind = 'ADDITIONAL_INFORMATION_SENT';
    expect((await live.first(1))[0].caseEvents.event).toEqual({ kind, isUnread: false });
    expect((await theirs.first(1))[0].caseEvents.event).toEqual({ kind, isUnread: true });
    expect(await mine.ask(look, { n: diaryNumber })).toEqual({
      applicationByDiaryNumber: { id: application.id, unreadCount: 0, events: { nodes: [{ kind, isUnread: false }] } },
      news: { totalCount: 0, nodes: [] },
      clients: { totalCount: 0 },
    });
    expect(await partner.ask(look, { n: diaryNumber })).toMatchObject({
      applicationByDiaryNumber: { unreadCount: 1, events: { nodes: [{ kind, isUnread: true }] } },
      news: { totalCount: 1, nodes: [{ kind }] },
      clients: { totalCount: 1 },
    });
    await Promise.all([live.close(), theirs.close()]);
  });
});
