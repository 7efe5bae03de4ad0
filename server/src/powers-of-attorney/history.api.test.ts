import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, finds, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { acts, looksAt } from './testing/acts.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let other: Caller;
let staff: Caller;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  other = await service.person('ADVISOR', { name: 'Eero Eskola' });
  staff = await service.person('STAFF', { name: 'Satu Salo' });
});
afterAll(() => service.stop());

describe('R22 without a power of attorney', () => {
  it('is approved with a reason, which is kept and read by staff', async () => {
    const customerNumber = await uma.client();
    await uma.lodged(customerNumber);
    const id = await submits(advisor, { basis: 'NOTIFICATION', statement: 'I am her advocate.', attachmentIds: [] });
    const blank = await approves(staff, id, customerNumber, { withoutPowerOfAttorneyReason: ' ' });
    expect(blank.userErrors).toMatchObject([{ code: 'REASON_REQUIRED', field: 'withoutPowerOfAttorneyReason' }]);
    const long = await approves(staff, id, customerNumber, { withoutPowerOfAttorneyReason: 'x'.repeat(5_001) });
    expect(long.userErrors).toMatchObject([{ code: 'TOO_LONG', field: 'withoutPowerOfAttorneyReason' }]);
    const answer = await approves(staff, id, customerNumber, { withoutPowerOfAttorneyReason: 'An advocate.' });
    expect(answer.userErrors).toEqual([]);
    const fields = 'withoutPowerOfAttorneyReason history(last: 1) { nodes { kind explanation } }';
    const explained = (explanation: string | null) => ({
      withoutPowerOfAttorneyReason: explanation,
      history: { nodes: [{ kind: 'POWER_OF_ATTORNEY_APPROVED', explanation }] },
    });
    expect(await looksAt(staff, id, fields)).toEqual(explained('An advocate.'));
    expect(await looksAt(advisor, id, fields)).toEqual(explained(null));
  });
});

describe('previous holders', () => {
  it('R8 stay visible to staff as the history of their client, each act once with who, when and why', async () => {
    const { mandateId, customerNumber } = await represents(advisor, staff, uma);
    await uma.lodged(customerNumber);
    await acts(advisor, 'endPowerOfAttorney', { id: mandateId, reason: 'I have retired.' });
    service.clock.forward({ minutes: 1 });
    const successor = await submits(other);
    await approves(staff, successor, customerNumber);
    const clientId = await finds(staff, customerNumber);
    const document = `query ($id: ID!) { node(id: $id) { ... on Client { powersOfAttorney(first: 10) { totalCount nodes {
      id status advisor { displayName } history { nodes { kind actorName explanation } } } } } } }`;
    const { node } = await staff.ask(document, { id: clientId });
    expect(node.powersOfAttorney.nodes).toEqual([
      {
        id: successor,
        status: 'APPROVED',
        advisor: { displayName: 'Eero Eskola' },
        history: {
          nodes: [
            { kind: 'POWER_OF_ATTORNEY_SUBMITTED', actorName: 'Eero Eskola', explanation: null },
            { kind: 'POWER_OF_ATTORNEY_APPROVED', actorName: 'Satu Salo', explanation: null },
          ],
        },
      },
      {
        id: mandateId,
        status: 'ENDED',
        advisor: { displayName: 'Aino Aalto' },
        history: {
          nodes: [
            { kind: 'POWER_OF_ATTORNEY_SUBMITTED', actorName: 'Aino Aalto', explanation: null },
            { kind: 'POWER_OF_ATTORNEY_APPROVED', actorName: 'Satu Salo', explanation: null },
            { kind: 'POWER_OF_ATTORNEY_ENDED', actorName: 'Aino Aalto', explanation: 'I have retired.' },
          ],
        },
      },
    ]);
    const theirs = await other.ask(document, { id: clientId });
    expect(theirs.node.powersOfAttorney.nodes.map((n: { id: string }) => n.id)).toEqual([successor]);
    expect(await advisor.ask(document, { id: clientId })).toEqual({ node: null });
  });

  it('R2 shows what a mandate is limited to, to its holder and to staff', async () => {
    const customerNumber = await uma.client();
    const named = await uma.lodged(customerNumber);
    await uma.lodged(customerNumber);
    const { applicationByDiaryNumber } = await staff.ask(
      'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }',
      { n: named },
    );
    const id = await submits(advisor);
    await approves(staff, id, customerNumber, { applicationIds: [applicationByDiaryNumber.id] });
    const limited = { isLimited: true, limitedTo: [{ diaryNumber: named }] };
    expect(await looksAt(advisor, id, 'isLimited limitedTo { diaryNumber }')).toEqual(limited);
    expect(await looksAt(staff, id, 'isLimited limitedTo { diaryNumber }')).toEqual(limited);
  });
});
