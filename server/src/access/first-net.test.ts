import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { sees } from './sees.ts';
import type { Viewer } from './viewer.ts';

// The conditions of the access table by themselves: in a transaction of the service, where row-level security holds nothing back, so that
// each net is seen to hold without the other.

let service: TestService;
let uma: Uma;
let advisor: Caller;
let other: Caller;
let staff: Caller;
let asylum: string;
let named: string;
let unnamed: string;
let closed: string;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  other = await service.person('ADVISOR', { name: 'Eero Eskola' });
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  await represents(other, staff, uma);
  const first = await represents(advisor, staff, uma, 'ASYLUM');
  asylum = first.diaryNumber;
  await approves(staff, await submits(other, { role: 'REPRESENTATIVE' }), first.customerNumber);
  await uma.tell('application.decision-made', asylum);
  await uma.tell('application.processing-started', asylum);

  const customerNumber = await uma.client();
  named = await uma.lodged(customerNumber);
  unnamed = await uma.lodged(customerNumber);
  const { application } = await staff.ask(
    'query ($n: String!) { application: applicationByDiaryNumber(diaryNumber: $n) { id } }',
    { n: named },
  );
  await approves(staff, await submits(advisor), customerNumber, { applicationIds: [application.id] });
  await uma.tell('application.processing-started', unnamed);

  ({ diaryNumber: closed } = await represents(advisor, staff, uma));
  await uma.tell('application.legal-force-gained', closed);

  const ended = await represents(advisor, staff, uma);
  await staff.ask('mutation ($input: EndPowerOfAttorneyInput!) { endPowerOfAttorney(input: $input) { userErrors { code } } }', {
    input: { id: ended.mandateId, reason: 'No longer' },
  });
  await submits(advisor);
});
afterAll(() => service.stop());

const viewer = (): Viewer => ({
  accountId: advisor.accountId,
  part: 'ADVISOR',
  scopes: new Set(['CASES_READ', 'CASES_WRITE']),
  via: { kind: 'token', id: advisor.tokenId },
});
/** What a condition lets through of a table of which the whole can be read. */
async function through<Row>(columns: RawBuilder<Row>, from: string, condition: (typeof sees)[keyof typeof sees]): Promise<Row[]> {
  const row = sql.ref('r1');
  return service.app.database.read(null, (tx) =>
    tx.query(sql<Row>`select ${columns} from ${sql.table(from)} ${row} where ${condition(viewer(), row)}`),
  );
}
const count = async (from: string) =>
  (
    await service.app.database.read(null, (tx) => tx.query(sql<{ n: number }>`select count(*)::int as n from ${sql.table(from)}`))
  )[0]?.n ?? 0;

describe('without row-level security the access table', () => {
  it('R2 lets an advisor see the cases that a mandate in force covers, and named ones where it is limited', async () => {
    const seen = await through(sql<{ number: string }>`r1.diary_number as number`, 'application', sees.application);
    expect(seen.map(({ number }) => number).sort()).toEqual([asylum, named].sort());
    expect(await count('application')).toBe(6);
  });

  it('R10 lists no client whose cases are all closed, nor one who was lost', async () => {
    const seen = await through(sql`r1.id`, 'client', sees.client);
    expect(seen).toHaveLength(2);
    expect(await count('client')).toBe(5);
  });

  it('R12 shows no decision made in an asylum case, in its case or beside it; and no other holder’s events', async () => {
    for (const condition of [sees.caseEvent, sees.caseEventOfVisibleCase]) {
      const seen = await through(
        sql<{ kind: string; holder: string | null; number: string | null }>`r1.kind,
          (select advisor_id from power_of_attorney p where p.id = r1.power_of_attorney_id) as holder,
          (select diary_number from application a where a.id = r1.application_id) as number`,
        'case_event',
        condition,
      );
      expect(seen.filter(({ kind }) => kind === 'DECISION_MADE')).toEqual([]);
      expect(seen.filter(({ holder }) => holder !== null && holder !== advisor.accountId)).toEqual([]);
      expect(seen.some(({ kind, number }) => kind === 'PROCESSING_STARTED' && number === asylum)).toBe(true);
      if (condition === sees.caseEvent) expect(seen.filter(({ number }) => number === unnamed || number === closed)).toEqual([]);
    }
  });

  it('R4 shows mandates and their documents to their submitter alone', async () => {
    const mandates = await through(sql`distinct r1.advisor_id as id`, 'power_of_attorney', sees.powerOfAttorney);
    const documents = await through(sql`distinct r1.owner_id as id`, 'document', sees.document);
    expect([mandates, documents]).toEqual([[{ id: advisor.accountId }], [{ id: advisor.accountId }]]);
  });
});
