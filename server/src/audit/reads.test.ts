import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../access/viewer.ts';
import type { Tx } from '../database/database.ts';
import { toGlobalId } from '../graphql/global-id.ts';
import type { Caller } from '../testing/caller.ts';
import { TestService, testKeys } from '../testing/service.ts';
import { approveDocument, finds, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { FileAnchor } from './anchor.ts';
import { AuditKeeper } from './keep.usecases.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let staff: Caller;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  staff = await service.person('STAFF', { name: 'Satu Salo' });
});
afterAll(() => service.stop());

/** Each test with people of its own, in an hour of its own. */
beforeEach(async () => {
  await service.app.audit.tick();
  service.clock.forward({ hours: 1 });
  advisor = await service.person('ADVISOR');
});

interface Read {
  application: string | null;
  client: string | null;
  mandate: string | null;
  ordinal: number;
  kinds: string[];
  documents: string[];
  entitled_by: string;
  mandates: string[];
  staff_only: boolean;
}

/** What is written down of a caller, in order. */
async function readsOf(caller: Caller): Promise<Read[]> {
  await service.app.audit.tick();
  return service.asOwner<Read & Record<string, unknown>>(
    `select a.diary_number as application, r.client_id as client, r.power_of_attorney_id as mandate, r.ordinal, r.kinds,
      array(select unnest(document_ids)::text) as documents, entitled_by, array(select unnest(mandate_ids)::text) as mandates, staff_only
     from audit_read r left join application a on a.id = r.application_id where via_id = $1 order by position`,
    [caller.tokenId],
  );
}

const caseload = `query { clients(first: 50) { totalCount nodes { id displayName applications(first: 20) { nodes { diaryNumber
  events(last: 5) { nodes { id kind } } documents { totalCount } } } } } }`;
const byNumber = 'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id status } }';

