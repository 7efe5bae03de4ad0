import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sees } from '../access/sees.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { represents } from '../testing/story.ts';
import { clientMatches, hasDiaryNumber } from './client.search.ts';

let service: TestService;
let advisor: Caller;
let own: { customerNumber: string; diaryNumber: string };
let others: { customerNumber: string; diaryNumber: string };
beforeAll(async () => {
  service = await TestService.start();
  const uma = await service.uma();
  advisor = await service.person('ADVISOR');
  const staff = await service.person('STAFF');
  for (let n = 0; n < 3; n++) own = await represents(advisor, staff, uma);
  others = await represents(await service.person('ADVISOR'), staff, uma);
});
afterAll(() => service.stop());

const row = sql.ref('r1');
const viewer = (): Viewer => ({
  accountId: advisor.accountId,
  part: 'ADVISOR',
  scopes: new Set(['CASES_READ']),
  via: { kind: 'token', id: advisor.tokenId },
});

/** How much a look-up found, and how many pages of the database it had to look at: the same work takes the same time. */
async function work(table: string, condition: RawBuilder<unknown>, visible: RawBuilder<unknown>) {
  const explained = sql<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>`
    explain (analyze, buffers, format json) select from ${sql.table(table)} ${row} where ${visible} and ${condition}`;
  const measure = () => service.app.database.read(viewer(), (tx) => tx.query(explained));
  await measure();
  const plan = (await measure())[0]?.['QUERY PLAN'][0]?.Plan ?? {};
  return { found: plan['Actual Rows'], pages: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0) };
}

const byNumber = (number: string) => work('application', hasDiaryNumber(number, row, viewer()), sees.application(viewer(), row));
const bySearch = (text: string) => work('client', clientMatches(text, row, viewer()), sees.client(viewer(), row));

it('R4 a number of somebody else’s case takes as much work as one of no case at all', async () => {
  expect(await byNumber(others.diaryNumber)).toEqual(await byNumber('TYO/2026/none'));
  expect((await byNumber(own.diaryNumber)).found).toBe(1);
  expect((await byNumber(others.diaryNumber)).found).toBe(0);
});

it('R4 so does a search, by diary number and by customer number', async () => {
  const nobody = await bySearch('none such');
  expect(await bySearch(others.diaryNumber)).toEqual(nobody);
  expect(await bySearch(others.customerNumber)).toEqual(nobody);
  expect((await bySearch(own.diaryNumber)).found).toBe(1);
  expect((await bySearch(own.customerNumber)).found).toBe(1);
});
