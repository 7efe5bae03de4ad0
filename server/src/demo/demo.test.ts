import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Caller } from '../testing/caller.ts';
import { MovingClock } from '../testing/moving-clock.ts';
import { TestService, testKeys } from '../testing/service.ts';
import { runDemoCommand } from './commands.ts';
import { startDemo } from './demo.ts';
import type { Notes } from './first-day/notes.ts';

let service: TestService;
const said: string[] = [];

/** A start of the demo in the service that listens. */
async function start(umaSimulator = false): Promise<void> {
  const stop = await startDemo({
    database: service.app.database,
    config: { host: '127.0.0.1', port: Number(new URL(service.url).port), dataDir: service.dataDir, umaSimulator },
    keys: testKeys,
    clock: service.clock,
    say: (line) => said.push(line),
  });
  await stop();
}

/** `pnpm demo …` beside the service. */
async function demo(argv: string[], env: Record<string, string> = {}) {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await runDemoCommand(argv, {
    env: { DATABASE_URL: service.testDatabase.serviceUrl, ...env },
    answer: (line) => lines.push(line),
    say: (text) => complaints.push(text),
  });
  return { lines, complaint: complaints.join('\n'), code };
}

const rows = <Row>(statement: ReturnType<typeof sql<Row>>) => service.app.database.read(null, (tx) => tx.query(statement));

/** All that a start may have changed but for the tokens. */
const everything = () =>
  rows(sql<Record<string, unknown>>`
    select (select json_agg(p order by id) from power_of_attorney p) as mandates, (select count(*) from case_event) as events,
      (select count(*) from document) as documents, (select json_agg(s) from uma_feed_state s) as feed, (select count(*) from account) as people`);

beforeAll(async () => {
  // Tokens that a process of its own makes hold by the system's clock.
  service = await TestService.start(new MovingClock(new Date()));
  await start();
});
afterAll(() => service.stop());

const tokens = new Map<string, Promise<string>>();
async function as(username: string): Promise<Caller> {
  const token = tokens.get(username) ?? demo(['token', username]).then(({ lines }) => lines.at(-1) ?? '');
  tokens.set(username, token);
  return new Caller(service.url, await token, '', '');
}

describe('the first start of a demo', () => {
  it('gives aino a caseload, with cases of every sort and a supplement that is soon due', async () => {
    const { clients } = await (await as('aino')).ask(
      '{ clients { totalCount nodes { displayName dateOfBirth applications { nodes { kind supplementRequests { nodes { status dueOn } } } } } } }',
    );
    expect(clients.totalCount).toBeGreaterThanOrEqual(8);
    const names: string = clients.nodes.map(({ displayName }: { displayName: string }) => displayName).join('\n');
    expect(names).toMatch(/\p{Script=Arabic}/u);
    expect(names).toMatch(/\p{Script=Cyrillic}/u);
    expect(names).toMatch(/.{60}/);
    type Case = { kind: string; supplementRequests: { nodes: { status: string; dueOn: string }[] } };
    const cases: Case[] = clients.nodes.flatMap((client: { applications: { nodes: Case[] } }) => client.applications.nodes);
    expect(cases.length).toBeGreaterThan(clients.totalCount);
    expect(cases.map(({ kind }) => kind)).toContain('ASYLUM');
    const inAWeek = new Date(service.clock.now().getTime() + 7 * 86_400_000).toISOString().slice(0, 10);
    const open = cases.flatMap(({ supplementRequests }) => supplementRequests.nodes).filter(({ status }) => status === 'OPEN');
    expect(open.some(({ dueOn }) => dueOn < inAWeek)).toBe(true);
  });

  it('gives satu a queue, in which documents can be read', async () => {
    const satu = await as('satu');
    const { powersOfAttorney: queue } = await satu.ask(
      `{ powersOfAttorney(filter: { status: PENDING }, order: OLDEST_FIRST) {
        nodes { basis statement advisor { displayName } statedClient { familyName customerNumber } attachments { url mediaType } } } }`,
    );
    expect(queue.nodes.length).toBeGreaterThanOrEqual(6);
    const notified = queue.nodes.find(({ basis }: { basis: string }) => basis === 'NOTIFICATION');
    expect(notified).toMatchObject({ attachments: [], statement: expect.stringContaining('edunvalvoja') });
    const submitters = new Set(queue.nodes.map((one: { advisor: { displayName: string } }) => one.advisor.displayName));
    expect(submitters).toEqual(new Set(['Aino Aalto', 'Eero Eskola', 'Mikko Mäkelä']));
    for (const { attachments } of queue.nodes) {
      for (const { url, mediaType } of attachments) {
        expect(mediaType).toBe('application/pdf');
        expect(await (await satu.get(new URL(url).pathname)).text()).toMatch(/^%PDF-1\.4[\s\S]*%%EOF\n$/);
      }
    }
  });

  it('leaves eero to begin by himself, as his line on the sign-in page says', async () => {
    expect(await (await as('eero')).ask('{ clients { totalCount } }')).toEqual({ clients: { totalCount: 0 } });
  });

  it('says what takes its time, and nothing went wrong', () => {
    expect(said).toEqual(['Bringing the first cases…', 'Submitting the first powers of attorney…']);
    expect(service.log).toEqual([]);
  });
});

