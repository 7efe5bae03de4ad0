import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../access/viewer.ts';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, submits } from '../testing/story.ts';

let service: TestService;
let aino: Caller;
let staff: Caller;
/** By what was stated: pending, of somebody in no register; approved for a client of another name; another advisor's. */
let unknown: string;
let matched: string;
let others: string;
let customerNumber: string;
let diaryNumber: string;
beforeAll(async () => {
  service = await TestService.start();
  const uma = await service.uma();
  aino = await service.person('ADVISOR', { name: 'Aino Aalto' });
  const bengt = await service.person('ADVISOR', { name: 'Bengt Åkerlund' });
  staff = await service.person('STAFF');
  const stated = { givenNames: 'Zahra', familyName: 'Rahimi', dateOfBirth: '1990-05-01' };
  unknown = await submits(aino, { client: { ...stated, customerNumber: 'A-77', diaryNumber: 'ASY/2026/77' } });
  customerNumber = await uma.client({ givenNames: 'Ólafur', familyName: 'Sørensen' });
  diaryNumber = await uma.lodged(customerNumber);
  matched = await submits(aino, { client: { ...stated, givenNames: 'Olafur', familyName: 'Married' } });
  await approves(staff, matched, customerNumber);
  others = await submits(bengt, { client: { ...stated, givenNames: 'Nea', familyName: 'Ahlgrén-Öhman' } });
});
afterAll(() => service.stop());

const query = 'query ($filter: PowerOfAttorneyFilter) { powersOfAttorney(filter: $filter) { totalCount nodes { id } } }';
async function found(search: string, more: object = {}, caller = staff): Promise<string[]> {
  const { powersOfAttorney } = await caller.ask(query, { filter: { search, ...more } });
  return powersOfAttorney.nodes.map(({ id }: { id: string }) => id);
}

describe('staff find a mandate', () => {
  it('by the client who was stated, in whichever order and writing', async () => {
    for (const search of ['rahimi', 'Zahra Rahimi', ' RAH,zah ', 'A-77', 'ASY/2026/77', 'asy/2026/77'])
      expect([search, await found(search)]).toEqual([search, [unknown]]);
    expect(await found('ohman')).toEqual([others]);
  });

  it('by the client with whom it was matched', async () => {
    for (const search of ['Sorensen', 'ólafur sørensen', customerNumber, diaryNumber, diaryNumber.toLowerCase()])
      expect([search, await found(search)]).toEqual([search, [matched]]);
  });

  it('by the advisor, and of those in one status', async () => {
    expect(await found('akerlund')).toEqual([others]);
    expect((await found('Aalto, Aino')).toSorted()).toEqual([unknown, matched].toSorted());
    expect(await found('Aalto, Aino', { status: 'APPROVED' })).toEqual([matched]);
  });

  it('and none where nothing is like it; with nothing to look for, all', async () => {
    for (const search of ['ahimi', 'Rahimi Olafur', '%', 'A-7', 'no\0thing'])
      expect([search, await found(search)]).toEqual([search, []]);
    expect(await found('  ')).toHaveLength(3);
  });
});

it('R4 an advisor has no such search, not even among their own', async () => {
  const answer = await aino.send(query, { filter: { search: 'Sørensen' } });
  expect([answer.errors?.[0]?.extensions.code, answer.data]).toEqual(['FORBIDDEN', null]);
  const [row] = await service.asOwner<{ found: string }>('select count(*) as found from found_mandates($1)', ['rahimi']);
  expect(row?.found).toBe('0');
});

it('R23 what it brought to staff is written down', async () => {
  await found('akerlund');
  await service.app.audit.tick();
  const reads = await service.asOwner<{ kinds: string[] }>(
    `select kinds from audit_read r where via_id = $1 and power_of_attorney_id is not null`,
    [staff.tokenId],
  );
  expect(reads.length).toBeGreaterThan(0);
});

/** How many pages of the database a search has to look at. */
async function pagesOf(search: string): Promise<number> {
  const viewer: Viewer = {
    accountId: staff.accountId,
    part: 'STAFF',
    scopes: new Set(),
    via: { kind: 'token', id: staff.tokenId },
  };
  const explained = sql<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }>`
    explain (analyze, buffers, format json) select found_mandates(${search})`;
  const measure = () => service.app.database.read(viewer, (tx) => tx.query(explained));
  await measure();
  const plan = (await measure())[0]?.['QUERY PLAN'][0]?.Plan ?? {};
  return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
}

it('does not look at every mandate', async () => {
  const before = await pagesOf('zahra rahimi');
  await service.asOwner(`
    insert into power_of_attorney (id, status, role, capacity, basis, statement, advisor_id, stated_given_names, stated_family_name,
      stated_date_of_birth, stated_customer_number, stated_diary_number, submitted_at)
    select gen_random_uuid(), status, role, capacity, basis, statement, advisor_id, 'Other ' || n, 'Person ' || n,
      stated_date_of_birth, 'B-' || n, 'TIL/2026/' || n, submitted_at
    from power_of_attorney, generate_series(1, 4000) n where stated_customer_number = 'A-77'`);
  await service.asOwner('vacuum analyze power_of_attorney');
  const [table] = await service.asOwner<{ pages: number }>(
    `select relpages as pages from pg_class where oid = 'power_of_attorney'::regclass`,
  );
  expect(table?.pages).toBeGreaterThan(80);
  expect((await pagesOf('zahra rahimi')) - before).toBeLessThan(table?.pages ?? 0);
});
