import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { RawStream } from '../testing/raw-stream.ts';
import { TestService } from '../testing/service.ts';
import { represents } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { whileTheLogIsHeld } from './testing/held-log.ts';

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

describe('an advisor who comes back', () => {
  it('before the last stream has come to its end is told what happens', async () => {
    let back: RawStream | undefined;
    await whileTheLogIsHeld(service, async () => {
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
