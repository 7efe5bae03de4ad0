import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { RawStream } from '../testing/raw-stream.ts';
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
  ({ diaryNumber } = await represents(advisor, await service.person('STAFF', { name: 'Satu Salo' }), uma));
});
afterAll(() => service.stop());

const stream = 'subscription { caseEvents { cursor event { id kind } } }';

/** While nobody can read the log: what asks for it stands still. */
async function whileTheLogIsHeld(work: () => Promise<void>): Promise<void> {
  const holder = new pg.Client({ connectionString: service.testDatabase.ownerUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('lock table case_event in access exclusive mode');
  await work();
  await holder.end();
}

describe('an advisor who comes back', () => {
  it('before the last stream has come to its end is told what happens', async () => {
    let back: RawStream | undefined;
    await whileTheLogIsHeld(async () => {
      const gone = await RawStream.open(service.url, { token: advisor.token }, stream);
      gone.close();
      // What it was about to read it still reads: its end comes after the next one's beginning.
      back = await RawStream.open(service.url, { token: advisor.token }, stream);
    });
    await sleep(300);
    await uma.tell('application.processing-started', diaryNumber);
    await back?.until(() => back?.delivered.length === 1, 3_000);
    expect(back?.delivered.map(({ event }) => event.kind)).toEqual(['PROCESSING_STARTED']);
    back?.close();
  });
});
