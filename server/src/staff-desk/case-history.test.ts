import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

let service: TestService;
let uma: Uma;
let staff: Caller;
beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  staff = await service.person('STAFF', { name: 'Satu Salo' });
});
afterAll(() => service.stop());

const history = `query ($diaryNumber: String!) { applicationByDiaryNumber(diaryNumber: $diaryNumber) {
  lastMentionedAt
  events(first: 100) { nodes { kind audience actorName explanation powerOfAttorney { id } } }
  powersOfAttorney(first: 10) { totalCount nodes { id status advisor { displayName } } }
  client { recordedRepresentations { totalCount nodes { role representativeName outcome powerOfAttorney { id } } } } } }`;
const read = async (caller: Caller, diaryNumber: string) => (await caller.ask(history, { diaryNumber })).applicationByDiaryNumber;

describe('a case as staff see it', () => {
  it('R12 shows who else sees each event: what is for staff alone among them', async () => {
    const advisor = await service.person('ADVISOR');
    const { diaryNumber, mandateId } = await represents(advisor, staff, uma, 'ASYLUM');
    await uma.tell('application.interview-held', diaryNumber, {}, '2026-11-30T11:00:00Z');
    await uma.tell('application.decision-made', diaryNumber, {}, '2026-11-30T12:00:00Z');
    const { events, lastMentionedAt } = await read(staff, diaryNumber);
    const byKind = new Map(events.nodes.map((event: { kind: string }) => [event.kind, event]));
    expect(byKind.get('INTERVIEW_HELD')).toMatchObject({ audience: 'ADVISORS', actorName: null, powerOfAttorney: null });
    expect(byKind.get('DECISION_MADE')).toMatchObject({ audience: 'STAFF' });
    expect(byKind.get('POWER_OF_ATTORNEY_APPROVED')).toMatchObject({
      audience: 'HOLDER',
      actorName: 'Satu Salo',
      powerOfAttorney: { id: mandateId },
    });
    expect(lastMentionedAt).toBe('2026-11-30T12:00:00.000Z');
  });

  it('R12 holds a decision to be for staff alone where the case turns out to be an asylum one', async () => {
    const customerNumber = await uma.client();
    const diaryNumber = `ASY/2026/${customerNumber}`;
    const lodged = (kind: string, sequence: string) => ({
      ...uma.event('application.lodged', diaryNumber, { diaryNumber, customerNumber, kind }),
      sequence,
    });
    await uma.deliver([lodged('CITIZENSHIP', '2'), { ...uma.event('application.decision-made', diaryNumber), sequence: '3' }]);
    await uma.deliver([lodged('ASYLUM', '1')]);
    const { events } = await read(staff, diaryNumber);
    const made = events.nodes.find(({ kind }: { kind: string }) => kind === 'DECISION_MADE');
    expect(made).toMatchObject({ audience: 'STAFF' });
  });

  it('R12 tells an advisor nothing of it', async () => {
    const advisor = await service.person('ADVISOR');
    const { diaryNumber } = await represents(advisor, staff, uma, 'ASYLUM');
    await uma.tell('application.decision-made', diaryNumber, {}, '2026-11-30T12:00:00Z');
    const { events, lastMentionedAt, client } = await read(advisor, diaryNumber);
    expect(lastMentionedAt).toBeNull();
    expect(client.recordedRepresentations).toEqual({ totalCount: 0, nodes: [] });
    for (const event of events.nodes) expect(event).toMatchObject({ audience: null, actorName: null, explanation: null });
    expect(JSON.stringify(events)).not.toContain('DECISION_MADE');
  });

  it('R6 shows all who held a mandate for it, the latest first; an advisor sees their own', async () => {
    const [first, second, other] = (await Promise.all(
      ['Eero Eskola', 'Aino Aalto', 'Laura Lehto'].map((name) => service.person('ADVISOR', { name })),
    )) as [Caller, Caller, Caller];
    const { diaryNumber, customerNumber, mandateId } = await represents(first, staff, uma);
    await staff.ask('mutation ($input: EndPowerOfAttorneyInput!) { endPowerOfAttorney(input: $input) { userErrors { code } } }', {
      input: { id: mandateId, reason: 'Revoked.' },
    });
    service.clock.forward({ minutes: 1 });
    const successor = await submits(second);
    await approves(staff, successor, customerNumber);
    service.clock.forward({ minutes: 1 });
    const guardian = await submits(other, { role: 'REPRESENTATIVE' });
    await approves(staff, guardian, customerNumber);
    const { powersOfAttorney, events } = await read(staff, diaryNumber);
    expect(powersOfAttorney.nodes).toEqual([
      { id: guardian, status: 'APPROVED', advisor: { displayName: 'Laura Lehto' } },
      { id: successor, status: 'APPROVED', advisor: { displayName: 'Aino Aalto' } },
      { id: mandateId, status: 'ENDED', advisor: { displayName: 'Eero Eskola' } },
    ]);
    expect(events.nodes).toContainEqual(
      expect.objectContaining({ kind: 'POWER_OF_ATTORNEY_ENDED', actorName: 'Satu Salo', explanation: 'Revoked.' }),
    );
    expect((await read(second, diaryNumber)).powersOfAttorney).toEqual({
      totalCount: 1,
      nodes: [{ id: successor, status: 'APPROVED', advisor: { displayName: 'Aino Aalto' } }],
    });
  });

  it('R2 leaves out a mandate that was limited to another case', async () => {
    const advisor = await service.person('ADVISOR');
    const customerNumber = await uma.client();
    const [named, other] = [await uma.lodged(customerNumber), await uma.lodged(customerNumber)];
    const { applicationByDiaryNumber: application } = await staff.ask(
      'query ($diaryNumber: String!) { applicationByDiaryNumber(diaryNumber: $diaryNumber) { id } }',
      { diaryNumber: named },
    );
    await approves(staff, await submits(advisor), customerNumber, { applicationIds: [application.id] });
    expect((await read(staff, named)).powersOfAttorney.totalCount).toBe(1);
    expect((await read(staff, other)).powersOfAttorney.totalCount).toBe(0);
  });

  it('R7 shows what was recorded by hand in UMA, also where it was older and changed nothing', async () => {
    const advisor = await service.person('ADVISOR');
    const { diaryNumber, customerNumber, mandateId } = await represents(advisor, staff, uma);
    const data = { customerNumber, role: 'LEGAL_ADVISOR', representativeName: 'Asianajotoimisto Oy' };
    await uma.tell('representation.recorded', customerNumber, data, '2026-11-01T00:00:00Z');
    const shown = {
      role: 'LEGAL_ADVISOR',
      representativeName: 'Asianajotoimisto Oy',
      outcome: 'ONLY_SHOWN',
      powerOfAttorney: { id: mandateId },
    };
    expect((await read(staff, diaryNumber)).client.recordedRepresentations).toEqual({ totalCount: 1, nodes: [shown] });
    const { umaFeed } = await staff.ask(
      '{ umaFeed { onlyShown { totalCount nodes { client { customerNumber } recordedAt } } } }',
    );
    expect(umaFeed.onlyShown).toEqual({
      totalCount: 1,
      nodes: [{ client: { customerNumber }, recordedAt: '2026-11-01T00:00:00.000Z' }],
    });
  });
});
