import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, finds, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { closeSuccessions } from './succession.usecases.ts';
import { acts, kindsOf, looksAt, refusals, settle, stream } from './testing/acts.ts';

let service: TestService;
let uma: Uma;
let holder: Caller;
let successor: Caller;
let staff: Caller;

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  holder = await service.person('ADVISOR');
  successor = await service.person('ADVISOR', { name: 'Eero Eskola' });
  staff = await service.person('STAFF', { name: 'Satu Salo' });
});
afterAll(() => service.stop());

const questions = 'successionQuestions { id askedAt answer viewerCanAnswer holder { id } successor { id } }';
const closing = () => closeSuccessions(service.app.database, service.clock);

/** A client whose role is taken, and a mandate of somebody else's that waits for it. */
async function taken() {
  const { customerNumber, mandateId, diaryNumber } = await represents(holder, staff, uma);
  return { customerNumber, diaryNumber, held: mandateId, pending: await submits(successor) };
}

const ask = async (pending: string, customerNumber: string, by = staff) =>
  acts(by, 'askPreviousHolder', { id: pending, clientId: await finds(staff, customerNumber) }, 'id client { customerNumber }');

const questionOf = async (held: string): Promise<string> => (await looksAt(holder, held, questions)).successionQuestions[0].id;

const answers = (by: Caller, id: string, answer: string, message?: string) =>
  acts(by, 'answerSuccession', { id, answer, message });

describe('R6 with a written statement', () => {
  it("supersedes the previous holder's in the same transaction, and both are told live", async () => {
    const { customerNumber, mandateId: held, diaryNumber } = await represents(holder, staff, uma);
    const pending = await submits(successor, { previousHolderStatementId: await successor.upload(undefined, 'statement.pdf') });
    const [theirs, ours, desk] = [await holder.follow(stream), await successor.follow(stream), await staff.follow(stream)];
    const answer = await approves(staff, pending, customerNumber);
    expect(answer).toMatchObject({
      powerOfAttorney: { id: pending, status: 'APPROVED' },
      superseded: { id: held, status: 'ENDED' },
      userErrors: [],
    });
    const [lost] = await theirs.first(1);
    expect(lost.caseEvents.event).toMatchObject({ kind: 'ACCESS_ENDED', powerOfAttorneyId: held });
    expect(kindsOf(await ours.first(1))).toEqual(['POWER_OF_ATTORNEY_APPROVED']);
    expect(kindsOf(await desk.first(2))).toEqual(['POWER_OF_ATTORNEY_ENDED', 'POWER_OF_ATTORNEY_APPROVED']);
    await settle();
    expect([theirs.received.length, ours.received.length, desk.received.length]).toEqual([1, 1, 2]);
    const byNumber = 'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { diaryNumber } }';
    expect((await holder.ask(byNumber, { n: diaryNumber })).applicationByDiaryNumber).toBeNull();
    expect((await successor.ask(byNumber, { n: diaryNumber })).applicationByDiaryNumber).toEqual({ diaryNumber });
    const ended = await looksAt(holder, held, 'status endReason otherChannels { id }');
    expect(ended).toMatchObject({ status: 'ENDED', endReason: 'SUPERSEDED' });
    expect(ended.otherChannels.length).toBeGreaterThan(0);
    expect(await looksAt(staff, pending, 'previousHolderAware')).toEqual({ previousHolderAware: 'STATEMENT' });
    await Promise.all([theirs.close(), ours.close(), desk.close()]);
  });

  it('R9 tells staff on the spot, and whoever has lost the connection, by which channels they may go on', async () => {
    const { customerNumber, mandateId: held } = await represents(holder, staff, uma);
    const pending = await submits(successor, { previousHolderStatementId: await successor.upload() });
    const { approvePowerOfAttorney: answer } = await staff.ask(
      `mutation ($input: ApprovePowerOfAttorneyInput!) { approvePowerOfAttorney(input: $input) {
        powerOfAttorney { otherChannels { id } } superseded { otherChannels { kind address title { fi } source } } userErrors { code } } }`,
      { input: { id: pending, clientId: await finds(staff, customerNumber) } },
    );
    expect(answer).toMatchObject({ powerOfAttorney: { otherChannels: [] }, userErrors: [] });
    const [first] = answer.superseded.otherChannels;
    expect(first).toMatchObject({ kind: 'SECURE_MAIL', source: expect.any(String) });
    const theirs = await looksAt(holder, held, 'otherChannels { kind address title { fi } source }');
    expect(theirs).toEqual({ otherChannels: answer.superseded.otherChannels });
  });

  it('counts for nothing where staff say that the statement is not theirs', async () => {
    const { customerNumber } = await represents(holder, staff, uma);
    const pending = await submits(successor, { previousHolderStatementId: await successor.upload() });
    const doubted = await approves(staff, pending, customerNumber, { previousHolderStatementConfirmed: false });
    expect(refusals(doubted)).toEqual([['ROLE_TAKEN', 'clientId']]);
    const confirmed = await approves(staff, pending, customerNumber, { previousHolderStatementConfirmed: true });
    expect(confirmed.superseded.status).toBe('ENDED');
  });

  it('R5 without a statement or an answer the role stays taken', async () => {
    const { customerNumber, pending } = await taken();
    const refused = await approves(staff, pending, customerNumber, { previousHolderStatementConfirmed: true });
    expect(refusals(refused)).toEqual([['ROLE_TAKEN', 'clientId']]);
  });
});

