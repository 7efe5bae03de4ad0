import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let satu: Caller;
let mikko: Caller;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  satu = await service.person('STAFF', { name: 'Satu Salo' });
  mikko = await service.person('STAFF', { name: 'Mikko Mäki' });
});
afterAll(() => service.stop());
beforeEach(() => service.clock.forward({ seconds: 1 }));

const items = `__typename ... on PowerOfAttorney { id take { takenBy takenAt expiresAt isViewers } }
  ... on Submission { id number take { takenBy } } ... on DocumentRequest { id requestStatus: status take { takenBy } }`;
const queue = `query ($kinds: [WorkQueueKind!], $first: Int, $after: String) { workQueue(kinds: $kinds, first: $first, after: $after) {
  totalCount counts { kind count } pageInfo { hasNextPage endCursor } nodes { ${items} } edges { cursor node { ... on PowerOfAttorney { id } } } } }`;
const read = async (variables: object = {}, caller = satu) => (await caller.ask(queue, variables)).workQueue;
const ids = (connection: { nodes: { id: string }[] }) => connection.nodes.map(({ id }) => id);

const take = async (caller: Caller, id: string, more: object = {}) =>
  (
    await caller.ask(
      `mutation ($input: TakeMatterInput!) { takeMatter(input: $input) { item { ${items} } userErrors { code field message } } }`,
      { input: { id, ...more } },
    )
  ).takeMatter;
const release = async (caller: Caller, id: string) =>
  (
    await caller.ask(
      `mutation ($input: ReleaseMatterInput!) { releaseMatter(input: $input) { item { ${items} } userErrors { code field message } } }`,
      { input: { id } },
    )
  ).releaseMatter;
const submit = () => {
  service.clock.forward({ seconds: 1 });
  return submits(advisor, { basis: 'NOTIFICATION', statement: 'I act for the client.', attachmentIds: [] });
};
const taken = async (id: string, caller = satu) =>
  (await caller.ask('query ($id: ID!) { node(id: $id) { ... on PowerOfAttorney { take { takenBy isViewers } } } }', { id })).node
    ?.take;

