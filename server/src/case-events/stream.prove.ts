import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { figure } from '../testing/figures.ts';
import { TestService } from '../testing/service.ts';
import { represents } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let diaryNumber: string;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  const staff = await service.person('STAFF', { name: 'Satu Salo' });
  ({ diaryNumber } = await represents(advisor, staff, uma));
});
afterAll(() => service.stop());

const stream = 'subscription { caseEvents { cursor event { id kind application { id status diaryNumber } } } }';

describe('the stream on an idle system', () => {
  it('brings an event from its commit to the socket in less than 50 ms (p95)', async () => {
    const mine = await advisor.follow(stream);
    // A commit is seen from outside: a listener of its own gets the notification that PostgreSQL sends as it commits.
    const witness = new pg.Client({ connectionString: service.testDatabase.serviceUrl });
    await witness.connect();
    let committed = 0;
    witness.on('notification', () => {
      committed = performance.now();
    });
    await witness.query('listen edusta_case_event');
    const delays: number[] = [];
    for (let n = 0; n < 200; n++) {
      committed = 0;
      const arrival = mine.first(n + 1).then(() => performance.now());
      await uma.tell('application.processing-started', diaryNumber);
      const arrived = await arrival;
      if (committed > 0) delays.push(arrived - committed);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await witness.end();
    await mine.close();
    delays.sort((a, b) => a - b);
    const p95 = delays[Math.floor(delays.length * 0.95)] ?? Number.POSITIVE_INFINITY;
    figure(
      `stream: commit to socket, p95 of ${delays.length}`,
      `${p95.toFixed(1)} ms`,
      '50 ms',
      delays.length >= 190 && p95 < 50,
    );
  });
});
