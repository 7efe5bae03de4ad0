import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { acts, kindsOf, looksAt, refusals, settle, stream } from './testing/acts.ts';

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

const withdraw = (by: Caller, id: string) => acts(by, 'withdrawPowerOfAttorney', { id });
const end = (by: Caller, input: object, fields?: string) => acts(by, 'endPowerOfAttorney', input, fields);

describe('withdrawing', () => {
  it("is its submitter's, while it is pending, with who, when and why in its history", async () => {
    const id = await submits(advisor);
    expect((await looksAt(advisor, id, 'viewerCanWithdraw')).viewerCanWithdraw).toBe(true);
    expect(refusals(await withdraw(other, id))).toEqual([['NOT_FOUND', 'id']]);
    expect(await withdraw(advisor, id)).toMatchObject({ powerOfAttorney: { id, status: 'WITHDRAWN' }, userErrors: [] });
    const after = await looksAt(staff, id, 'withdrawnAt viewerCanApprove history { nodes { kind actorName recordedAt } }');
    expect(after).toMatchObject({
      withdrawnAt: '2026-12-01T10:00:00.000Z',
      viewerCanApprove: false,
      history: {
        nodes: [
          { kind: 'POWER_OF_ATTORNEY_SUBMITTED', actorName: 'Aino Aalto' },
          { kind: 'POWER_OF_ATTORNEY_WITHDRAWN', actorName: 'Aino Aalto', recordedAt: '2026-12-01T10:00:00.000Z' },
        ],
      },
    });
    const again = await withdraw(advisor, id);
    expect(refusals(again)).toEqual([['NOT_PENDING', 'id']]);
    expect(again.userErrors[0].message).toContain('withdrawn');
  });

  it("is nobody else's: staff are told that it is not open to them", async () => {
    const id = await submits(advisor);
    const answer = await staff.send(
      'mutation ($id: ID!) { withdrawPowerOfAttorney(input: { id: $id }) { userErrors { code } } }',
      { id },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('R20 tells who comes too late how it stands, in their language', async () => {
    const { mandateId } = await represents(advisor, staff, uma);
    const document = 'mutation ($id: ID!) { withdrawPowerOfAttorney(input: { id: $id }) { userErrors { message } } }';
    const said = async (language: string) =>
      (await advisor.send(document, { id: mandateId }, { language })).data.withdrawPowerOfAttorney.userErrors[0].message;
    expect(await said('fi')).toContain('hyväksytty');
    expect(await said('sv')).toContain('godkänd');
    expect(await said('en')).toContain('approved');
  });
});

describe('R3 what is missing', () => {
  it('is asked for while it stays pending, and added: each step moves its version and the queue', async () => {
    const id = await submits(advisor);
    const queue = await staff.follow('subscription { workQueue { change item { ... on PowerOfAttorney { id version } } } }');
    const mine = await advisor.follow(stream);
    const asked = await acts(staff, 'askForMissing', { id, message: 'The second page of the order.' }, 'status version missing');
    expect(asked.powerOfAttorney).toEqual({ status: 'PENDING', version: 2, missing: 'The second page of the order.' });
    expect(await looksAt(advisor, id, 'missing missingAskedAt viewerCanComplete')).toEqual({
      missing: 'The second page of the order.',
      missingAskedAt: '2026-12-01T10:00:00.000Z',
      viewerCanComplete: true,
    });
    const addition = { id, attachmentIds: [await advisor.upload(undefined, 'page two.pdf')] };
    const completed = await acts(advisor, 'completePowerOfAttorney', addition, 'status version missing attachments { title }');
    expect(completed.powerOfAttorney).toMatchObject({ status: 'PENDING', version: 3, missing: null });
    expect(completed.powerOfAttorney.attachments.map((a: { title: string }) => a.title)).toEqual([
      'valtakirja.pdf',
      'page two.pdf',
    ]);
    expect(kindsOf(await mine.first(2))).toEqual(['POWER_OF_ATTORNEY_INCOMPLETE', 'POWER_OF_ATTORNEY_COMPLETED']);
    expect((await queue.first(2)).map(({ workQueue }) => [workQueue.change, workQueue.item.id])).toEqual([
      ['CHANGED', id],
      ['CHANGED', id],
    ]);
    const history = 'history { nodes { kind explanation actorName } }';
    expect((await looksAt(advisor, id, history)).history.nodes[1]).toEqual({
      kind: 'POWER_OF_ATTORNEY_INCOMPLETE',
      explanation: 'The second page of the order.',
      actorName: null,
    });
    expect((await looksAt(staff, id, history)).history.nodes[1].actorName).toBe('Satu Salo');
    await Promise.all([queue.close(), mine.close()]);
  });

  it('may be added without being asked, and corrects what was stated; what stood there is kept', async () => {
    const id = await submits(advisor);
    const client = { givenNames: 'Zahra Noor', familyName: 'Rahimi', dateOfBirth: '1990-05-02' };
    const answer = await acts(
      advisor,
      'completePowerOfAttorney',
      { id, client, statement: 'She asked me to.', capacity: 'COUNSEL' },
      'capacity statement version statedClient { givenNames dateOfBirth }',
    );
    expect(answer.powerOfAttorney).toEqual({
      capacity: 'COUNSEL',
      statement: 'She asked me to.',
      version: 2,
      statedClient: { givenNames: 'Zahra Noor', dateOfBirth: '1990-05-02' },
    });
    const [fact] = await service.asOwner<{ data: object }>(
      "select data from case_event where kind = 'POWER_OF_ATTORNEY_COMPLETED' order by position desc limit 1",
    );
    expect(fact?.data).toEqual({
      before: { capacity: 'ATTORNEY', statement: null, statedGivenNames: 'Zahra', statedDateOfBirth: '1990-05-01' },
    });
  });

  it('gives a new version also where nothing but a document came: staff have not seen it', async () => {
    const id = await submits(advisor);
    const attachmentIds = [await advisor.upload()];
    expect((await acts(advisor, 'completePowerOfAttorney', { id, attachmentIds })).powerOfAttorney.version).toBe(2);
    const late = await acts(staff, 'rejectPowerOfAttorney', { id, reason: 'No.', version: 1 });
    expect(refusals(late)).toEqual([['CHANGED_SINCE', 'version']]);
  });

  it('keeps a statement that another takes the place of', async () => {
    const id = await submits(advisor, { previousHolderStatementId: await advisor.upload(undefined, 'first.pdf') });
    const addition = { id, previousHolderStatementId: await advisor.upload(undefined, 'second.pdf') };
    const fields = 'previousHolderStatement { title } attachments { title }';
    const { powerOfAttorney } = await acts(advisor, 'completePowerOfAttorney', addition, fields);
    expect(powerOfAttorney.previousHolderStatement.title).toBe('second.pdf');
    expect(powerOfAttorney.attachments.map((a: { title: string }) => a.title)).toContain('first.pdf');
  });

  it('is refused where it is nothing, too much, not possible, decided, or of somebody else', async () => {
    const id = await submits(advisor);
    const add = (more: object, by = advisor) => acts(by, 'completePowerOfAttorney', { id, ...more });
    expect(refusals(await add({}))).toEqual([['NOTHING_ADDED', null]]);
    expect(refusals(await add({ capacity: 'GUARDIAN' }))).toEqual([['CAPACITY_NOT_OF_ROLE', 'capacity']]);
    expect(refusals(await add({ signedOn: '2027-01-01' }))).toEqual([['INVALID_DATE', 'signedOn']]);
    expect(refusals(await add({ statement: 'x' }, other))).toEqual([['NOT_FOUND', 'id']]);
    const twenty = await Promise.all(Array.from({ length: 20 }, () => advisor.upload()));
    expect(refusals(await add({ attachmentIds: twenty }))).toEqual([['TOO_MANY_ATTACHMENTS', 'attachmentIds']]);
    expect(refusals(await acts(staff, 'askForMissing', { id, message: '  ' }))).toEqual([['REQUIRED', 'message']]);
    await withdraw(advisor, id);
    expect(refusals(await add({ statement: 'x' }))).toEqual([['NOT_PENDING', 'id']]);
    expect(refusals(await acts(staff, 'askForMissing', { id, message: 'm' }))).toEqual([['NOT_PENDING', 'id']]);
  });

  it('R4 asks nothing of the register: the answer is the same whether or not the client exists', async () => {
    const customerNumber = await uma.client();
    await uma.lodged(customerNumber);
    const complete = async (stated: string) => {
      const id = await submits(advisor);
      const client = { givenNames: 'Zahra', familyName: 'Rahimi', dateOfBirth: '1990-05-01', customerNumber: stated };
      const answer = await acts(
        advisor,
        'completePowerOfAttorney',
        { id, client },
        'status version statedClient { givenNames } client { id }',
      );
      return JSON.stringify(answer);
    };
    expect(await complete('90000000')).toBe(await complete(customerNumber));
  });
});

describe('R8 ending', () => {
  it("by its holder: the case is lost at once, live, and the authority's other channels are told (R9)", async () => {
    const { mandateId, diaryNumber } = await represents(advisor, staff, uma);
    const mine = await advisor.follow(stream);
    const answer = await end(
      advisor,
      { id: mandateId },
      'status endReason endExplanation client { id } otherChannels { kind address title { fi sv en } source }',
    );
    expect(answer.powerOfAttorney).toMatchObject({ status: 'ENDED', endReason: 'BY_HOLDER', endExplanation: null, client: null });
    const [first] = answer.powerOfAttorney.otherChannels;
    expect(first).toMatchObject({ kind: 'SECURE_MAIL', address: 'securemail.migri.fi', title: { sv: 'Säker e-post' } });
    expect(answer.powerOfAttorney.otherChannels.length).toBeGreaterThan(5);
    expect(kindsOf(await mine.first(1))).toEqual(['ACCESS_ENDED']);
    const byNumber = 'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }';
    expect(await advisor.ask(byNumber, { n: diaryNumber })).toEqual({ applicationByDiaryNumber: null });
    const again = await end(advisor, { id: mandateId });
    expect(refusals(again)).toEqual([['NOT_APPROVED', 'id']]);
    expect(again.userErrors[0].message).toContain('ended');
    await mine.close();
  });

  it('R9 tells of no other channel before it has ended', async () => {
    const { mandateId } = await represents(advisor, staff, uma);
    expect(await looksAt(advisor, mandateId, 'otherChannels { id }')).toEqual({ otherChannels: [] });
  });

  it('by staff, with a reason that its holder reads', async () => {
    const { mandateId } = await represents(advisor, staff, uma);
    expect(refusals(await end(staff, { id: mandateId }))).toEqual([['REASON_REQUIRED', 'reason']]);
    expect(refusals(await end(staff, { id: mandateId, reason: ' \n' }))).toEqual([['REASON_REQUIRED', 'reason']]);
    expect(refusals(await end(staff, { id: mandateId, reason: 'x', version: 1 }))).toEqual([['CHANGED_SINCE', 'version']]);
    const answer = await end(staff, { id: mandateId, reason: 'The client revoked it.' }, 'status endReason');
    expect(answer.powerOfAttorney).toEqual({ status: 'ENDED', endReason: 'BY_STAFF' });
    const seen = await looksAt(
      advisor,
      mandateId,
      'endExplanation history(last: 1) { nodes { kind endReason explanation actorName } }',
    );
    expect(seen).toEqual({
      endExplanation: 'The client revoked it.',
      history: {
        nodes: [
          { kind: 'POWER_OF_ATTORNEY_ENDED', endReason: 'BY_STAFF', explanation: 'The client revoked it.', actorName: null },
        ],
      },
    });
  });

  it("is not for others: somebody else's mandate is not there, a pending one is not in force", async () => {
    const { mandateId } = await represents(advisor, staff, uma);
    expect(refusals(await end(other, { id: mandateId }))).toEqual([['NOT_FOUND', 'id']]);
    const pending = await submits(advisor);
    expect(refusals(await end(advisor, { id: pending }))).toEqual([['NOT_APPROVED', 'id']]);
    expect(await looksAt(advisor, pending, 'viewerCanEnd')).toEqual({ viewerCanEnd: false });
    expect(await looksAt(advisor, mandateId, 'viewerCanEnd')).toEqual({ viewerCanEnd: true });
  });

  it('writes one event for each open application that it covered, and one without where there is none', async () => {
    const { mandateId, customerNumber } = await represents(advisor, staff, uma);
    await uma.lodged(customerNumber);
    await end(advisor, { id: mandateId });
    const { mandateId: closed, diaryNumber } = await represents(advisor, staff, uma);
    await uma.tell('application.legal-force-gained', diaryNumber);
    const desk = await staff.follow(stream);
    const mine = await advisor.follow(stream);
    await end(advisor, { id: closed });
    const [event] = await desk.first(1);
    expect(event.caseEvents.event).toMatchObject({
      kind: 'POWER_OF_ATTORNEY_ENDED',
      applicationId: null,
      powerOfAttorneyId: closed,
    });
    expect(kindsOf(await mine.first(1))).toEqual(['POWER_OF_ATTORNEY_ENDED']);
    await settle();
    expect(desk.received).toHaveLength(1);
    const of = async (id: string) => {
      const uuid = Buffer.from(id, 'base64url').toString().split(':')[1];
      return service.asOwner<{ acts: number; cases: number }>(
        `select count(distinct act_id)::int as acts, count(distinct application_id)::int as cases from case_event
         where power_of_attorney_id = $1 and kind = 'POWER_OF_ATTORNEY_ENDED'`,
        [uuid],
      );
    };
    expect(await of(mandateId)).toEqual([{ acts: 1, cases: 2 }]);
    expect(await of(closed)).toEqual([{ acts: 1, cases: 0 }]);
    await Promise.all([desk.close(), mine.close()]);
  });

  it('of one approved for the wrong client: at once, with a list of what was seen, for staff alone', async () => {
    const { mandateId, diaryNumber, customerNumber } = await represents(advisor, staff, uma, 'ASYLUM');
    await uma.tell('application.interview-held', diaryNumber);
    await uma.tell('application.decision-made', diaryNumber);
    const { applicationByDiaryNumber } = await advisor.ask(
      'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }',
      { n: diaryNumber },
    );
    await advisor.ask(
      'mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) { userErrors { code } } }',
      { input: { applicationId: applicationByDiaryNumber.id, message: 'm', attachmentIds: [await advisor.upload()] } },
    );
    service.clock.forward({ minutes: 5 });
    const answer = await end(
      staff,
      { id: mandateId, reason: 'Another person of that name.', wrongClient: true },
      `
      status endReason wrongClient visibleCases { diaryNumber visibleFrom visibleUntil eventCount documentCount }`,
    );
    expect(answer.powerOfAttorney).toMatchObject({
      status: 'ENDED',
      endReason: 'BY_STAFF',
      wrongClient: true,
      // Lodged, approved, interview held, sent; not the decision (R12), and not the end.
      visibleCases: [
        {
          diaryNumber,
          visibleFrom: '2026-12-01T10:00:00.000Z',
          visibleUntil: '2026-12-01T10:05:00.000Z',
          eventCount: 4,
          documentCount: 1,
        },
      ],
    });
    await uma.lodged(customerNumber);
    expect((await looksAt(staff, mandateId, 'visibleCases { diaryNumber }')).visibleCases).toEqual([{ diaryNumber }]);
    expect(await looksAt(advisor, mandateId, 'wrongClient visibleCases { diaryNumber }')).toEqual({
      wrongClient: null,
      visibleCases: [],
    });
  });

  it('R21 is not for staff where it is their own; as its holder they give it up', async () => {
    const both = await service.person('ADVISOR', { name: 'Mikko Metsä' });
    const asStaff = await service.person('STAFF', { accountId: both.accountId });
    const { mandateId, customerNumber } = await represents(both, staff, uma);
    expect(refusals(await end(asStaff, { id: mandateId, reason: 'x' }))).toEqual([['OWN_MANDATE', 'id']]);
    const successor = await submits(other, { previousHolderStatementId: await other.upload() });
    expect((await approves(asStaff, successor, customerNumber)).userErrors).toMatchObject([{ code: 'OWN_MANDATE' }]);
    const own = await submits(both);
    expect(refusals(await acts(asStaff, 'askForMissing', { id: own, message: 'x' }))).toEqual([['OWN_MANDATE', 'id']]);
    expect(refusals(await acts(asStaff, 'rejectPowerOfAttorney', { id: own, reason: 'x' }))).toEqual([['OWN_MANDATE', 'id']]);
    await expect(
      service.asOwner(
        "update power_of_attorney set status = 'ENDED', end_reason = 'BY_STAFF', ended_at = now(), ended_by = advisor_id where advisor_id = $1",
        [both.accountId],
      ),
    ).rejects.toThrow(/check constraint/);
    expect((await end(both, { id: mandateId })).powerOfAttorney.status).toBe('ENDED');
  });
});