describe('the work queue', () => {
  it('R21 holds what waits in order of arrival, in pages, and counts it', async () => {
    const before = await read();
    const [one, two, three] = [await submit(), await submit(), await submit()];
    const after = await read({ first: 100 });
    expect(ids(after).slice(-3)).toEqual([one, two, three]);
    expect(after.totalCount).toBe(before.totalCount + 3);
    expect(after.counts).toEqual([
      { kind: 'POWER_OF_ATTORNEY', count: after.totalCount },
      { kind: 'SUBMISSION', count: 0 },
      { kind: 'DOCUMENT_REQUEST', count: 0 },
    ]);
    const cursor = after.edges.find(({ node }: { node: { id: string } }) => node.id === one).cursor;
    const page = await read({ first: 1, after: cursor });
    expect(ids(page)).toEqual([two]);
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: page.edges[0].cursor });
    expect(ids(await read({ first: 5, after: page.pageInfo.endCursor }))).toEqual([three]);
    const [last] = (await satu.ask('{ workQueue(last: 1) { nodes { ... on PowerOfAttorney { id } } } }')).workQueue.nodes;
    expect(last.id).toBe(three);
  });

  it('R21 goes on from a matter that has been decided meanwhile', async () => {
    const [one, two] = [await submit(), await submit()];
    await satu.ask(
      'mutation ($input: RejectPowerOfAttorneyInput!) { rejectPowerOfAttorney(input: $input) { userErrors { code } } }',
      {
        input: { id: one, reason: 'Unsigned.' },
      },
    );
    expect(ids(await read({ after: one }))).toEqual([two]);
  });

  it('R21 holds submissions in order of arrival beside the mandates, and document requests by due date', async () => {
    const { diaryNumber } = await represents(advisor, satu, uma);
    const { applicationByDiaryNumber: application } = await satu.ask(
      'query ($diaryNumber: String!) { applicationByDiaryNumber(diaryNumber: $diaryNumber) { id } }',
      { diaryNumber },
    );
    const mandate = await submit();
    service.clock.forward({ seconds: 1 });
    const { sendAdditionalInformation: sent } = await advisor.ask(
      'mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) { submission { id } userErrors { code } } }',
      { input: { applicationId: application.id, message: 'Please see.', attachmentIds: [] } },
    );
    const ask = async () =>
      (
        await advisor.ask(
          'mutation ($input: RequestDocumentInput!) { requestDocument(input: $input) { documentRequest { id } userErrors { code } } }',
          { input: { applicationId: application.id, subject: 'INTERVIEW_RECORD' } },
        )
      ).requestDocument.documentRequest.id;
    const first = await ask();
    service.clock.forward({ seconds: 1 });
    const second = await ask();
    await service.asOwner('update document_request set due_on = due_on + 30 where id = $1', [
      Buffer.from(first, 'base64url').toString().split(':')[1],
    ]);
    expect(ids(await read({ first: 100, kinds: ['POWER_OF_ATTORNEY', 'SUBMISSION'] })).slice(-2)).toEqual([
      mandate,
      sent.submission.id,
    ]);
    expect(ids(await read({ kinds: ['DOCUMENT_REQUEST'] }))).toEqual([second, first]);
    expect((await read({ kinds: ['SUBMISSION'] })).totalCount).toBe(1);
    expect((await read()).counts.slice(1).map(({ count }: { count: number }) => count)).toEqual([1, 2]);
  });

  it('R16 has submissions taken in their turn, or with a reason that is kept', async () => {
    const { diaryNumber } = await represents(advisor, satu, uma);
    const { applicationByDiaryNumber: application } = await satu.ask(
      'query ($diaryNumber: String!) { applicationByDiaryNumber(diaryNumber: $diaryNumber) { id } }',
      { diaryNumber },
    );
    const send = async (message: string) =>
      (
        await advisor.ask(
          'mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) { submission { id } userErrors { code } } }',
          { input: { applicationId: application.id, message, attachmentIds: [] } },
        )
      ).sendAdditionalInformation.submission.id as string;
    for (const { id } of (await read({ kinds: ['SUBMISSION'], first: 100 })).nodes)
      await satu.ask('mutation ($id: ID!) { markSubmissionHandled(input: { id: $id }) { userErrors { code } } }', { id });
    const [first, second, third] = [await send('one'), await send('two'), await send('three')];
    const outOfTurn = [{ code: 'OUT_OF_TURN', field: 'reason' }];
    for (const reason of [undefined, '  ']) expect((await take(satu, third, { reason })).userErrors).toMatchObject(outOfTurn);
    expect((await take(satu, third, { reason: ' The interview is tomorrow. ' })).userErrors).toEqual([]);
    // Kept for longer, it needs none again; and a mandate or a document request never does.
    expect((await take(satu, third)).userErrors).toEqual([]);
    const why = async (id: string) =>
      (await mikko.ask('query ($id: ID!) { node(id: $id) { ... on Submission { take { outOfTurnReason } } } }', { id })).node
        .take;
    expect(await why(third)).toEqual({ outOfTurnReason: 'The interview is tomorrow.' });
    expect((await take(mikko, second)).userErrors).toMatchObject(outOfTurn);
    expect((await take(mikko, first)).userErrors).toEqual([]);
    expect((await take(mikko, second, { reason: 'Not needed now.' })).userErrors).toEqual([]);
    expect(await why(second)).toEqual({ outOfTurnReason: null });
    expect((await take(mikko, await submit())).userErrors).toEqual([]);
    const [kept] = await service.asOwner<{ reason: string }>(
      "select data ->> 'reason' as reason from case_event where kind = 'MATTER_TAKEN' and data ->> 'reason' is not null",
    );
    expect(kept?.reason).toBe('The interview is tomorrow.');
  });

  it('is staff’s alone, and refuses a cursor that is none', async () => {
    expect((await advisor.send(queue)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await satu.send(queue, { after: 'nonsense' })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await satu.send(queue, { first: 101 })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('taking a matter', () => {
  it('tells all staff who has it and since when, and gives it back', async () => {
    const id = await submit();
    const since = service.clock.now();
    const { item, userErrors } = await take(satu, id);
    expect(userErrors).toEqual([]);
    expect(item.take).toEqual({
      takenBy: 'Satu Salo',
      takenAt: since.toISOString(),
      expiresAt: new Date(since.getTime() + 30 * 60_000).toISOString(),
      isViewers: true,
    });
    expect(await taken(id, mikko)).toEqual({ takenBy: 'Satu Salo', isViewers: false });
    expect((await release(satu, id)).item.take).toBeNull();
    expect(await taken(id, mikko)).toBeNull();
  });

  it('refuses one that another has, and says who', async () => {
    const id = await submit();
    await take(satu, id);
    const refused = await take(mikko, id);
    expect(refused).toEqual({ item: null, userErrors: [{ code: 'TAKEN', field: 'id', message: 'Satu Salo has taken this.' }] });
    expect((await release(mikko, id)).userErrors).toMatchObject([{ code: 'TAKEN' }]);
    expect(await taken(id)).toEqual({ takenBy: 'Satu Salo', isViewers: true });
  });

  it('gives it to exactly one of many at once', async () => {
    const id = await submit();
    const colleagues = await Promise.all(
      Array.from({ length: 8 }, (_, n) => service.person('STAFF', { name: `Virkailija ${n}` })),
    );
    const answers = await Promise.all(colleagues.map((colleague) => take(colleague, id)));
    expect(answers.filter(({ item }) => item)).toHaveLength(1);
    expect(answers.flatMap(({ userErrors }) => userErrors).map(({ code }) => code)).toEqual(Array(7).fill('TAKEN'));
  });

  it('lasts for half an hour after the last sign of work', async () => {
    const id = await submit();
    const since = service.clock.now().toISOString();
    await take(satu, id);
    service.clock.forward({ minutes: 29 });
    expect((await take(satu, id)).item.take).toMatchObject({ takenAt: since });
    service.clock.forward({ minutes: 29 });
    expect((await take(mikko, id)).userErrors).toMatchObject([{ code: 'TAKEN' }]);
    service.clock.forward({ minutes: 1 });
    expect(await taken(id)).toBeNull();
    expect((await take(mikko, id)).item.take).toMatchObject({
      takenBy: 'Mikko Mäki',
      takenAt: service.clock.now().toISOString(),
    });
  });

  it('stops nobody from deciding, and is over with the decision', async () => {
    const customerNumber = await uma.client();
    await uma.lodged(customerNumber);
    const id = await submit();
    await take(satu, id);
    expect((await approves(mikko, id, customerNumber)).userErrors).toEqual([]);
    expect(await taken(id)).toBeNull();
    expect((await take(satu, id)).userErrors).toMatchObject([{ code: 'NOT_WAITING', field: 'id' }]);
  });

  it('is told to everybody at the queue, once for each change of hands', async () => {
    const id = await submit();
    const seen = await mikko.follow(`subscription { workQueue { change counts { kind count } item { ${items} } } }`);
    await take(satu, id);
    await take(satu, id);
    await release(satu, id);
    await take(mikko, id);
    const changes = (await seen.first(3)).map(({ workQueue }) => workQueue);
    expect(changes.map(({ change, item }) => [change, item.id])).toEqual(Array(3).fill(['CHANGED', id]));
    expect(changes[2].item.take.takenBy).toBe('Mikko Mäki');
    expect(changes[2].counts).toEqual((await read()).counts);
    await seen.close();
  });

  it('R4 leaves nothing that the submitter could see', async () => {
    const id = await submit();
    const mine = await advisor.follow('subscription { caseEvents { event { kind } } }');
    await take(satu, id);
    await release(satu, id);
    await take(mikko, id);
    await uma.client();
    await submit();
    expect((await mine.first(1))[0].caseEvents.event.kind).toBe('POWER_OF_ATTORNEY_SUBMITTED');
    expect(await taken(id, advisor)).toBeNull();
    expect(
      (await advisor.send('mutation { takeMatter(input: { id: "x" }) { userErrors { code } } }')).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
    await mine.close();
  });

  it('R21 leaves one’s own mandate to others, and knows no other ids', async () => {
    const both = await service.person('ADVISOR', { name: 'Anna Ahlgren' });
    const asStaff = await service.person('STAFF', { accountId: both.accountId });
    const own = await submits(both, { basis: 'NOTIFICATION', statement: 'I act.', attachmentIds: [] });
    expect((await take(asStaff, own)).userErrors).toMatchObject([{ code: 'OWN_MANDATE' }]);
    expect((await take(satu, 'nonsense')).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
  });

  it('R21 tells by subscription what it tells by query, to a token that reads no cases as well', async () => {
    const narrow = await service.person('STAFF', { name: 'Satu Salo', scopes: ['STAFF_READ'] });
    const stream = await narrow.follow(
      'subscription { workQueue { change item { ... on PowerOfAttorney { id } ... on Submission { id } } counts { kind count } } }',
    );
    const { diaryNumber } = await represents(advisor, satu, uma);
    const { applicationByDiaryNumber } = await satu.ask(
      'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }',
      { n: diaryNumber },
    );
    await advisor.ask(
      'mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) { submission { id } } }',
      { input: { applicationId: applicationByDiaryNumber.id, message: 'Please see.' } },
    );
    const later = await submit();
    await stream.until(
      () => stream.received.some(({ workQueue }) => workQueue.item.id === later),
      'the mandate that came after the submission',
    );
    expect(stream.errors).toEqual([]);
    // As by query: counted, and left out.
    expect(stream.received.map(({ workQueue }) => workQueue.change)).toEqual(['ADDED', 'REMOVED', 'ADDED']);
    const { counts } = stream.received.at(-1).workQueue;
    const { workQueue } = await narrow.ask(
      '{ workQueue(kinds: [SUBMISSION]) { totalCount counts { kind count } nodes { __typename } } }',
    );
    expect(workQueue).toEqual({ totalCount: counts[1].count, counts, nodes: [] });
    expect(counts[1].count).toBeGreaterThan(0);
    expect(service.log.filter((line) => line.includes('"level":50'))).toEqual([]);
    await stream.close();
  });
});
