import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { median, quantile } from './numbers.ts';
import { asOwner, type Populated } from './populated.ts';
import { wholeService } from './reads.ts';
import { type Measured, startServer } from './servers.ts';

/** One server's figures for so many subscribers of every event. */
export interface FanOutFigures {
  name: string;
  subscribers: number;
  cpuUs: number;
  ofRaw: number;
  p99Ms: number;
  idleKib: number;
}

interface Settings {
  service: Populated;
  subscribers: readonly number[];
  say: (text: string) => void;
}

const here = import.meta.dirname;
const events = 40;

interface Contender {
  name: string;
  server: Measured;
  path: string;
  token: string;
  subscribe?: string;
  /** Commits one event that every subscriber is to get. */
  publish: string;
}

// As the service's own use cases write one: under the log's lock, and with its wake-up.
const intoTheLog = `do $$
declare a application;
begin
  select * into a from application where status <> 'CLOSED' and kind <> 'ASYLUM' order by id limit 1;
  perform pg_advisory_xact_lock(7205759403792793);
  insert into case_event (position, id, kind, occurred_at, recorded_at, application_id, client_id, staff_only, act_id, data)
  values (nextval('case_event_position'), gen_random_uuid(), 'INTERVIEW_SCHEDULED', clock_timestamp(), clock_timestamp(), a.id, a.client_id,
    false, gen_random_uuid(), '{"at":"2027-01-05T10:00:00Z","office":"Helsinki"}');
  perform pg_notify('edusta_case_event', '');
end $$`;
// The same content to whoever listens for it.
const asNotice = `select pg_notify('bench_event', json_build_object('caseEvents', json_build_object('cursor', repeat('c', 64), 'event',
  json_build_object('id', global_id('CaseEvent', gen_random_uuid()), 'kind', 'INTERVIEW_SCHEDULED', 'occurredAt', utc_text(clock_timestamp()),
    'recordedAt', utc_text(clock_timestamp()), 'applicationId', global_id('Application', a.id), 'application',
    json_build_object('id', global_id('Application', a.id), 'diaryNumber', a.diary_number, 'status', a.status))))::text)
  from (select * from application order by id limit 1) a`;
const plain =
  'subscription CaseEvents { caseEvents { cursor event { id kind occurredAt recordedAt applicationId application { id diaryNumber status } } } }';

/** Commits events one after another, and takes what each costs for everybody who gets it. */
export async function measureFanOut({ service, subscribers, say }: Settings): Promise<FanOutFigures[]> {
  const figures: FanOutFigures[] = [];
  for (const count of subscribers) {
    const env = { DATABASE_URL: service.databaseUrl };
    const raw = await startServer(join(here, 'peers', 'raw-ws.mjs'), env);
    const stock = await startServer(join(here, 'peers', 'stock.mjs'), env);
    const contenders: Contender[] = [
      { name: 'raw: ws, one prepared frame', server: raw, path: '/', token: '', publish: asNotice },
      {
        name: 'Edusta, signed in, authorised again at each delivery',
        server: wholeService(service.port, service.staffToken),
        path: '/graphql',
        token: service.staffToken,
        publish: intoTheLog,
      },
      { name: 'stock graphql-ws with graphql-js', server: stock, path: '/', token: '', subscribe: plain, publish: asNotice },
    ];
    let rawCpu = Number.NaN;
    for (const contender of contenders) {
      const run = await one(contender, count, service.ownerUrl);
      if (contender.server === raw) rawCpu = run.cpuUs;
      figures.push({ name: contender.name, subscribers: count, ofRaw: run.cpuUs / rawCpu, ...run });
      say(`${count} subscribers: ${contender.name}: ${run.cpuUs.toFixed(1)} µs a message, p99 ${run.p99Ms.toFixed(0)} ms`);
    }
    raw.stop();
    stock.stop();
  }
  return figures;
}

async function one({ server, path, token, subscribe, publish }: Contender, count: number, ownerUrl: string) {
  const before = await server.usage(true);
  const crowd = await startServer(join(here, 'peers', 'subscribers.mjs'), subscribe ? { SUBSCRIBE: subscribe } : {}, [
    `ws://127.0.0.1:${server.port}${path}`,
    String(count),
    ...(token ? [token] : []),
  ]);
  try {
    await sleep(2_000);
    const idle = await server.usage(true);
    const runs: number[] = [];
    const late: number[] = [];
    await asOwner(ownerUrl, async (client) => {
      for (let round = 0; round <= 3; round++) {
        const start = await server.usage();
        for (let n = 0; n < events; n++) {
          await client.query(publish);
          await sleep(Math.max(5, count / 100));
        }
        const got = await delivered(crowd, count * events);
        const end = await server.usage();
        // The first round warms up.
        if (round === 0) continue;
        runs.push(((end.cpuMs - start.cpuMs) * 1_000) / (count * events));
        late.push(...got);
      }
    });
    return { cpuUs: median(runs), p99Ms: quantile(late, 0.99), idleKib: (idle.rss - before.rss) / 1_024 / count };
  } finally {
    crowd.stop();
    await sleep(1_000);
  }
}

/** Waits until everybody has everything. @returns how late each was. @throws where something is missing or too much */
async function delivered(crowd: Measured, expected: number): Promise<number[]> {
  const late: number[] = [];
  for (let waited = 0; waited < 120_000; waited += 100) {
    late.push(...((await crowd.ask('taken')) as { late: number[] }).late);
    if (late.length >= expected) break;
    await sleep(100);
  }
  if (late.length !== expected) throw new Error(`${late.length} of ${expected} messages came`);
  return late;
}
