import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import type { Part, Viewer } from './viewer.ts';

// Around the first net: statements without any condition, as a forgotten one would be, in a transaction of each part.

let service: TestService;
let uma: Uma;
let advisor: Caller;
let other: Caller;
let staff: Caller;
let own: { customerNumber: string; diaryNumber: string; mandateId: string };
let others: { customerNumber: string; diaryNumber: string; mandateId: string };

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  other = await service.person('ADVISOR', { name: 'Eero Eskola' });
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  own = await represents(advisor, staff, uma, 'ASYLUM');
  others = await represents(other, staff, uma);
  for (const { diaryNumber } of [own, others]) {
    await uma.tell('application.supplement-requested', diaryNumber, { requestId: 'r', message: 'm', dueOn: '2026-12-20' });
  }
});
afterAll(() => service.stop());

const viewerOf = (caller: Caller, part: Part): Viewer => ({
  accountId: caller.accountId,
  part,
  scopes: new Set(),
  via: { kind: 'token', id: caller.tokenId },
});
const asAdvisor = <Row>(statement: RawBuilder<Row>) =>
  service.app.database.write(viewerOf(advisor, 'ADVISOR'), (tx) => tx.query(statement));
const asOwner = async (statement: string) => (await service.asOwner<{ n: number }>(statement))[0]?.n;