describe('a later start', () => {
  it('changes nothing', async () => {
    const before = await everything();
    await start();
    expect(await everything()).toEqual(before);
  });

  it('completes a first one that was killed between doing a thing and noting it, and does nothing twice', async () => {
    const before = await everything();
    const folder = join(service.dataDir, 'demo', readdirSync(join(service.dataDir, 'demo'))[0] as string);
    const path = join(folder, 'first-day.json');
    const notes: Notes = JSON.parse(readFileSync(path, 'utf8'));
    delete notes.progress['first-day-2']?.id;
    delete notes.progress['first-day-2']?.approved;
    delete notes.progress['first-day-3']?.approved;
    delete notes.progress[`first-day-${notes.plan.mandates.length}`]?.id;
    writeFileSync(path, JSON.stringify({ ...notes, done: false }));
    await start();
    expect(await everything()).toEqual(before);
    expect((JSON.parse(readFileSync(path, 'utf8')) as Notes).done).toBe(true);
  });

  it('leaves one token to the simulated UMA, and none of the first day', async () => {
    await start(true);
    const open = await rows(sql`
      select t.name, a.username from api_token t join account a on a.id = t.account_id where revoked_at is null and t.name not like 'pnpm%'`);
    expect(open).toEqual([{ name: 'simulator', username: 'uma' }]);
  });
});

describe('pnpm demo', () => {
  it('lists the people, a line each', async () => {
    const { lines, code } = await demo(['people']);
    expect(code).toBe(0);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['aino', 'eero', 'jana', 'lauri', 'satu', 'mikko', 'uma']);
    expect(lines[0]).toMatch(/^aino +ADVISOR +Aino Aalto +An advocate\./);
  });

  it('gives a token with all scopes of the person, which works at once', async () => {
    const viewerOf = async (username: string) => (await as(username)).ask('{ viewer { __typename displayName } }');
    expect(await viewerOf('aino')).toEqual({ viewer: { __typename: 'Advisor', displayName: 'Aino Aalto' } });
    expect(await viewerOf('satu')).toEqual({ viewer: { __typename: 'StaffMember', displayName: 'Satu Salonen' } });
    const [scopes] = await rows(sql`
      select t.scopes from api_token t join account a on a.id = t.account_id where a.username = 'satu' order by t.created_at desc limit 1`);
    expect(scopes).toEqual({ scopes: ['CASES_READ', 'CASES_WRITE', 'STAFF_READ', 'STAFF_WRITE'] });
  });

  it('gives as many advisors their tokens as are asked for', async () => {
    const { lines } = await demo(['tokens', '--advisors', '3']);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['advisor-0001', 'advisor-0002', 'advisor-0003']);
    const [, secret = ''] = lines[2]?.split(' ') ?? [];
    const { viewer } = await new Caller(service.url, secret, '', '').ask('{ viewer { displayName } }');
    expect(viewer.displayName).toBe('Advisor 0003');
  });

  it.each([
    [['token', 'nobody'], {}, /^There is nobody called "nobody" here: the demo people are aino, eero, jana, satu, mikko, uma\.$/],
    [['token', 'aino'], { DEMO: 'off' }, /^The demo is off/],
    [['token', 'aino'], { DATABASE_URL: '', DATA_DIR: '/nowhere' }, /^No Edusta is running on the data directory \/nowhere/],
    [['token', 'aino'], { DATABASE_URL: 'postgres://a@127.0.0.1:1/b' }, /^The database of the service cannot be reached/],
    [['tokens', '--advisors', 'many'], {}, /^--advisors must be a number, not "many"\.$/],
    [['load', '--advisors', '1', '--clients', '0'], {}, /^--clients must be a whole number from 1 to/],
  ])('refuses %j with %j in one sentence', async (args, env, sentence) => {
    const { lines, complaint, code } = await demo(args, env);
    expect({ lines, code }).toEqual({ lines: [], code: 1 });
    expect(complaint).toMatch(sentence);
    expect(complaint).not.toContain('\n');
  });
});
