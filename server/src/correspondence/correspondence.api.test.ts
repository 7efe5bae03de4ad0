import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdf } from '../documents/testing/samples.ts';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

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

const idOf = async (diaryNumber: string): Promise<string> =>
  (await staff.ask('query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }', { n: diaryNumber }))
    .applicationByDiaryNumber.id;
const openCase = async (kind?: string) => {
  const story = await represents(advisor, staff, uma, kind);
  return { ...story, applicationId: await idOf(story.diaryNumber) };
};
const sendDocument = `mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) {
  submission { id receipt { number sentAt receivedAt files { name byteSize sha256 } } documents { id url } readAt handledAt repeatsNumber }
  userErrors { code field message } } }`;
const send = async (caller: Caller, input: object) => (await caller.ask(sendDocument, { input })).sendAdditionalInformation;
const requestDocument = `mutation ($input: RequestDocumentInput!) { requestDocument(input: $input) { documentRequest { id status dueOn } userErrors { code field } } }`;
const request = async (caller: Caller, input: object) => (await caller.ask(requestDocument, { input })).requestDocument;

describe('additional information', () => {
  it('R16 is acknowledged at once with number, times and the SHA-256 of each file', async () => {
    const { applicationId } = await openCase();
    const content = pdf('passi');
    const { submission, userErrors } = await send(advisor, {
      applicationId,
      message: 'The passport.',
      attachmentIds: [await advisor.upload(content, 'passi.pdf')],
    });
    expect(userErrors).toEqual([]);
    expect(submission.receipt).toEqual({
      number: expect.stringMatching(/^E-2026-\d{7}$/),
      sentAt: '2026-12-01T10:00:00.000Z',
      receivedAt: '2026-12-01T10:00:00.000Z',
      files: [{ name: 'passi.pdf', byteSize: content.length, sha256: createHash('sha256').update(content).digest('hex') }],
    });
    expect(submission).toMatchObject({ readAt: null, handledAt: null, repeatsNumber: null });
  });

  it('R15 belongs to the case: both holders and a successor see it, and the sender keeps the receipt alone after losing access', async () => {
    const { applicationId, customerNumber } = await openCase();
    const { submission } = await send(advisor, { applicationId, message: 'Ours.', attachmentIds: [await advisor.upload()] });
    const path = new URL(submission.documents[0].url).pathname;
    await approves(staff, await submits(other, { role: 'REPRESENTATIVE' }), customerNumber);
    const read =
      'query ($id: ID!) { application(id: $id) { submissions(first: 5) { nodes { number message documents { id } } } documents(first: 5) { totalCount } } }';
    expect((await other.ask(read, { id: applicationId })).application).toMatchObject({
      submissions: {
        nodes: [{ number: submission.receipt.number, message: 'Ours.', documents: [{ id: submission.documents[0].id }] }],
      },
      documents: { totalCount: 1 },
    });
    expect((await other.get(path)).status).toBe(200);
    const stranger = await service.person('ADVISOR');
    expect((await stranger.get(path)).status).toBe(404);
    expect(await stranger.ask('query ($id: ID!) { node(id: $id) { id } }', { id: submission.id })).toEqual({ node: null });
    await uma.tell(
      'representation.recorded',
      customerNumber,
      { customerNumber, role: 'LEGAL_ADVISOR', representativeName: 'Toimisto' },
      '2026-12-24T10:00:00Z',
    );
    expect((await advisor.get(path)).status).toBe(404);
    const kept = await advisor.ask(
      '{ submissions(first: 100) { nodes { number message application { id } documents { id } receipt { number } } } }',
    );
    expect(kept.submissions.nodes.find((node: { number: string }) => node.number === submission.receipt.number)).toEqual({
      number: submission.receipt.number,
      message: null,
      application: null,
      documents: [],
      receipt: { number: submission.receipt.number },
    });
  });

  it('R15 is refused alike for a case that is not there and one that is not theirs', async () => {
    const { applicationId } = await openCase();
    const theirs = await send(other, { applicationId, message: 'x' });
    const none = await send(other, { applicationId: 'QXBwbGljYXRpb246', message: 'x' });
    expect(theirs).toEqual(none);
    expect(theirs.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'applicationId' }]);
  });

  it('R16 ties the same content, sent again within a day, to the first, and points it out before', async () => {
    const { applicationId } = await openCase();
    const message = 'Attached is the  employment contract.';
    const first = await send(advisor, { applicationId, message, attachmentIds: [await advisor.upload()] });
    const upload = await advisor.upload();
    const { earlierSubmission } = await advisor.ask(
      'query ($input: SaveDraftInput!) { earlierSubmission(input: $input) { number } }',
      { input: { applicationId, message: 'Attached is the employment contract. ', attachmentIds: [upload] } },
    );
    expect(earlierSubmission).toEqual({ number: first.submission.receipt.number });
    const second = await send(advisor, { applicationId, message, attachmentIds: [upload] });
    expect(second.submission.repeatsNumber).toBe(first.submission.receipt.number);
    service.clock.forward({ hours: 25 });
    const third = await send(await service.person('ADVISOR', { accountId: advisor.accountId }), { applicationId, message: 'x' });
    expect(third.userErrors.length + (third.submission.repeatsNumber ? 1 : 0)).toBe(0);
    advisor = await service.person('ADVISOR', { accountId: advisor.accountId });
    other = await service.person('ADVISOR', { accountId: other.accountId });
    staff = await service.person('STAFF', { accountId: staff.accountId });
    uma = await service.uma();
  });

  it('R16 is sent once under one idempotency key, fifty at once', async () => {
    const { applicationId } = await openCase();
    const input = { applicationId, message: 'Once.', attachmentIds: [await advisor.upload()], idempotencyKey: 'send-once' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => advisor.send(sendDocument, { input })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const outbox = await service.asOwner<{ n: string }>(
      "select count(*) as n from uma_outbox where data ->> 'message' = 'Once.'",
    );
    expect(outbox[0]?.n).toBe('1');
  });

  it('R16 stands in the order of the receipts, and its sender sees received, read, handled, live', async () => {
    const { applicationId } = await openCase();
    const numbers: string[] = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        send(advisor, { applicationId, message: `m${n}` }).then(({ submission }) => submission.receipt.number as string),
      ),
    );
    const queue = await staff.ask('{ submissions(first: 100) { nodes { id number } } }');
    const mine = queue.submissions.nodes.filter((node: { number: string }) => numbers.includes(node.number));
    expect(mine.map((node: { number: string }) => node.number)).toEqual([...numbers].sort());
    const live = await advisor.follow('subscription { caseEvents { event { kind applicationId } } }');
    await staff.ask(
      'mutation ($input: MarkSubmissionReadInput!) { markSubmissionRead(input: $input) { submission { readAt } } }',
      {
        input: { id: mine[0].id },
      },
    );
    const handle =
      'mutation ($input: MarkSubmissionHandledInput!) { markSubmissionHandled(input: $input) { submission { id handledAt } userErrors { code field } } }';
    const { markSubmissionHandled } = await staff.ask(handle, { input: { id: mine[0].id } });
    expect(markSubmissionHandled).toMatchObject({ submission: { handledAt: expect.any(String) }, userErrors: [] });
    expect((await staff.ask(handle, { input: { id: mine[0].id } })).markSubmissionHandled.userErrors).toEqual([
      { code: 'ALREADY_HANDLED', field: 'id' },
    ]);
    expect((await live.first(2)).map(({ caseEvents }) => caseEvents.event.kind)).toEqual([
      'SUBMISSION_READ',
      'SUBMISSION_HANDLED',
    ]);
    expect((await advisor.send(handle, { input: { id: mine[1].id } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await live.close();
  });

  it('needs words or files, and a time of sending that is not to come', async () => {
    const { applicationId } = await openCase();
    expect((await send(advisor, { applicationId, message: ' ' })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: 'message' },
    ]);
    expect((await send(advisor, { applicationId, message: 'a\u0000' })).userErrors).toMatchObject([{ code: 'INVALID_TEXT' }]);
    expect((await send(advisor, { applicationId, message: 'x', sentAt: '2030-01-01T00:00:00Z' })).userErrors).toMatchObject([
      { code: 'INVALID_DATE', field: 'sentAt' },
    ]);
  });

  it('R15 keeps a draft for its owner alone, and lets it go when it is sent', async () => {
    const { applicationId, customerNumber } = await openCase();
    const save =
      'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { id message attachments { title } } userErrors { code field } } }';
    const upload = await advisor.upload();
    await advisor.ask(save, { input: { applicationId, message: 'Half' } });
    const { saveDraft } = await advisor.ask(save, {
      input: { applicationId, message: 'Half a senten', attachmentIds: [upload] },
    });
    expect(saveDraft.draft).toMatchObject({ message: 'Half a senten', attachments: [{ title: 'valtakirja.pdf' }] });
    await approves(staff, await submits(other, { role: 'REPRESENTATIVE' }), customerNumber);
    const read = 'query ($id: ID!) { draft(applicationId: $id) { id } }';
    expect((await other.ask(read, { id: applicationId })).draft).toBeNull();
    expect((await other.ask('query ($id: ID!) { node(id: $id) { id } }', { id: saveDraft.draft.id })).node).toBeNull();
    expect((await advisor.ask(read, { id: applicationId })).draft).toEqual({ id: saveDraft.draft.id });
    await send(advisor, { applicationId, message: 'A sentence.', attachmentIds: [upload] });
    expect((await advisor.ask(read, { id: applicationId })).draft).toBeNull();
  });
});