describe('R23 who saw what', () => {
  it('R23 writes a case that was read down once for a token and hour, by which mandate', async () => {
    const { diaryNumber, mandateId } = await represents(advisor, staff, uma);
    for (let n = 0; n < 5; n++) await advisor.ask(byNumber, { n: diaryNumber });
    await service.app.audit.tick();
    for (let n = 0; n < 5; n++) await advisor.ask(byNumber, { n: diaryNumber });
    const reads = await readsOf(advisor);
    expect(reads).toMatchObject([
      { application: diaryNumber, ordinal: 0, kinds: ['CASE'], entitled_by: 'MANDATE', staff_only: false },
    ]);
    expect(reads[0]?.mandates.map((id) => toGlobalId('PowerOfAttorney', id))).toEqual([mandateId]);
    service.clock.forward({ hours: 1 });
    await advisor.ask(byNumber, { n: diaryNumber });
    expect(await readsOf(advisor)).toHaveLength(2);
  });

  it('R23 adds what else was read within the hour, and nothing that was known', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    await advisor.ask(byNumber, { n: diaryNumber });
    await service.app.audit.tick();
    const more =
      'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { status client { displayName } events { nodes { kind } } } }';
    await advisor.ask(more, { n: diaryNumber });
    await advisor.ask(more, { n: diaryNumber });
    expect(await readsOf(advisor)).toMatchObject([
      { ordinal: 0, kinds: ['CASE'] },
      { ordinal: 1, kinds: ['CLIENT', 'EVENTS'] },
    ]);
  });

  it('R23 finds on another node what was written down by the first', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    const { applicationByDiaryNumber } = await advisor.ask(byNumber, { n: diaryNumber });
    await service.app.audit.tick();
    const { database } = service.app;
    const anchor = new FileAnchor(join(service.dataDir, 'other'), testKeys.audit);
    const node = new AuditKeeper({ database, clock: service.clock, key: testKeys.audit, anchor, complain: () => {} });
    const via = { kind: 'token' as const, id: advisor.tokenId };
    const viewer = { accountId: advisor.accountId, part: 'ADVISOR' as const, scopes: new Set<Scope>(), via };
    const row = { type: 'Application', id: applicationByDiaryNumber.id, within: null };
    node.onRead(viewer, [{ ...row, fields: ['id'] }], 'ONE');
    await node.tick();
    expect(await readsOf(advisor)).toHaveLength(1);
    node.onRead(viewer, [{ ...row, fields: ['events'] }], 'ONE');
    await node.stop();
    expect((await readsOf(advisor)).at(-1)).toMatchObject({ ordinal: 1, kinds: ['EVENTS'] });
  });

  it('R23 notes the caseload as what was seen of each case, also where no id is asked for', async () => {
    const one = await represents(advisor, staff, uma);
    const two = await represents(advisor, staff, uma, 'ASYLUM');
    await advisor.ask(caseload);
    const reads = await readsOf(advisor);
    expect(reads.map(({ application }) => application).sort()).toEqual([one.diaryNumber, two.diaryNumber].sort());
    for (const { kinds } of reads) expect(kinds).toEqual(['CLIENT', 'DOCUMENTS', 'EVENTS', 'LIST']);
  });

  it('R23 notes a client by themselves where no case of theirs was seen', async () => {
    const { customerNumber } = await represents(advisor, staff, uma);
    await advisor.ask('{ clients { nodes { displayName } } }');
    expect(await readsOf(advisor)).toMatchObject([{ application: null, kinds: ['CLIENT'], entitled_by: 'MANDATE' }]);
    const clerk = await service.person('STAFF', { name: 'Mikko Mäki' });
    await clerk.ask('query ($n: String!) { clientSearch(search: $n) { nodes { displayName } } }', { n: customerNumber });
    expect(await readsOf(clerk)).toMatchObject([{ kinds: ['CLIENT'], entitled_by: 'STAFF', mandates: [], staff_only: true }]);
  });

  it('R23 notes nothing where nothing was seen', async () => {
    const { diaryNumber } = await represents(await service.person('ADVISOR'), staff, uma);
    expect(await advisor.ask(byNumber, { n: diaryNumber })).toEqual({ applicationByDiaryNumber: null });
    await advisor.ask(caseload);
    await advisor.ask('{ clients { totalCount } news { nodes { id } } feedFreshness { isStale } }');
    expect(await readsOf(advisor)).toEqual([]);
  });

  it('R23 notes news, nodes and requests as reads of their case', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    service.clock.forward({ minutes: 1 });
    await uma.tell('application.supplement-requested', diaryNumber, { requestId: 'r1', message: 'm', dueOn: '2027-01-10' });
    const { news } = await advisor.ask('{ news { nodes { id kind } } }');
    expect(await readsOf(advisor)).toMatchObject([{ application: diaryNumber, kinds: ['EVENTS'] }]);
    await advisor.ask('{ supplementRequests { nodes { message } } }');
    expect((await readsOf(advisor)).at(-1)).toMatchObject({ application: diaryNumber, kinds: ['SUPPLEMENT_REQUESTS'] });
    service.clock.forward({ hours: 1 });
    await advisor.ask('query ($id: ID!) { node(id: $id) { id } }', { id: news.nodes[0].id });
    expect((await readsOf(advisor)).at(-1)).toMatchObject({ application: diaryNumber, kinds: ['EVENTS'] });
  });

  it('R23 notes what the stream delivers, with and without the case beside it', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    const plain = await advisor.follow('subscription { caseEvents { event { kind } } }');
    await uma.tell('application.processing-started', diaryNumber);
    await plain.first(1);
    expect(await readsOf(advisor)).toMatchObject([{ application: diaryNumber, kinds: ['EVENTS'] }]);
    const full = await advisor.follow('subscription { caseEvents { event { kind application { status } } } }');
    await uma.tell('application.decision-made', diaryNumber);
    await full.first(1);
    expect((await readsOf(advisor)).at(-1)).toMatchObject({ application: diaryNumber, kinds: ['CASE'] });
    await plain.close();
    await full.close();
  });

  it("R23 notes a document's content by its id, and the mandates that staff look at", async () => {
    const clerk = await service.person('STAFF', { name: 'Mikko Mäki' });
    const attachment = await advisor.upload();
    const mandateId = await submits(advisor, { attachmentIds: [attachment] });
    expect((await clerk.get(`/documents/${attachment}`)).status).toBe(200);
    expect((await clerk.get(`/documents/${toGlobalId('Document', '00000000-0000-4000-8000-000000000000')}`)).status).toBe(404);
    const [read, ...none] = await readsOf(clerk);
    expect(none).toEqual([]);
    expect(read?.documents.map((id) => toGlobalId('Document', id))).toEqual([attachment]);
    expect(toGlobalId('PowerOfAttorney', read?.mandate ?? '')).toBe(mandateId);
    await clerk.ask(
      '{ powersOfAttorney(filter: { status: PENDING }, first: 100) { nodes { statedClient { familyName } attachments { title } } } }',
    );
    expect((await readsOf(clerk)).find(({ mandate }) => mandate === read?.mandate && !read?.staff_only)).toBeDefined();
    await advisor.ask('{ powersOfAttorney { nodes { status } } }');
    expect(await readsOf(advisor)).toEqual([]);
    expect((await advisor.get(`/documents/${attachment}`)).status).toBe(200);
    expect(await readsOf(advisor)).toMatchObject([{ kinds: ['DOCUMENT_CONTENT'], entitled_by: 'OWN' }]);
    const unsent = await advisor.upload();
    await advisor.get(`/documents/${unsent}`);
    expect(await readsOf(advisor)).toHaveLength(1);
  });

  it('R23 notes what was sent for a case, and its documents, as reads of the case; a receipt that is kept, as one’s own', async () => {
    const story = await represents(advisor, staff, uma);
    const { diaryNumber } = story;
    const { applicationByDiaryNumber: application } = await staff.ask(byNumber, { n: diaryNumber });
    const { sendAdditionalInformation: sent } = await advisor.ask(
      `mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) {
        submission { id documents { id url } } userErrors { message } } }`,
      { input: { applicationId: application.id, message: 'Hello', attachmentIds: [await advisor.upload()] } },
    );
    expect(sent.userErrors).toEqual([]);
    const { id, documents } = sent.submission;
    const clerk = await service.person('STAFF', { name: 'Mikko Mäki' });
    await clerk.ask('query ($id: ID!) { node(id: $id) { ... on Submission { message documents { title } } } }', { id });
    await clerk.get(new URL(documents[0].url).pathname);
    const reads = await readsOf(clerk);
    expect(reads.every((read) => read.application === diaryNumber)).toBe(true);
    expect(reads.flatMap(({ kinds, staff_only }) => kinds.map((kind) => `${kind} ${staff_only}`)).sort()).toEqual([
      'DOCUMENTS true',
      'DOCUMENT_CONTENT false',
      'SUBMISSIONS true',
    ]);
    expect(reads.flatMap((read) => read.documents).map((read) => toGlobalId('Document', read))).toEqual([documents[0].id]);
    expect(await readsOf(advisor)).toMatchObject([{ kinds: ['DOCUMENTS', 'SUBMISSIONS'], entitled_by: 'MANDATE' }]);
    const { customerNumber } = story;
    const recorded = { customerNumber, role: 'LEGAL_ADVISOR', representativeName: 'Toimisto' };
    await uma.tell('representation.recorded', customerNumber, recorded, '2027-06-01T00:00:00Z');
    service.clock.forward({ hours: 1 });
    await advisor.ask('query ($id: ID!) { node(id: $id) { ... on Submission { receipt { number } } } }', { id });
    expect((await readsOf(advisor)).at(-1)).toMatchObject({ kinds: ['SUBMISSIONS'], entitled_by: 'OWN', mandates: [] });
  });

  it('R23 notes what a decision answers with', async () => {
    const customerNumber = await uma.client();
    await uma.lodged(customerNumber);
    const clerk = await service.person('STAFF', { name: 'Mikko Mäki' });
    const id = await submits(advisor);
    await clerk.ask(approveDocument, { input: { id, clientId: await finds(clerk, customerNumber) } });
    const kinds = (await readsOf(clerk)).filter(({ mandate }) => mandate).flatMap((read) => read.kinds);
    expect(kinds).toEqual(['CLIENT', 'POWER_OF_ATTORNEY']);
  });
});

