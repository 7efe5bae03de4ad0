import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { toGlobalId } from '../../graphql/global-id.ts';
import type { Caller } from '../../testing/caller.ts';
import type { TestService } from '../../testing/service.ts';
import { submits } from '../../testing/story.ts';
import type { Uma } from '../../testing/uma.ts';

/** What one of two did at the same time as the other. */
interface Outcome {
  httpStatus: number;
  /** 'done', a user error's code, or a GraphQL error's. */
  result: string;
  message: string;
  ms: number;
}

/** How many pairs are under way at the same time. */
const width = 5;

/** Clients with one open application each, registered in few deliveries. @returns their global ids */
export async function clientsWithCases(service: TestService, uma: Uma, count: number): Promise<string[]> {
  const numbers = Array.from({ length: count }, (_, n) => `P${String(n).padStart(6, '0')}`);
  const details = {
    givenNames: 'Zahra',
    familyName: 'Rahimi',
    dateOfBirth: '1990-05-01',
    nationality: 'AFG',
    contactLanguage: 'en',
  };
  const events = numbers.flatMap((customerNumber) => [
    uma.event('client.registered', customerNumber, { customerNumber, ...details }),
    uma.event('application.lodged', `TYO/${customerNumber}`, {
      diaryNumber: `TYO/${customerNumber}`,
      customerNumber,
      kind: 'RESIDENCE_PERMIT_WORK',
    }),
  ]);
  for (let n = 0; n < events.length; n += 500) await uma.deliver(events.slice(n, n + 500));
  const rows = await service.asOwner<{ id: string }>(
    "select id from client where customer_number like 'P%' order by customer_number",
  );
  return rows.map(({ id }) => toGlobalId('Client', id));
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Sends one mutation, as a tool would; nothing is thrown. */
export async function decides(caller: Caller, mutation: string, input: object): Promise<Outcome> {
  const began = performance.now();
  const answer = await fetch(`${caller.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${caller.token}` },
    body: JSON.stringify({
      query: `mutation ($input: ${capitalised(mutation)}Input!) { done: ${mutation}(input: $input) { powerOfAttorney { status } userErrors { code message } } }`,
      variables: { input },
    }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: the answer of any document
  const body = (await answer.json()) as any;
  const problem = body.errors?.[0] ?? body.data?.done?.userErrors?.[0];
  return {
    httpStatus: answer.status,
    result: problem ? (problem.extensions?.code ?? problem.code) : 'done',
    message: problem?.message ?? '',
    ms: performance.now() - began,
  };
}

/** Runs `work` for each number, several at the same time. */
async function inParallel(count: number, work: (n: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

const notification = { basis: 'NOTIFICATION', statement: 'I act for her.', attachmentIds: [] };
const kinds = ['approve ‖ approve', 'approve ‖ reject', 'approve ‖ withdraw'] as const;
const stateWords = /approved|rejected|withdrawn/;

export interface PairCounts {
  pairs: number;
  /** Pairs in which not exactly one took effect, or whose loser was told something else than how it stands. */
  wrong: string[];
  failures: number;
  deadlocks: number;
  /** Mandates with another number of decisions in the log than one. */
  otherThanOneAct: number;
}

const deadlocksOf = async (service: TestService) => {
  const [row] = await service.asOwner<{ deadlocks: number }>(
    'select pg_stat_clear_snapshot(), deadlocks::int from pg_stat_database where datname = current_database()',
  );
  return row?.deadlocks ?? 0;
};

/** Two decisions on one mandate at the same time, `count` times: exactly one takes effect. */
export async function decisionPairs(service: TestService, uma: Uma, count: number): Promise<PairCounts> {
  const clients = await clientsWithCases(service, uma, count);
  const advisor = await service.person('ADVISOR');
  const [first, second] = [await service.person('STAFF'), await service.person('STAFF')];
  const counts: PairCounts = { pairs: count, wrong: [], failures: 0, deadlocks: 0, otherThanOneAct: 0 };
  await inParallel(count, async (n) => {
    const id = await submits(advisor, notification);
    const approval = { id, clientId: clients[n] };
    const kind = kinds[n % kinds.length] as (typeof kinds)[number];
    const rival = {
      'approve ‖ approve': () => decides(second, 'approvePowerOfAttorney', approval),
      'approve ‖ reject': () => decides(second, 'rejectPowerOfAttorney', { id, reason: 'Not signed.' }),
      'approve ‖ withdraw': () => decides(advisor, 'withdrawPowerOfAttorney', { id }),
    }[kind];
    const outcomes = await Promise.all([decides(first, 'approvePowerOfAttorney', approval), rival()]);
    const loser = outcomes.find(({ result }) => result !== 'done');
    const good =
      outcomes.some(({ result }) => result === 'done') && loser?.result === 'NOT_PENDING' && stateWords.test(loser.message);
    if (!good) counts.wrong.push(`${kind}: ${JSON.stringify(outcomes)}`);
    counts.failures += outcomes.filter(({ httpStatus }) => httpStatus !== 200).length;
  });
  const [acts] = await service.asOwner<{ other: number }>(`
    select count(*) filter (where decisions <> 1)::int as other from (
      select p.id, count(distinct e.act_id) as decisions from power_of_attorney p
      left join case_event e on e.power_of_attorney_id = p.id and e.kind <> 'POWER_OF_ATTORNEY_SUBMITTED'
      group by p.id) counted`);
  counts.otherThanOneAct = acts?.other ?? -1;
  counts.deadlocks = await deadlocksOf(service);
  return counts;
}

export interface HolderCounts extends Omit<PairCounts, 'otherThanOneAct'> {
  /** How often the database was looked at meanwhile, and the clients that ever had two holders of a role then. */
  looks: number;
  twoHolders: number;
  /** Clients that at the end have another number of holders than one. */
  otherThanOneHolder: number;
}

/** Two approvals for one client and role at the same time, `count` times; in every second pair the holders are known to be aware. */
export async function holderPairs(service: TestService, uma: Uma, count: number): Promise<HolderCounts> {
  const clients = await clientsWithCases(service, uma, count);
  const advisors = [await service.person('ADVISOR'), await service.person('ADVISOR')] as const;
  const staff = [await service.person('STAFF'), await service.person('STAFF')] as const;
  const counts: HolderCounts = {
    pairs: count,
    wrong: [],
    failures: 0,
    deadlocks: 0,
    looks: 0,
    twoHolders: 0,
    otherThanOneHolder: 0,
  };
  const watcher = new pg.Client({ connectionString: service.testDatabase.ownerUrl });
  await watcher.connect();
  let watching = true;
  const watched = (async () => {
    while (watching) {
      const { rows } = await watcher.query(`select count(*)::int as two from (
        select from power_of_attorney where status = 'APPROVED' group by client_id, role having count(*) > 1) twice`);
      counts.looks++;
      counts.twoHolders += rows[0].two;
    }
  })();
  await inParallel(count, async (n) => {
    const aware = n % 2 === 1;
    const [one, other] = await Promise.all(
      advisors.map(async (advisor) =>
        submits(advisor, aware ? { ...notification, previousHolderStatementId: await advisor.upload() } : notification),
      ),
    );
    const outcomes = await Promise.all([
      decides(staff[0], 'approvePowerOfAttorney', { id: one, clientId: clients[n] }),
      decides(staff[1], 'approvePowerOfAttorney', { id: other, clientId: clients[n] }),
    ]);
    const expected = aware ? ['done', 'done'] : ['ROLE_TAKEN', 'done'];
    const results = outcomes.map(({ result }) => result).sort();
    if (JSON.stringify(results) !== JSON.stringify(expected)) counts.wrong.push(JSON.stringify(outcomes));
    counts.failures += outcomes.filter(({ httpStatus }) => httpStatus !== 200).length;
  });
  watching = false;
  await watched;
  await watcher.end();
  const [held] = await service.asOwner<{ other: number }>(`
    select count(*) filter (where holders <> 1)::int as other from (
      select c.id, count(p.id) as holders from client c
      left join power_of_attorney p on p.client_id = c.id and p.status = 'APPROVED' group by c.id) counted`);
  counts.otherThanOneHolder = held?.other ?? -1;
  counts.deadlocks = await deadlocksOf(service);
  return counts;
}