describe('R6 in the service', () => {
  it('the holder is asked live, about nobody in particular; being aware opens the approval', async () => {
    const { customerNumber, held, pending } = await taken();
    const theirs = await holder.follow(stream);
    const queue = await staff.follow('subscription { workQueue { change item { ... on PowerOfAttorney { id } } } }');
    expect(await ask(pending, customerNumber)).toEqual({
      powerOfAttorney: { id: pending, client: { customerNumber } },
      userErrors: [],
    });
    const [proposed] = await theirs.first(1);
    expect(proposed.caseEvents.event).toMatchObject({
      kind: 'SUCCESSION_PROPOSED',
      applicationId: null,
      powerOfAttorneyId: held,
    });
    const asked = (await looksAt(holder, held, questions)).successionQuestions;
    expect(asked).toEqual([
      {
        id: expect.any(String),
        askedAt: '2026-12-01T10:00:00.000Z',
        answer: null,
        viewerCanAnswer: true,
        holder: null,
        successor: null,
      },
    ]);
    const answer = await answers(holder, asked[0].id, 'AWARE', 'I know.');
    expect(answer).toMatchObject({ powerOfAttorney: { id: held, status: 'APPROVED' }, userErrors: [] });
    const seenByStaff = 'previousHolderQuestion { answer message answeredAt holder { id } }';
    expect((await looksAt(staff, pending, seenByStaff)).previousHolderQuestion).toEqual({
      answer: 'AWARE',
      message: 'I know.',
      answeredAt: '2026-12-01T10:00:00.000Z',
      holder: { id: held },
    });
    expect((await queue.first(2)).map(({ workQueue }) => [workQueue.change, workQueue.item.id])).toEqual([
      ['CHANGED', pending],
      ['CHANGED', pending],
    ]);
    expect(await approves(staff, pending, customerNumber)).toMatchObject({ superseded: { id: held, status: 'ENDED' } });
    expect(await looksAt(staff, pending, 'previousHolderAware')).toEqual({ previousHolderAware: 'ANSWER' });
    expect(kindsOf(await theirs.first(3))).toEqual(['SUCCESSION_PROPOSED', 'SUCCESSION_ANSWERED', 'ACCESS_ENDED']);
    await Promise.all([theirs.close(), queue.close()]);
  });

  it('silence and refusal decide nothing: the role stays taken, until the holder is aware or staff end it (R8)', async () => {
    const { customerNumber, held, pending } = await taken();
    await ask(pending, customerNumber);
    expect(refusals(await approves(staff, pending, customerNumber))).toEqual([['ROLE_TAKEN', 'clientId']]);
    const question = await questionOf(held);
    await answers(holder, question, 'NOT_AWARE', 'I still act for her.');
    expect(refusals(await approves(staff, pending, customerNumber))).toEqual([['ROLE_TAKEN', 'clientId']]);
    expect(refusals(await answers(holder, question, 'NOT_AWARE'))).toEqual([['ALREADY_ANSWERED', 'id']]);
    await acts(staff, 'endPowerOfAttorney', { id: held, reason: 'The client has revoked it.' });
    expect(refusals(await answers(holder, question, 'AWARE'))).toEqual([['NOTHING_ASKED', 'id']]);
    expect(await approves(staff, pending, customerNumber)).toMatchObject({ superseded: null, userErrors: [] });
  });

  it('whoever was not aware may come to be, and aware is for good; staff may ask again after a refusal', async () => {
    const { customerNumber, held, pending } = await taken();
    await ask(pending, customerNumber);
    expect(refusals(await ask(pending, customerNumber))).toEqual([['ALREADY_ASKED', 'clientId']]);
    await answers(holder, await questionOf(held), 'NOT_AWARE');
    expect((await ask(pending, customerNumber)).userErrors).toEqual([]);
    const question = await questionOf(held);
    await answers(holder, question, 'NOT_AWARE');
    expect((await answers(holder, question, 'AWARE')).userErrors).toEqual([]);
    expect(refusals(await answers(holder, question, 'NOT_AWARE'))).toEqual([['ALREADY_ANSWERED', 'id']]);
    expect((await looksAt(holder, held, questions)).successionQuestions[0].viewerCanAnswer).toBe(false);
    expect(refusals(await ask(pending, customerNumber))).toEqual([['ALREADY_ASKED', 'clientId']]);
  });

  it('R5 an answer opens the approval of that one mandate, and of no other', async () => {
    const { customerNumber, held, pending } = await taken();
    await ask(pending, customerNumber);
    await answers(holder, await questionOf(held), 'AWARE');
    const third = await submits(await service.person('ADVISOR', { name: 'Kai Koski' }));
    expect(refusals(await approves(staff, third, customerNumber))).toEqual([['ROLE_TAKEN', 'clientId']]);
  });

  it('R7 a power of attorney recorded in UMA ends it whatever was asked', async () => {
    const { customerNumber, held, pending } = await taken();
    await ask(pending, customerNumber);
    const recorded = { customerNumber, role: 'LEGAL_ADVISOR', representativeName: 'Toimisto Oy' };
    await uma.tell('representation.recorded', customerNumber, recorded, '2026-12-24T10:00:00Z');
    expect(await looksAt(holder, held, `status endReason ${questions}`)).toEqual({
      status: 'ENDED',
      endReason: 'RECORDED_IN_UMA',
      successionQuestions: [],
    });
    expect((await approves(staff, pending, customerNumber)).userErrors).toEqual([]);
  });

  it('there is nobody to ask where nobody holds the role, or the submitter does', async () => {
    const free = await uma.client();
    await uma.lodged(free);
    expect(refusals(await ask(await submits(successor), free))).toEqual([['NO_HOLDER', 'clientId']]);
    const { customerNumber } = await represents(holder, staff, uma);
    expect(refusals(await ask(await submits(holder), customerNumber))).toEqual([['NO_HOLDER', 'clientId']]);
    const guardian = await submits(successor, { role: 'REPRESENTATIVE' });
    expect(refusals(await ask(guardian, customerNumber))).toEqual([['NO_HOLDER', 'clientId']]);
    const nobody = await acts(staff, 'askPreviousHolder', { id: guardian, clientId: 'nobody' });
    expect(refusals(nobody)).toEqual([['CLIENT_NOT_FOUND', 'clientId']]);
  });

  it('R21 staff do not ask themselves', async () => {
    const both = await service.person('ADVISOR', { name: 'Mikko Metsä' });
    const asStaff = await service.person('STAFF', { accountId: both.accountId });
    const { customerNumber } = await represents(both, staff, uma);
    expect(refusals(await ask(await submits(successor), customerNumber, asStaff))).toEqual([['OWN_MANDATE', 'id']]);
  });

  it("a question is answered by who was asked: for others it is not there, by no query and in nobody's name", async () => {
    const { customerNumber, held, pending } = await taken();
    await ask(pending, customerNumber);
    const question = await questionOf(held);
    expect(refusals(await answers(successor, question, 'AWARE'))).toEqual([['NOT_FOUND', 'id']]);
    const document = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(await successor.ask(document, { id: question })).toEqual({ node: null });
    expect(await holder.ask(document, { id: question })).toEqual({ node: { id: question } });
    const asStaff = await staff.send(
      'mutation ($id: ID!) { answerSuccession(input: { id: $id, answer: AWARE }) { userErrors { code } } }',
      { id: question },
    );
    expect(asStaff.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is closed, and the holder told, once the other mandate is withdrawn, rejected or approved for somebody else', async () => {
    const outcomes: ((pending: string) => Promise<unknown>)[] = [
      (pending) => acts(successor, 'withdrawPowerOfAttorney', { id: pending }),
      (pending) => acts(staff, 'rejectPowerOfAttorney', { id: pending, reason: 'Not signed.' }),
      async (pending) => {
        const another = await uma.client();
        await uma.lodged(another);
        return approves(staff, pending, another);
      },
    ];
    for (const decide of outcomes) {
      const { customerNumber, held, pending } = await taken();
      await ask(pending, customerNumber);
      const question = await questionOf(held);
      const theirs = await holder.follow(stream);
      await decide(pending);
      expect((await looksAt(holder, held, questions)).successionQuestions).toEqual([]);
      expect(refusals(await answers(holder, question, 'AWARE'))).toEqual([['NOTHING_ASKED', 'id']]);
      await Promise.all([closing(), closing()]);
      await closing();
      expect(kindsOf(await theirs.first(1))).toEqual(['SUCCESSION_CLOSED']);
      await settle();
      expect(theirs.received).toHaveLength(1);
      await theirs.close();
    }
  });
});

describe('R4 of a succession its submitter sees nothing before the decision', () => {
  const everything = `id version status role capacity basis signedOn statement submittedAt decidedAt rejectionReason endedAt endReason endsOn withdrawnAt
    missing missingAskedAt endExplanation wrongClient withoutPowerOfAttorneyReason previousHolderAware isLimited limitedTo { id } lastDay lastDayReason
    advisor { id displayName } statedClient { givenNames familyName dateOfBirth customerNumber diaryNumber } client { id } attachments { id title url }
    previousHolderStatement { id } otherChannels { id } successionQuestions { id } previousHolderQuestion { id } visibleCases { diaryNumber }
    history(first: 100) { totalCount nodes { id kind occurredAt recordedAt actorName endReason explanation } }
    viewerCanApprove viewerCanReject viewerCanAskForMissing viewerCanAskPreviousHolder viewerCanComplete viewerCanWithdraw viewerCanEnd`;

  /** All that the submitter can ask for, as text. */
  async function view(id: string): Promise<string> {
    const list =
      '{ powersOfAttorney(first: 100) { totalCount nodes { id version status client { id } } } clients(first: 100) { totalCount nodes { id } } news(first: 100) { totalCount } viewer { __typename } }';
    return JSON.stringify([await looksAt(successor, id, everything), await successor.ask(list)]);
  }

  it('not in any field, list, count, version or time stamp, nor in the stream, from the match to the answer', async () => {
    const { customerNumber, held, pending } = await taken();
    const mine = await successor.follow(stream);
    const before = await view(pending);
    service.clock.forward({ minutes: 7 });
    await ask(pending, customerNumber);
    expect(await view(pending)).toBe(before);
    service.clock.forward({ minutes: 7 });
    await answers(holder, await questionOf(held), 'NOT_AWARE', 'No.');
    expect(await view(pending)).toBe(before);
    await answers(holder, await questionOf(held), 'AWARE');
    expect(await view(pending)).toBe(before);
    await settle();
    expect(mine.received).toEqual([]);
    await mine.close();
  });

  it('not through a client whom they represent in the other role: a match tells nothing', async () => {
    const { customerNumber } = await represents(holder, staff, uma);
    const beside = await submits(successor, { role: 'REPRESENTATIVE' });
    await approves(staff, beside, customerNumber);
    const pending = await submits(successor);
    const document = `query ($id: ID!) { node(id: $id) { ... on Client { powersOfAttorney(first: 10) { totalCount nodes { id } } } } }`;
    const clientId = await finds(staff, customerNumber);
    const before = JSON.stringify(await successor.ask(document, { id: clientId }));
    await ask(pending, customerNumber);
    expect(JSON.stringify(await successor.ask(document, { id: clientId }))).toBe(before);
    expect(await looksAt(successor, pending, 'client { id }')).toEqual({ client: null });
    expect(await looksAt(successor, beside, 'client { id }')).toEqual({ client: { id: clientId } });
    expect((await staff.ask(document, { id: clientId })).node.powersOfAttorney.totalCount).toBe(3);
  });

  it('not when they withdraw: the same statements run, and the same facts are written, as for a client who does not exist', async () => {
    const { customerNumber, pending } = await taken();
    await ask(pending, customerNumber);
    const madeUp = await submits(successor);
    const factsOf = async (id: string) => {
      const [before] = await service.asOwner<{ head: string }>('select max(position)::text as head from case_event');
      const answer = await acts(successor, 'withdrawPowerOfAttorney', { id }, 'status version withdrawnAt');
      const facts = await service.asOwner<{ kind: string; client_id: string | null; data: object }>(
        'select kind, client_id, data from case_event where position > $1 and kind <> $2',
        [before?.head, 'SUCCESSION_CLOSED'],
      );
      return JSON.stringify([answer, facts]);
    };
    expect(await factsOf(pending)).toBe(await factsOf(madeUp));
  });

  it('nor may they ask: it is open to staff alone', async () => {
    const { customerNumber, pending } = await taken();
    const answer = await successor.send(
      'mutation ($input: AskPreviousHolderInput!) { askPreviousHolder(input: $input) { userErrors { code } } }',
      { input: { id: pending, clientId: await finds(staff, customerNumber) } },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