describe('R23 keeping reads', () => {
  it('R23 leaves reading as it is while the log cannot be written, and writes it down afterwards', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    await service.asOwner('revoke insert on audit_read from edusta_service');
    try {
      for (let n = 0; n < 3; n++) {
        expect(await advisor.ask(byNumber, { n: diaryNumber })).toMatchObject({
          applicationByDiaryNumber: { status: expect.any(String) },
        });
        await service.app.audit.tick();
      }
      expect(await readsOf(advisor)).toEqual([]);
      expect(service.app.audit.figures).toMatchObject({ dropped: 0 });
    } finally {
      await service.asOwner('grant insert on audit_read to edusta_service');
    }
    expect(await readsOf(advisor)).toMatchObject([{ application: diaryNumber, kinds: ['CASE'] }]);
    expect(service.app.audit.figures).toEqual({ dropped: 0, pending: 0 });
  });

  it('R23 goes on writing down what is read where the database’s owner has taken rows out', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    const ask = (what: string) =>
      advisor.ask(`query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { ${what} } }`, { n: diaryNumber });
    await ask('status');
    await service.app.audit.tick();
    await ask('client { displayName }');
    await service.app.audit.tick();
    await service.asOwner('delete from audit_read where via_id = $1 and ordinal = 0', [advisor.tokenId]);
    await ask('events { nodes { kind } }');
    expect((await readsOf(advisor)).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
    expect(service.app.audit.figures).toEqual({ dropped: 0, pending: 0 });
  });

  it('R23 writes down within a second what was read', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma);
    await advisor.ask(byNumber, { n: diaryNumber });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const rows = await service.asOwner('select 1 from audit_read where via_id = $1', [advisor.tokenId]);
    expect(rows).toHaveLength(1);
  });

  it('R23 lets the service add to the logs and change nothing, not even by the name of a partition', async () => {
    const tables = await service.asOwner<{ name: string }>(`
      select c.oid::regclass::text as name from pg_class c where c.relname ~ '^(case_event|audit_read|audit_link)(_[0-9d].*)?$'
        and relkind in ('r', 'p')`);
    expect(tables.length).toBeGreaterThan(6);
    for (const { name } of tables) {
      const rights = await service.asOwner<{ allowed: boolean }>(
        `select has_table_privilege('edusta_service', $1, 'update') or has_table_privilege('edusta_service', $1, 'delete')
          or has_table_privilege('edusta_service', $1, 'truncate') as allowed`,
        [name],
      );
      expect([name, rights[0]?.allowed]).toEqual([name, false]);
    }
  });
});

