import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toGlobalId } from '../graphql/global-id.ts';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, finds, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let staff: Caller;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
});
afterAll(() => service.stop());
beforeEach(async () => {
  service.clock.forward({ hours: 1, minutes: 7 });
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  advisor = await service.person('ADVISOR', { name: 'Aino Aalto' });
});

const document = `query ($filter: AuditFilter, $first: Int, $after: String) { auditLog(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id at what kind readKinds documentIds right byToken powerOfAttorneyIds applicationId actor { id displayName part }
    application { diaryNumber } client { displayName } } } }`;

interface Entry {
  id: string;
  at: string;
  what: string;
  kind: string;
  readKinds: string[];
  documentIds: string[];
  right: string | null;
  powerOfAttorneyIds: string[];
  applicationId: string | null;
  actor: { id: string; displayName: string; part: string } | null;
  application: { diaryNumber: string } | null;
}

async function entriesFor(caller: Caller, filter: object = {}): Promise<Entry[]> {
  await service.app.audit.tick();
  const { auditLog } = await caller.ask(document, { filter, first: 100 });
  expect(auditLog.totalCount).toBe(auditLog.nodes.length + (auditLog.pageInfo.hasNextPage ? auditLog.totalCount - 100 : 0));
  return auditLog.nodes;
}

const opens = (caller: Caller, diaryNumber: string) =>
  caller.ask('query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id events { nodes { kind } } } }', {
    n: diaryNumber,
  });
const idOf = async (diaryNumber: string) =>
  toGlobalId(
    'Application',
    (await service.asOwner<{ id: string }>('select id from application where diary_number = $1', [diaryNumber]))[0]?.id ?? '',
  );
const brief = (entries: Entry[]) => entries.map(({ kind, actor }) => [kind, actor?.displayName ?? 'UMA']);