describe('R2 in an advisor’s transaction, a statement that forgot its condition', () => {
  it('reads the clients, cases, requests, mandates and events of their own alone', async () => {
    expect(await asAdvisor(sql`select customer_number from client`)).toEqual([{ customer_number: own.customerNumber }]);
    expect(await asAdvisor(sql`select diary_number from application`)).toEqual([{ diary_number: own.diaryNumber }]);
    expect(await asAdvisor(sql`select message from supplement_request`)).toHaveLength(1);
    expect(await asAdvisor(sql`select distinct advisor_id from power_of_attorney`)).toEqual([{ advisor_id: advisor.accountId }]);
    const events = await asAdvisor(sql<{ mine: boolean }>`select a.diary_number = ${own.diaryNumber} as mine
      from case_event e left join application a on a.id = e.application_id where e.application_id is not null`);
    expect(events.length).toBeGreaterThan(2);
    expect(events.every(({ mine }) => mine)).toBe(true);
  });

  it('reads nothing of other people’s documents, sessions, tokens and answers', async () => {
    for (const [table, column] of [
      ['document', 'owner_id'],
      ['api_token', 'account_id'],
      ['session', 'account_id'],
      ['idempotency', 'account_id'],
    ] as const) {
      const foreign = sql`select from ${sql.table(table)} where ${sql.ref(column)} <> ${advisor.accountId}::uuid`;
      expect(await asAdvisor(foreign), table).toEqual([]);
    }
    expect(await asAdvisor(sql`select from document`)).toHaveLength(1);
    expect(await asAdvisor(sql`select from uma_event`)).toEqual([]);
    expect(await asAdvisor(sql`select distinct advisor_id from case_event_audience`)).toEqual([
      { advisor_id: advisor.accountId },
    ]);
  });

  it('R12 reads no decision made in an asylum case, whoever forgot to ask', async () => {
    await uma.tell('application.decision-made', own.diaryNumber);
    expect(await asOwner("select count(*)::int as n from case_event where kind = 'DECISION_MADE'")).toBe(1);
    expect(await asAdvisor(sql`select from case_event where kind = 'DECISION_MADE' or staff_only`)).toEqual([]);
  });

  it('R4 reads nothing of what staff do with a mandate before they decide, whoever forgot to ask', async () => {
    const id = await submits(advisor, { basis: 'NOTIFICATION', statement: 'I act for them.', attachmentIds: [] });
    await staff.ask('mutation ($input: TakeMatterInput!) { takeMatter(input: $input) { userErrors { code } } }', {
      input: { id },
    });
    expect(await asOwner("select count(*)::int as n from case_event where kind = 'MATTER_TAKEN'")).toBe(1);
    expect(await asAdvisor(sql`select from case_event where staff_only`)).toEqual([]);
  });

  it('changes and removes nothing of others’, and of their own clients’ neither', async () => {
    expect(
      await asAdvisor(sql`update client set family_name = 'X' where customer_number = ${others.customerNumber} returning id`),
    ).toEqual([]);
    await expect(asAdvisor(sql`update client set family_name = 'X' returning id`)).rejects.toThrow(/row-level security/);
    await expect(asAdvisor(sql`update application set status = 'CLOSED' returning id`)).rejects.toThrow(/row-level security/);
    expect(await asAdvisor(sql`delete from client returning id`)).toEqual([]);
    expect(
      await asAdvisor(sql`update power_of_attorney set status = 'ENDED', ended_at = now(), end_reason = 'BY_HOLDER'
      where advisor_id <> ${advisor.accountId}::uuid returning id`),
    ).toEqual([]);
    expect(
      await asAdvisor(sql`update api_token set revoked_at = now() where id <> ${advisor.tokenId}::uuid returning id`),
    ).toEqual([]);
    expect(await asOwner("select count(*)::int as n from client where family_name = 'X'")).toBe(0);
  });

  it('submits in nobody else’s name, and approves nothing', async () => {
    await submits(advisor);
    const copy = (advisorId: string, status: string) =>
      asAdvisor(sql`insert into power_of_attorney (id, status, role, capacity, basis, advisor_id, stated_given_names, stated_family_name,
          stated_date_of_birth, submitted_at, decided_at, client_id)
        select gen_random_uuid(), ${status}, 'REPRESENTATIVE', 'GUARDIAN', 'NOTIFICATION', ${advisorId}::uuid, 'x', 'y', '1990-01-01', now(), now(), id
        from client limit 1`);
    await expect(copy(other.accountId, 'PENDING')).rejects.toThrow(/row-level security/);
    await expect(copy(advisor.accountId, 'APPROVED')).rejects.toThrow(/row-level security/);
  });

  it('records acts as themselves alone', async () => {
    await expect(
      asAdvisor(sql`insert into case_event (position, id, kind, occurred_at, recorded_at, actor_id, staff_only, act_id, data)
        values (nextval('case_event_position'), gen_random_uuid(), 'X', now(), now(), ${other.accountId}::uuid, false, gen_random_uuid(), '{}')`),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('the second net', () => {
  it('shows nobody anything in a transaction that does not say for whom it is', async () => {
    const unsaid = sql`select set_config('edusta.part', '', true), set_config('edusta.account', '', true)`;
    await service.app.database.write(null, async (tx) => {
      await tx.query(unsaid);
      for (const table of ['client', 'application', 'case_event', 'power_of_attorney', 'document', 'session', 'uma_event'])
        expect(await tx.query(sql`select from ${sql.table(table)}`), table).toEqual([]);
    });
  });

  it('R21 lets staff see every client and case, and UMA no document of a mandate', async () => {
    const ask = (part: Part, statement: RawBuilder<unknown>) =>
      service.app.database.read(viewerOf(staff, part), (tx) => tx.query(statement));
    expect(await ask('STAFF', sql`select from client`)).toHaveLength(2);
    expect(await ask('STAFF', sql`select from document`)).toHaveLength(3);
    expect(await ask('STAFF', sql`select from session`)).toEqual([]);
    expect(await ask('UMA', sql`select from document`)).toEqual([]);
  });

  it('has no way round by naming a partition', async () => {
    const partitions = await service.asOwner<{ name: string }>(
      "select inhrelid::regclass::text as name from pg_inherits where inhparent in (select oid from pg_class where relkind = 'p' and relnamespace = 'public'::regnamespace)",
    );
    expect(partitions.length).toBeGreaterThan(3);
    for (const { name } of partitions)
      await expect(asAdvisor(sql`select from ${sql.table(name)}`), name).rejects.toThrow(/permission denied/);
  });

  /** Tables without policies, and why. */
  const without: Record<string, string> = {
    account: 'names stand beside what people did; codes are encrypted, and told by no field',
    upload_lock: 'says who is writing, by random ids',
    uma_feed_state: 'counts, and how fresh the feed is (R13)',
    guidance_channel: 'published',
    reason_phrase: 'phrases of nobody’s',
    uma_silence: 'how long the feed is usually silent (R13)',
    mikro_orm_migrations: 'out of reach of the service',
  };

  it('holds every table but those that are named here', async () => {
    const tables = await service.asOwner<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and not relrowsecurity",
    );
    expect(tables.map(({ name }) => name).sort()).toEqual(Object.keys(without).sort());
  });
});