describe('a supplement request', () => {
  const answerDocument = `mutation ($input: AnswerSupplementRequestInput!) { answerSupplementRequest(input: $input) {
    supplementRequest { id status answeredAt answeredLate } submission { id receipt { number receivedAt } } userErrors { code field } } }`;

  it('R15 is answered once, late or not, live, and UMA is told by its own number', async () => {
    const { applicationId, diaryNumber } = await openCase();
    await uma.tell('application.supplement-requested', diaryNumber, {
      requestId: 'uma-77',
      message: 'Passport.',
      dueOn: '2026-11-20',
    });
    const { application } = await advisor.ask(
      'query ($id: ID!) { application(id: $id) { supplementRequests(first: 5) { nodes { id dueOn status } } } }',
      {
        id: applicationId,
      },
    );
    const [open] = application.supplementRequests.nodes;
    const live = await advisor.follow('subscription { caseEvents { event { kind } } }');
    const answers = await Promise.all(
      [1, 2, 3].map((n) => advisor.ask(answerDocument, { input: { supplementRequestId: open.id, message: `Here ${n}` } })),
    );
    const codes = answers.map(({ answerSupplementRequest }) => answerSupplementRequest.userErrors[0]?.code ?? 'answered').sort();
    expect(codes).toEqual(['ALREADY_ANSWERED', 'ALREADY_ANSWERED', 'answered']);
    const done = answers.find(({ answerSupplementRequest }) => answerSupplementRequest.submission)?.answerSupplementRequest;
    expect(done.supplementRequest).toMatchObject({ status: 'ANSWERED', answeredLate: true });
    expect((await live.first(1))[0].caseEvents.event.kind).toBe('SUPPLEMENT_ANSWERED');
    const [message] = await service.asOwner<{ type: string; subject: string; data: Record<string, unknown> }>(
      "select type, subject, data from uma_outbox where data ->> 'requestId' = 'uma-77'",
    );
    expect(message).toMatchObject({
      type: 'fi.migri.edusta.supplement.answered.v1',
      subject: diaryNumber,
      data: { number: done.submission.receipt.number, receivedAt: done.submission.receipt.receivedAt, files: [] },
    });
    await live.close();
  });

  it('R15 stays as it was answered, and is open again where UMA asks anew after the answer', async () => {
    const { applicationId, diaryNumber } = await openCase();
    const asks = (message: string, time: string) =>
      uma.tell('application.supplement-requested', diaryNumber, { requestId: 'uma-78', message, dueOn: '2026-12-20' }, time);
    const read = async () =>
      (
        await advisor.ask(
          'query ($id: ID!) { application(id: $id) { supplementRequests(first: 5) { nodes { id status message answeredAt } } } }',
          { id: applicationId },
        )
      ).application.supplementRequests.nodes;
    await asks('Passport.', '2026-11-29T10:00:00Z');
    const [{ id }] = await read();
    await advisor.ask(answerDocument, { input: { supplementRequestId: id, message: 'Here.' } });
    const answered = { id, status: 'ANSWERED', message: 'Passport.', answeredAt: expect.any(String) };
    expect(await read()).toEqual([answered]);
    await asks('Passport, in colour.', '2026-11-30T10:00:00Z');
    expect(await read()).toEqual([answered]);
    await asks('All pages of it.', new Date(service.clock.now().getTime() + 1_000).toISOString());
    expect(await read()).toEqual([{ id, status: 'OPEN', message: 'All pages of it.', answeredAt: null }]);
    const { answerSupplementRequest } = await advisor.ask(answerDocument, {
      input: { supplementRequestId: id, message: 'All.' },
    });
    expect(answerSupplementRequest.userErrors).toEqual([]);
    expect(await read()).toMatchObject([{ status: 'ANSWERED', message: 'All pages of it.' }]);
  });

  it('is made and extended by staff, with a reason and never to an earlier day', async () => {
    const { applicationId } = await openCase();
    const make =
      'mutation ($input: RequestSupplementInput!) { requestSupplement(input: $input) { supplementRequest { id status dueOn } userErrors { code field } } }';
    const { requestSupplement } = await staff.ask(make, { input: { applicationId, message: 'The lease.', dueOn: '2026-12-18' } });
    expect(requestSupplement.supplementRequest).toMatchObject({ status: 'OPEN', dueOn: '2026-12-18' });
    const extend =
      'mutation ($input: ExtendSupplementRequestInput!) { extendSupplementRequest(input: $input) { supplementRequest { dueOn extensionReason } userErrors { code field } } }';
    const id = requestSupplement.supplementRequest.id;
    const ask = async (input: object) =>
      (await staff.ask(extend, { input: { supplementRequestId: id, ...input } })).extendSupplementRequest;
    expect((await ask({ dueOn: '2026-12-17', reason: 'r' })).userErrors).toEqual([{ code: 'INVALID_DATE', field: 'dueOn' }]);
    expect((await ask({ dueOn: '2027-01-08', reason: ' ' })).userErrors).toEqual([{ code: 'REASON_REQUIRED', field: 'reason' }]);
    expect((await ask({ dueOn: '2027-01-08', reason: 'Holidays.' })).supplementRequest).toEqual({
      dueOn: '2027-01-08',
      extensionReason: 'Holidays.',
    });
    expect(
      (await advisor.send(make, { input: { applicationId, message: 'x', dueOn: '2027-01-01' } })).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });
});

describe('a document request', () => {
  it('R17 is due in two weeks, and in a month when extended', async () => {
    const { applicationId } = await openCase();
    const { documentRequest } = await request(advisor, { applicationId, subject: 'INTERVIEW_RECORD' });
    expect(documentRequest).toMatchObject({ status: 'OPEN', dueOn: '2026-12-16' });
    const extend =
      'mutation ($input: ExtendDocumentRequestInput!) { extendDocumentRequest(input: $input) { documentRequest { dueOn extensionReason } userErrors { code } } }';
    const { extendDocumentRequest } = await staff.ask(extend, {
      input: { documentRequestId: documentRequest.id, reason: 'Many documents.' },
    });
    expect(extendDocumentRequest.documentRequest).toEqual({ dueOn: '2027-01-04', extensionReason: 'Many documents.' });
  });

  it('R17 is issued with documents that both holders then have, or declined with a reason; once', async () => {
    const { applicationId } = await openCase();
    const { documentRequest } = await request(advisor, {
      applicationId,
      subject: 'OTHER',
      description: 'The file note of 3 May.',
    });
    const issue =
      'mutation ($input: IssueDocumentsInput!) { issueDocuments(input: $input) { documentRequest { id status documents { id title } } userErrors { code field } } }';
    const ask = async (attachmentIds: string[]) =>
      (await staff.ask(issue, { input: { documentRequestId: documentRequest.id, attachmentIds } })).issueDocuments;
    expect((await ask([])).userErrors).toEqual([{ code: 'ATTACHMENT_REQUIRED', field: 'attachmentIds' }]);
    const issued = await ask([await staff.upload(pdf('note'), 'note.pdf')]);
    expect(issued.documentRequest).toMatchObject({ status: 'ISSUED', documents: [{ title: 'note.pdf' }] });
    expect((await advisor.get(`/documents/${issued.documentRequest.documents[0].id}`)).status).toBe(200);
    expect((await other.get(`/documents/${issued.documentRequest.documents[0].id}`)).status).toBe(404);
    const decline =
      'mutation ($input: DeclineDocumentRequestInput!) { declineDocumentRequest(input: $input) { documentRequest { status declineReason } userErrors { code field } } }';
    const no = async (id: string, reason: string) =>
      (await staff.ask(decline, { input: { documentRequestId: id, reason } })).declineDocumentRequest;
    expect((await no(documentRequest.id, 'x')).userErrors).toEqual([{ code: 'NOT_OPEN', field: 'documentRequestId' }]);
    const second = await request(advisor, { applicationId, subject: 'DECISION' });
    expect((await no(second.documentRequest.id, '')).userErrors).toEqual([{ code: 'REASON_REQUIRED', field: 'reason' }]);
    expect(
      (await no(second.documentRequest.id, 'It does not exist yet. You may ask for an appealable decision.')).documentRequest,
    ).toMatchObject({
      status: 'DECLINED',
    });
  });

  it('R17 takes what nobody can see for no reason, no description and no message', async () => {
    const { applicationId } = await openCase('CITIZENSHIP');
    const asked = await request(advisor, { applicationId, subject: 'DECISION' });
    const { declineDocumentRequest } = await staff.ask(
      'mutation ($input: DeclineDocumentRequestInput!) { declineDocumentRequest(input: $input) { userErrors { code field } } }',
      { input: { documentRequestId: asked.documentRequest.id, reason: '\u2060\u00ad' } },
    );
    expect(declineDocumentRequest.userErrors).toEqual([{ code: 'REASON_REQUIRED', field: 'reason' }]);
    expect((await request(advisor, { applicationId, subject: 'OTHER', description: '\u2800' })).userErrors).toMatchObject([
      { code: 'REQUIRED' },
    ]);
    expect((await send(advisor, { applicationId, message: '\u200b' })).userErrors).toMatchObject([{ code: 'REQUIRED' }]);
  });

  it('R12 refuses the decision of an asylum case always, before and after it is made', async () => {
    const { applicationId, diaryNumber } = await openCase('ASYLUM');
    const before = await request(advisor, { applicationId, subject: 'DECISION' });
    await uma.tell('application.decision-made', diaryNumber);
    expect(await request(advisor, { applicationId, subject: 'DECISION' })).toEqual(before);
    expect(before).toEqual({ documentRequest: null, userErrors: [{ code: 'NOT_AVAILABLE_IN_SERVICE', field: 'subject' }] });
  });
});