describe('R23 the audit log for staff', () => {
  it('R23 shows who did and who saw what of a case, when and by which right', async () => {
    const { diaryNumber, mandateId } = await represents(advisor, staff, uma);
    service.clock.forward({ minutes: 1 });
    await opens(advisor, diaryNumber);
    const application = await idOf(diaryNumber);
    const entries = await entriesFor(staff, { application });
    expect(brief(entries)).toEqual([
      ['READ', 'Aino Aalto'],
      ['POWER_OF_ATTORNEY_APPROVED', 'Satu Salo'],
      ['APPLICATION_LODGED', 'UMA'],
    ]);
    expect(entries[0]).toMatchObject({
      at: service.clock.now().toISOString(),
      what: 'READ',
      readKinds: ['CASE', 'EVENTS'],
      right: 'MANDATE',
      byToken: true,
      powerOfAttorneyIds: [mandateId],
      applicationId: application,
      application: { diaryNumber },
      client: { displayName: 'Zahra Rahimi' },
      actor: { id: toGlobalId('Advisor', advisor.accountId), part: 'ADVISOR' },
    });
    expect(entries[1]).toMatchObject({ what: 'ACT', right: 'STAFF', powerOfAttorneyIds: [mandateId], actor: { part: 'STAFF' } });
    expect(entries[2]).toMatchObject({ right: null, actor: null });
  });

  it('R23 is searched by account, client, application, kind and time', async () => {
    const one = await represents(advisor, staff, uma);
    const two = await represents(advisor, staff, uma);
    const from = service.clock.now().toISOString();
    service.clock.forward({ minutes: 1 });
    await opens(advisor, one.diaryNumber);
    const client = await finds(staff, one.customerNumber);
    const account = toGlobalId('Advisor', advisor.accountId);
    expect(brief(await entriesFor(staff, { account, what: 'READ' }))).toEqual([['READ', 'Aino Aalto']]);
    expect((await entriesFor(staff, { account })).map(({ kind }) => kind)).toEqual([
      'READ',
      'POWER_OF_ATTORNEY_SUBMITTED',
      'POWER_OF_ATTORNEY_SUBMITTED',
    ]);
    const ofClient = await entriesFor(staff, { client });
    expect(new Set(ofClient.map(({ kind }) => kind))).toEqual(
      new Set(['READ', 'POWER_OF_ATTORNEY_SUBMITTED', 'POWER_OF_ATTORNEY_APPROVED', 'APPLICATION_LODGED']),
    );
    expect(new Set(ofClient.map(({ application }) => application?.diaryNumber))).toEqual(new Set([one.diaryNumber, undefined]));
    expect(await entriesFor(staff, { client, kind: 'POWER_OF_ATTORNEY_APPROVED' })).toHaveLength(1);
    expect(await entriesFor(staff, { account, from, to: service.clock.now().toISOString() })).toHaveLength(2);
    expect(await entriesFor(staff, { account, from: service.clock.now().toISOString() })).toHaveLength(1);
    expect(await entriesFor(staff, { application: await idOf(two.diaryNumber), what: 'READ', kind: 'READ' })).toEqual([]);
    const wrongs = [{ account: 'x' }, { client: account }, { application: client }];
    for (const wrong of wrongs) expect(await entriesFor(staff, wrong)).toEqual([]);
  });

  it('R23 is searched by the name of who it was, by staff alone', async () => {
    const kaarina = await service.person('ADVISOR', { name: 'Kaarina Von%Bahr' });
    await submits(kaarina);
    for (const accountName of ['kaarina', ' von%bahr  KAARINA ', 'Bahr']) {
      expect(brief(await entriesFor(staff, { accountName }))).toEqual([['POWER_OF_ATTORNEY_SUBMITTED', 'Kaarina Von%Bahr']]);
    }
    expect(await entriesFor(staff, { accountName: 'Kaarina Salo' })).toEqual([]);
    expect(await entriesFor(staff, { accountName: 'Von_Bahr' })).toEqual([]);
    // For anybody else a name is no way to find out who there is.
    expect(await entriesFor(kaarina, { accountName: 'Kaarina' })).toEqual([]);
  });

  it('R23 comes in pages, each entry once', async () => {
    const account = toGlobalId('Advisor', advisor.accountId);
    for (let n = 0; n < 5; n++) await submits(advisor);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { auditLog } = await staff.ask(document, { filter: { account }, first: 2, after });
      seen.push(...auditLog.nodes.map(({ id }: Entry) => id));
      after = auditLog.pageInfo.endCursor;
      if (!auditLog.pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
    expect(
      await staff.ask('query ($id: ID!) { node(id: $id) { __typename id ... on AuditEntry { kind } } }', { id: seen[0] }),
    ).toEqual({
      node: { __typename: 'AuditEntry', id: seen[0], kind: 'POWER_OF_ATTORNEY_SUBMITTED' },
    });
  });

  it('R23 is closed to whoever may read no cases', async () => {
    const blind = await service.person('STAFF', { scopes: ['CASES_READ'] });
    expect((await blind.send(document)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('R8 lists what was seen under a mandate, for staff alone', async () => {
    const { diaryNumber, mandateId } = await represents(advisor, staff, uma);
    await opens(advisor, diaryNumber);
    await service.app.audit.tick();
    service.clock.forward({ minutes: 3 });
    await advisor.ask('{ clients { nodes { displayName applications { nodes { diaryNumber } } } } }');
    await service.app.audit.tick();
    const seen =
      'query ($id: ID!) { node(id: $id) { ... on PowerOfAttorney { whatWasSeen { diaryNumber applicationId customerNumber firstAt lastAt kinds documentIds } } } }';
    const at = service.clock.now();
    expect((await staff.ask(seen, { id: mandateId })).node.whatWasSeen).toEqual([
      {
        diaryNumber,
        applicationId: await idOf(diaryNumber),
        customerNumber: expect.any(String),
        firstAt: new Date(at.getTime() - 180_000).toISOString(),
        lastAt: at.toISOString(),
        kinds: ['CASE', 'CLIENT', 'EVENTS', 'LIST'],
        documentIds: [],
      },
    ]);
    expect((await advisor.ask(seen, { id: mandateId })).node.whatWasSeen).toBeNull();
  });
});

describe('R23 the audit log for an advisor', () => {
  it('R23 shows what others did and opened of their own cases while they held them, and what they did themselves', async () => {
    const customerNumber = await uma.client();
    const diaryNumber = await uma.lodged(customerNumber);
    const before = await service.person('STAFF', { name: 'Early Bird' });
    await opens(before, diaryNumber);
    service.clock.forward({ hours: 1 });
    const mandate = await submits(advisor);
    await approves(staff, mandate, customerNumber);
    const co = await service.person('ADVISOR', { name: 'Riitta Rinne' });
    await approves(staff, await submits(co, { role: 'REPRESENTATIVE' }), customerNumber);
    const clerk = await service.person('STAFF', { name: 'Mikko Mäki' });
    service.clock.forward({ minutes: 10 });
    await opens(clerk, diaryNumber);
    await opens(co, diaryNumber);
    await opens(advisor, diaryNumber);
    await service.app.audit.tick();
    const application = await idOf(diaryNumber);
    const entries = await entriesFor(advisor, { application });
    expect(brief(entries).sort()).toEqual(
      [
        ['READ', 'Mikko Mäki'],
        ['READ', 'Riitta Rinne'],
        ['READ', 'Aino Aalto'],
        ['POWER_OF_ATTORNEY_APPROVED', 'Satu Salo'],
      ].sort(),
    );
    const own = entries.find(({ what, actor }) => what === 'READ' && actor?.displayName === 'Aino Aalto');
    expect(own).toMatchObject({ at: service.clock.now().toISOString(), powerOfAttorneyIds: [mandate] });
    const other = entries.find(({ actor }) => actor?.displayName === 'Riitta Rinne');
    expect(other).toMatchObject({ right: 'MANDATE', powerOfAttorneyIds: [] });
    expect(brief(await entriesFor(advisor, { kind: 'POWER_OF_ATTORNEY_SUBMITTED' }))).toEqual([
      ['POWER_OF_ATTORNEY_SUBMITTED', 'Aino Aalto'],
    ]);
  });

  it('R2 shows nothing of cases of others, and of lost ones only what they did and saw themselves', async () => {
    const other = await service.person('ADVISOR');
    const theirs = await represents(other, staff, uma);
    const { diaryNumber } = await represents(advisor, staff, uma);
    service.clock.forward({ minutes: 1 });
    await opens(staff, theirs.diaryNumber);
    await opens(staff, diaryNumber);
    await opens(advisor, diaryNumber);
    expect((await entriesFor(advisor)).every(({ application }) => application?.diaryNumber !== theirs.diaryNumber)).toBe(true);
    expect(await entriesFor(advisor, { application: await idOf(theirs.diaryNumber) })).toEqual([]);
    await uma.tell('application.legal-force-gained', diaryNumber);
    const left = await entriesFor(advisor, { application: await idOf(diaryNumber) });
    expect(brief(left).sort()).toEqual([
      ['POWER_OF_ATTORNEY_APPROVED', 'Satu Salo'],
      ['READ', 'Aino Aalto'],
    ]);
    expect(left.every(({ application }) => application === null)).toBe(true);
  });

  it('R12 shows no trace of a decision that is made in an asylum case: not of the act, nor of what it brought to staff by itself', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma, 'ASYLUM');
    await uma.tell('application.interview-held', diaryNumber);
    const clerk = await service.person('STAFF', { name: 'Mikko Mäki' });
    await service.app.audit.tick();
    const look = async () => {
      const { auditLog } = await advisor.ask(document.replaceAll('application { diaryNumber } client { displayName }', ''), {
        first: 100,
      });
      return JSON.stringify(auditLog);
    };
    const before = await look();
    const live = await clerk.follow(
      'subscription { caseEvents { event { kind application { diaryNumber status client { displayName } } } } }',
    );
    const plain = await staff.follow('subscription { caseEvents { event { kind } } }');
    service.clock.forward({ minutes: 5 });
    await uma.tell('application.decision-made', diaryNumber);
    await live.first(1);
    await plain.first(1);
    await clerk.ask(
      '{ news { nodes { kind application { diaryNumber } } } clients(filter: { unread: true }, first: 100) { nodes { displayName applications { nodes { status unreadCount } } } } }',
    );
    const made = await entriesFor(clerk, { application: await idOf(diaryNumber), kind: 'DECISION_MADE' });
    expect(made).toHaveLength(1);
    expect((await entriesFor(clerk, { application: await idOf(diaryNumber), what: 'READ' })).length).toBeGreaterThan(1);
    expect(await look()).toBe(before);
    expect(await entriesFor(advisor, { kind: 'DECISION_MADE' })).toEqual([]);
    expect(await advisor.ask('query ($id: ID!) { node(id: $id) { id } }', { id: made[0]?.id })).toEqual({ node: null });
    await live.close();
    await plain.close();
  });

  it('R12 shows not even that an open page of staff read its case again when the decision was made; what they open later, it does', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma, 'ASYLUM');
    await uma.tell('application.interview-held', diaryNumber);
    const clerk = await service.person('STAFF', { name: 'Mikko Mäki' });
    const account = toGlobalId('StaffMember', clerk.accountId);
    service.clock.forward({ minutes: 5 });
    await uma.tell('application.decision-made', diaryNumber);
    service.clock.forward({ seconds: 2 });
    await opens(clerk, diaryNumber);
    expect(await entriesFor(advisor, { account })).toEqual([]);
    expect(await entriesFor(staff, { account })).toMatchObject([{ kind: 'READ', readKinds: ['CASE', 'EVENTS'] }]);
    service.clock.forward({ minutes: 1 });
    await opens(clerk, diaryNumber);
    expect(await entriesFor(advisor, { account })).toMatchObject([{ kind: 'READ', readKinds: ['CASE', 'EVENTS'] }]);
  });

  it('R12 tells of what others looked at only the hour, also to whoever searches by time', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma, 'ASYLUM');
    service.clock.forward({ hours: 1 });
    const clerk = await service.person('STAFF', { name: 'Mikko Mäki' });
    await opens(clerk, diaryNumber);
    const hour = `${service.clock.now().toISOString().slice(0, 13)}:00:00.000Z`;
    const account = toGlobalId('StaffMember', clerk.accountId);
    const filter = { application: await idOf(diaryNumber), what: 'READ', account };
    expect(await entriesFor(advisor, filter)).toMatchObject([
      { at: hour, actor: { displayName: 'Mikko Mäki', part: 'STAFF' }, right: 'STAFF' },
    ]);
    expect(await entriesFor(advisor, { ...filter, from: hour })).toHaveLength(1);
    expect(await entriesFor(advisor, { ...filter, from: `${hour.slice(0, 14)}01:00Z` })).toEqual([]);
    expect(await entriesFor(clerk, filter)).toMatchObject([{ at: service.clock.now().toISOString() }]);
  });
});
