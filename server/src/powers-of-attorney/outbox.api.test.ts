import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { acts } from './testing/acts.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let other: Caller;
let staff: Caller;
let fetcher: Caller;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  other = await service.person('ADVISOR', { name: 'Eero Eskola' });
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  fetcher = await service.person('UMA', { name: 'UMA' });
});
afterAll(() => service.stop());

/** What UMA is told of a client. */
async function told(customerNumber: string) {
  const answer = await fetcher.get('/uma/outbox?limit=500');
  const messages = (await answer.json()) as { type: string; subject: string; data: Record<string, unknown> }[];
  return messages
    .filter(({ subject }) => subject === customerNumber)
    .map(({ type, data }) => [type.split('.').slice(3, 5).join('.'), data]);
}

const at = '2026-12-01T10:00:00.000Z';

describe('the way back to UMA', () => {
  it('tells that a representation was approved, and that it ended by its holder', async () => {
    const { customerNumber, mandateId } = await represents(advisor, staff, uma);
    await acts(advisor, 'endPowerOfAttorney', { id: mandateId, reason: 'I have retired.' });
    const representation = {
      powerOfAttorneyId: mandateId,
      role: 'LEGAL_ADVISOR',
      capacity: 'ATTORNEY',
      holder: 'Aino Aalto',
      at,
    };
    expect(await told(customerNumber)).toEqual([
      ['representation.approved', { ...representation, reason: null }],
      ['representation.ended', { ...representation, reason: 'BY_HOLDER' }],
    ]);
  });

  it('R6 tells of a succession in the order of the log: the one ended, the other approved', async () => {
    const { customerNumber, mandateId } = await represents(advisor, staff, uma);
    const successor = await submits(other, { previousHolderStatementId: await other.upload() });
    await approves(staff, successor, customerNumber);
    expect(
      (await told(customerNumber)).map(([type, data]) => [type, (data as { powerOfAttorneyId: string }).powerOfAttorneyId]),
    ).toEqual([
      ['representation.approved', mandateId],
      ['representation.ended', mandateId],
      ['representation.approved', successor],
    ]);
  });

  it('R7 tells of what UMA itself has ended here, and nothing of what is rejected or withdrawn', async () => {
    const { customerNumber } = await represents(advisor, staff, uma);
    const recorded = { customerNumber, role: 'LEGAL_ADVISOR', representativeName: 'Toimisto Oy' };
    await uma.tell('representation.recorded', customerNumber, recorded, '2026-12-24T10:00:00Z');
    await acts(advisor, 'withdrawPowerOfAttorney', { id: await submits(advisor) });
    await acts(staff, 'rejectPowerOfAttorney', { id: await submits(advisor), reason: 'Not signed.' });
    expect((await told(customerNumber)).map(([type, data]) => [type, (data as { reason: string }).reason])).toEqual([
      ['representation.approved', null],
      ['representation.ended', 'RECORDED_IN_UMA'],
    ]);
  });
});