describe('R23 beneath the first net', () => {
  it('R12 holds in an advisor’s transaction for a statement that forgot its condition, and nobody there adds or reads a link', async () => {
    const { diaryNumber } = await represents(advisor, staff, uma, 'ASYLUM');
    const other = await service.person('ADVISOR');
    const theirs = await represents(other, staff, uma);
    const clerk = await service.person('STAFF', { name: 'Mikko Mäki' });
    for (const n of [diaryNumber, theirs.diaryNumber]) await clerk.ask(byNumber, { n });
    await clerk.ask('{ clients(first: 100) { nodes { applications { nodes { id } } } } }');
    await advisor.ask(byNumber, { n: diaryNumber });
    await service.app.audit.tick();
    const viewerOf = (caller: Caller, part: 'ADVISOR' | 'STAFF') =>
      ({ accountId: caller.accountId, part, scopes: new Set<Scope>(), via: { kind: 'token', id: caller.tokenId } }) as const;
    const rows = (part: 'ADVISOR' | 'STAFF', caller: Caller) =>
      service.app.database.read(viewerOf(caller, part), (tx) =>
        tx.query(sql<{ account: string; number: string }>`
          select r.account_id as account, a.diary_number as number, r.staff_only from audit_read r left join application a on a.id = r.application_id
          where r.account_id = any(${[clerk.accountId, advisor.accountId]}::uuid[])`),
      );
    expect(new Set((await rows('ADVISOR', advisor)).map((row) => JSON.stringify(row)))).toEqual(
      new Set(
        [clerk, advisor].map(({ accountId }) => JSON.stringify({ account: accountId, number: diaryNumber, staff_only: false })),
      ),
    );
    expect((await rows('STAFF', staff)).length).toBeGreaterThan(3);
    for (const part of ['ADVISOR', 'STAFF'] as const) {
      const as = <T>(work: (tx: Tx) => Promise<T>) => service.app.database.write(viewerOf(advisor, part), work);
      expect(await as((tx) => tx.query(sql`select from audit_link`))).toEqual([]);
      await expect(as((tx) => tx.query(sql`insert into audit_link values ('ACTS', 99, 1, '{}', '', '')`))).rejects.toThrow(
        'row-level security',
      );
    }
  });
});
