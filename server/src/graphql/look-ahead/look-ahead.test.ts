import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { TestService } from '../../testing/service.ts';
import { represents } from '../../testing/story.ts';
import type { Uma } from '../../testing/uma.ts';

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
  for (let n = 0; n < 6; n++) {
    await uma.tell(
      'application.supplement-requested',
      diaryNumber,
      { requestId: `r${n}`, message: `m${n}`, dueOn: `2026-12-2${n}` },
      `2026-11-0${n + 1}T10:00:00Z`,
    );
  }
});
afterAll(() => service.stop());

const byNumber = (selection: string) => `query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) ${selection} }`;

describe('a query read in one statement', () => {
  it('keeps aliases of one field with different arguments apart', async () => {
    const { applicationByDiaryNumber } = await advisor.ask(
      byNumber(`{ status: kind first: supplementRequests(first: 1) { nodes { message } }
        last: supplementRequests(last: 2) { nodes { due: dueOn } totalCount } again: supplementRequests(first: 1) { nodes { dueOn } } }`),
      { n: diaryNumber },
    );
    expect(applicationByDiaryNumber).toEqual({
      status: 'RESIDENCE_PERMIT_WORK',
      first: { nodes: [{ message: 'm0' }] },
      last: { nodes: [{ due: '2026-12-24' }, { due: '2026-12-25' }], totalCount: 6 },
      again: { nodes: [{ dueOn: '2026-12-20' }] },
    });
  });

  it('knows fragments, inline fragments on interfaces, @skip, @include and __typename', async () => {
    const document = `
      query ($n: String!, $no: Boolean!) { applicationByDiaryNumber(diaryNumber: $n) { __typename ...A ...A ... on Node { id } ... @include(if: $no) { kind } lodgedAt @skip(if: $no) } }
      fragment A on Application { client { ...C } client { familyName } }
      fragment C on Client { __typename givenNames }`;
    const { applicationByDiaryNumber } = await advisor.ask(document, { n: diaryNumber, no: false });
    expect(applicationByDiaryNumber).toEqual({
      __typename: 'Application',
      client: { __typename: 'Client', givenNames: 'Zahra', familyName: 'Rahimi' },
      id: expect.any(String),
      lodgedAt: '2026-11-30T10:00:00.000Z',
    });
  });

  it('pages forwards and backwards over the whole list, each row once', async () => {
    const list = byNumber(
      '{ supplementRequests(PAGE) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { message } } } }',
    );
    const page = async (args: string) =>
      (await advisor.ask(list.replace('PAGE', args), { n: diaryNumber })).applicationByDiaryNumber.supplementRequests;
    const messages = (at: { edges: { node: { message: string } }[] }) => at.edges.map(({ node }) => node.message);
    const first = await page('first: 4');
    expect([messages(first), first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual([
      ['m0', 'm1', 'm2', 'm3'],
      true,
      false,
    ]);
    expect(first.pageInfo).toMatchObject({ startCursor: first.edges[0].cursor, endCursor: first.edges[3].cursor });
    const second = await page(`first: 4, after: "${first.pageInfo.endCursor}"`);
    expect([messages(second), second.pageInfo.hasNextPage]).toEqual([['m4', 'm5'], false]);
    const back = await page(`last: 3, before: "${second.pageInfo.startCursor}"`);
    expect([messages(back), back.pageInfo.hasPreviousPage]).toEqual([['m1', 'm2', 'm3'], true]);
    const beyond = await page(`first: 4, after: "${second.pageInfo.endCursor}"`);
    expect(beyond).toEqual({
      totalCount: 6,
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      edges: [],
    });
  });

  it('refuses pages that are none with BAD_USER_INPUT', async () => {
    for (const args of [
      'first: 0',
      'first: 101',
      'first: -1',
      'last: 101',
      'first: 1, last: 1',
      'after: "x"',
      'last: 1, after: "x"',
    ]) {
      const { errors } = await advisor.send(byNumber(`{ events(${args}) { totalCount nodes { id } } }`), { n: diaryNumber });
      expect([args, errors?.[0]?.extensions.code]).toEqual([args, 'BAD_USER_INPUT']);
    }
    const { errors } = await advisor.send('{ clients(first: 101) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('gives the first twenty where neither first nor last is asked for', async () => {
    const { clients } = await advisor.ask('{ clients { totalCount pageInfo { hasNextPage } nodes { id } } }');
    expect(clients).toEqual({ totalCount: 1, pageInfo: { hasNextPage: false }, nodes: [expect.anything()] });
  });

  it('finds clients by the beginnings of names, customer number and diary number, for staff alone', async () => {
    const customerNumber = await uma.client({ givenNames: 'Thị Hương', familyName: 'Al-Jabouri' });
    const number = await uma.lodged(customerNumber);
    const search = async (text: string) =>
      (
        await staff.ask('query ($s: String!) { clientSearch(search: $s, first: 100) { nodes { customerNumber } } }', { s: text })
      ).clientSearch.nodes.map((client: { customerNumber: string }) => client.customerNumber);
    for (const text of [
      'al-jab',
      'JABOURI',
      'hương al',
      'thị',
      customerNumber,
      number,
      number.toLowerCase(),
      `  ${customerNumber} `,
    ]) {
      expect([text, await search(text)]).toEqual([text, [customerNumber]]);
    }
    for (const text of ['', '%', '_', 'abouri', '\u0000', customerNumber.slice(0, 4)])
      expect([text, await search(text)]).toEqual([text, []]);
    const { errors } = await advisor.send('{ clientSearch(search: "a") { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('R13 says when the feed was last heard, to anybody signed in', async () => {
    const { feedFreshness } = await advisor.ask('{ feedFreshness { lastReceivedAt isStale } }');
    expect(feedFreshness).toEqual({ lastReceivedAt: '2026-12-01T10:00:00.000Z', isStale: false });
  });
});

describe('a document that is too much', () => {
  it('is refused before anything runs, over HTTP and over WebSocket', async () => {
    const deep = `{ clients { nodes ${'{ applications { nodes { client '.repeat(6)} { id } ${'} } }'.repeat(6)} } }`;
    const cyclic = 'query { ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A ...A }';
    const wide = `{ ${Array.from({ length: 200 }, (_, n) => `a${n}: __typename`).join(' ')} }`;
    const long = `{ ${'viewer { id } '.repeat(3_000)} }`;
    for (const document of [deep, cyclic, wide, long]) {
      const { errors } = await advisor.send(document);
      expect(errors?.length).toBeGreaterThan(0);
      const followed = await advisor.follow(document.slice(0, 60_000));
      await followed.until(() => followed.errors.length > 0 || followed.closeCode !== undefined, 'refusal');
      await followed.close();
    }
  });

  it('tells no more of an error than it must', async () => {
    await service.asOwner('alter table supplement_request rename to hidden');
    const { errors } = await advisor.send('{ supplementRequests { totalCount } }');
    await service.asOwner('alter table hidden rename to supplement_request');
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: 'Something went wrong on our side.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(JSON.stringify(errors)).not.toMatch(/\brelation\b|select|node_modules/);
  });
});
