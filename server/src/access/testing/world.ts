import { randomUUID } from 'node:crypto';
import { pdf } from '../../documents/testing/samples.ts';
import { toGlobalId } from '../../graphql/global-id.ts';
import type { Caller } from '../../testing/caller.ts';
import { TestService } from '../../testing/service.ts';
import { approves, finds, submits } from '../../testing/story.ts';
import type { Uma } from '../../testing/uma.ts';

/** The ids of what one advisor has to do with, by type of the API. */
export type Ids = Record<string, string>;

/** One advisor's side of the world: a client with everything that can be known of one, each personal text carrying `mark`. */
export interface Side {
  advisor: Caller;
  mark: string;
  ids: Ids;
  customerNumber: string;
  diaryNumber: string;
}

/** Two advisors whose sides never meet, staff, UMA. */
export interface World {
  service: TestService;
  uma: Uma;
  staff: Caller;
  own: Side;
  other: Side;
  /** Ids like those, of nothing. */
  none: Side;
}

const answerOf = (answer: object): Record<string, never> => {
  const [payload] = Object.values(answer) as { userErrors: object[] }[];
  if (!payload || payload.userErrors.length > 0) throw new Error(JSON.stringify(answer));
  return payload as never;
};

/** Runs a mutation that must succeed, and gives back its payload. */
export async function does(caller: Caller, mutation: string, input: object, selection: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const inputType = ['confirmProfession', 'rejectProfession'].includes(mutation) ? 'ProfessionDecisionInput' : type;
  const document = `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { ${selection} userErrors { code field } } }`;
  return answerOf(await caller.ask(document, { input })) as never as Record<string, Record<string, string>>;
}

export async function buildWorld(): Promise<World> {
  const service = await TestService.start();
  const uma = await service.uma();
  const staff = await service.person('STAFF', { name: 'Satu Salo' });
  const own = await buildSide({ service, uma, staff }, 'Ownmark');
  const other = await buildSide({ service, uma, staff }, 'Canary');
  const none = { ...other, mark: '', ids: nothingLike(other.ids), customerNumber: '90000000', diaryNumber: 'NONE/2026/1' };
  return { service, uma, staff, own, other, none };
}

type Authority = Pick<World, 'service' | 'uma' | 'staff'>;

const nothingLike = (ids: Ids): Ids =>
  Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [
      name,
      toGlobalId(Buffer.from(id, 'base64url').toString().split(':')[0] ?? '', randomUUID()),
    ]),
  );

/** A date of birth that is nobody else's, so that it can be searched for. */
const bornOn = (mark: string) => (mark === 'Canary' ? '1931-07-13' : '1990-05-01');

/** A client of the mark, with an open asylum case. */
export async function clientOf({ uma }: Pick<Authority, 'uma'>, mark: string, kind = 'ASYLUM') {
  const customerNumber = await uma.client({
    givenNames: `Zahra ${mark}`,
    familyName: `Rahimi-${mark}`,
    dateOfBirth: bornOn(mark),
  });
  return { customerNumber, diaryNumber: await uma.lodged(customerNumber, kind) };
}

const stated = (mark: string) => ({
  client: {
    givenNames: `Stated ${mark}`,
    familyName: `Rahimi-${mark}`,
    dateOfBirth: bornOn(mark),
    customerNumber: `stated-${mark}`,
  },
  statement: `Statement of ${mark}`,
});

/** A pending mandate of the advisor's. */
export const pendingMandate = async (advisor: Caller, mark: string, role = 'REPRESENTATIVE') =>
  submits(advisor, {
    ...stated(mark),
    role,
    signedOn: '2026-11-01',
    attachmentIds: [await advisor.upload(pdf(mark), `valtakirja-${mark}.pdf`)],
    previousHolderStatementId: await advisor.upload(pdf(`statement ${mark}`), `lausuma-${mark}.pdf`),
  });

/** An approved mandate of the advisor's, for a client of their own, with an open case. */
export async function heldCase(authority: Authority, advisor: Caller, mark: string, role = 'LEGAL_ADVISOR') {
  const client = await clientOf(authority, mark);
  const { staff } = authority;
  const { applicationByDiaryNumber } = await staff.ask(
    'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id client { id } } }',
    { n: client.diaryNumber },
  );
  const held = { ...client, applicationId: applicationByDiaryNumber.id, clientId: applicationByDiaryNumber.client.id };
  return { ...held, mandateId: await approvedMandate(authority, advisor, mark, held, role) };
}

/** Limited to the case, with a last day, approved for a reason of staff's: everything that an approval can say. */
export async function approvedMandate(
  { staff }: Pick<Authority, 'staff'>,
  advisor: Caller,
  mark: string,
  { customerNumber, applicationId }: { customerNumber: string; applicationId: string },
  role = 'LEGAL_ADVISOR',
): Promise<string> {
  const id = await pendingMandate(advisor, mark, role);
  const approval = {
    applicationIds: [applicationId],
    endsOn: '2027-06-30',
    withoutPowerOfAttorneyReason: `An advocate, ${mark}`,
  };
  const { userErrors } = await approves(staff, id, customerNumber, approval);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return id;
}

/** A supplement request of a case, by UMA. @returns its id */
export async function supplementOf({ service, uma }: Pick<Authority, 'service' | 'uma'>, diaryNumber: string, mark: string) {
  const requestId = randomUUID();
  await uma.tell('application.supplement-requested', diaryNumber, { requestId, message: `Please, ${mark}`, dueOn: '2026-12-20' });
  const [row] = await service.asOwner<{ id: string }>('select id from supplement_request where uma_request_id = $1', [requestId]);
  return toGlobalId('SupplementRequest', row?.id ?? '');
}

/** The previous holder of a client's role is asked about a successor. @returns the successor's mandate and the question */
export async function askedHolder({ service, staff }: Authority, customerNumber: string, role = 'LEGAL_ADVISOR') {
  const successor = await service.person('ADVISOR', { name: 'Third Person' });
  const id = await pendingMandate(successor, 'successor', role);
  await does(staff, 'askPreviousHolder', { id, clientId: await finds(staff, customerNumber) }, 'powerOfAttorney { id }');
  const [question] = await service.asOwner<{ id: string }>(
    'select id from succession_question where successor_id = $1 order by asked_at desc limit 1',
    [uuidOf(id)],
  );
  return { successor, successorId: id, questionId: toGlobalId('SuccessionQuestion', question?.id ?? '') };
}

/** An address for notices that waits for the code AAAA-BBBB-CCCC. */
export const waitingAddress = (service: TestService, accountId: string, address: string) =>
  service.asOwner(
    `insert into notice_settings (account_id, language, pending_address, pending_until, code_hash)
      values ($1::uuid, 'en', $2, '2027-01-01', sha256(convert_to($1::uuid || ':AAAABBBBCCCC', 'UTF8')))
      on conflict (account_id) do update set pending_address = excluded.pending_address, pending_until = excluded.pending_until,
        code_hash = excluded.code_hash`,
    [accountId, address],
  );

export const uuidOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';

async function buildSide(authority: Authority, mark: string): Promise<Side> {
  const { service, uma, staff } = authority;
  const advisor = await service.person('ADVISOR', { name: `Aino ${mark}` });
  // What comes from here on is news to them.
  service.clock.forward({ minutes: 1 });
  const held = await heldCase(authority, advisor, mark);
  const { customerNumber, diaryNumber, applicationId, clientId, mandateId } = held;
  const supplementRequestId = await supplementOf(authority, diaryNumber, mark);
  await uma.tell('application.interview-scheduled', diaryNumber, { at: '2027-01-05T10:00:00Z', office: `Oulu ${mark}` });
  await uma.tell('application.decision-made', diaryNumber, {}, '2026-11-30T12:34:56Z');

  const attachmentIds = [await advisor.upload(pdf(`sent ${mark}`), `liite-${mark}.pdf`)];
  const { submission } = await does(
    advisor,
    'answerSupplementRequest',
    { supplementRequestId, message: `Sent by ${mark}`, attachmentIds },
    'submission { id documents { id } }',
  );
  const repeated = await does(
    advisor,
    'sendAdditionalInformation',
    { applicationId, message: `Once more, ${mark}` },
    'submission { id }',
  );
  const again = await does(
    advisor,
    'sendAdditionalInformation',
    { applicationId, message: `Once more, ${mark}` },
    'submission { id }',
  );
  await does(staff, 'markSubmissionHandled', { id: repeated.submission?.id }, 'submission { id }');
  await does(staff, 'takeMatter', { id: again.submission?.id, reason: `Out of turn, ${mark}` }, 'item { __typename }');
  const openSupplement = await supplementOf(authority, diaryNumber, mark);
  await does(
    staff,
    'extendSupplementRequest',
    { supplementRequestId: openSupplement, dueOn: '2027-01-20', reason: `More time, ${mark}` },
    'supplementRequest { id }',
  );
  const request = (description: string) =>
    does(advisor, 'requestDocument', { applicationId, subject: 'OTHER', description }, 'documentRequest { id }');
  const { documentRequest } = await request(`Asked by ${mark}`);
  const issued = [await staff.upload(pdf(`issued ${mark}`), `asiakirja-${mark}.pdf`)];
  await does(
    staff,
    'issueDocuments',
    { documentRequestId: documentRequest?.id, attachmentIds: issued },
    'documentRequest { id }',
  );
  const declined = (await request(`To be declined, ${mark}`)).documentRequest?.id ?? '';
  await does(staff, 'declineDocumentRequest', { documentRequestId: declined, reason: `No, ${mark}` }, 'documentRequest { id }');
  const openRequest = (await request(`Open, ${mark}`)).documentRequest?.id ?? '';
  await does(
    staff,
    'extendDocumentRequest',
    { documentRequestId: openRequest, reason: `Later, ${mark}` },
    'documentRequest { id }',
  );
  await does(staff, 'takeMatter', { id: openRequest }, 'item { __typename }');
  const uploads = [await advisor.upload(pdf(`draft ${mark}`), `luonnos-${mark}.pdf`)];
  const { draft } = await does(
    advisor,
    'saveDraft',
    { applicationId, message: `Draft of ${mark}`, attachmentIds: uploads },
    'draft { id }',
  );

  const pending = await pendingMandate(advisor, mark);
  await does(staff, 'takeMatter', { id: pending }, 'item { __typename }');
  await does(staff, 'askForMissing', { id: pending, message: `Missing of ${mark}` }, 'powerOfAttorney { id }');
  const rejected = await pendingMandate(advisor, mark);
  await does(staff, 'rejectPowerOfAttorney', { id: rejected, reason: `Rejected, ${mark}` }, 'powerOfAttorney { id }');
  const lost = await heldCase(authority, advisor, mark);
  const superseding = await approvedMandate(authority, advisor, mark, lost);
  await does(
    staff,
    'endPowerOfAttorney',
    { id: superseding, reason: `Ended, ${mark}`, wrongClient: true },
    'powerOfAttorney { id }',
  );
  const withdrawn = await pendingMandate(advisor, mark);
  await does(advisor, 'withdrawPowerOfAttorney', { id: withdrawn }, 'powerOfAttorney { id }');
  const asked = await askedHolder(authority, customerNumber);
  await does(
    advisor,
    'answerSuccession',
    { id: asked.questionId, answer: 'NOT_AWARE', message: `Answer of ${mark}` },
    'powerOfAttorney { id }',
  );
  await uma.tell(
    'representation.recorded',
    customerNumber,
    { customerNumber, role: 'REPRESENTATIVE', representativeName: `Office of ${mark}` },
    '2026-12-01T09:00:00Z',
  );
  await does(advisor, 'stateProfession', { profession: 'ADVOCATE' }, 'advisor { id }');
  const { apiToken } = await does(
    advisor,
    'createApiToken',
    { name: `Token of ${mark}`, scopes: ['CASES_READ'], expiresAt: '2027-01-01T00:00:00Z' },
    'apiToken { id }',
  );
  await waitingAddress(service, advisor.accountId, `${mark}@example.org`);
  await does(advisor, 'confirmNoticeAddress', { code: 'AAAABBBBCCCC' }, 'noticeSettings { id }');
  await waitingAddress(service, advisor.accountId, `new-${mark}@example.org`);
  await advisor.ask('mutation { makeCalendarAddress(input: {}) { userErrors { code } } }');
  // What UMA has not got right: one without its case, one that is not good, a number that never came.
  await uma.deliver([
    { ...uma.event('application.processing-started', `PARKED/${mark}`), data: { note: mark } },
    { ...uma.event('client.registered', `rejected-${mark}`), time: 'never', data: { customerNumber: mark } },
    { ...uma.event('client.updated', customerNumber, { customerNumber, nationality: 'AFG' }), sequence: '0000000099' },
    { ...uma.event('something.new', `unknown-${mark}`), type: 'fi.migri.uma.something.new.v1' },
  ]);
  await service.app.audit.tick();
  const row = async (type: string, statement: string, ...values: unknown[]): Promise<string> =>
    toGlobalId(type, (await service.asOwner<{ id: string }>(statement, values))[0]?.id ?? '');
  const application = uuidOf(applicationId);
  return {
    advisor,
    mark,
    customerNumber,
    diaryNumber,
    ids: {
      Client: clientId,
      Application: applicationId,
      PowerOfAttorney: mandateId,
      pending,
      rejected,
      withdrawn,
      ended: superseding,
      superseded: lost.mandateId,
      lostClient: lost.clientId,
      lostApplication: lost.applicationId,
      successor: asked.successorId,
      SuccessionQuestion: asked.questionId,
      SupplementRequest: supplementRequestId,
      openSupplement,
      Submission: submission?.id ?? '',
      sentDocument: (submission as never as { documents: { id: string }[] }).documents[0]?.id ?? '',
      DocumentRequest: documentRequest?.id ?? '',
      declined,
      openRequest,
      handled: repeated.submission?.id ?? '',
      repeated: again.submission?.id ?? '',
      issuedDocument: issued[0] ?? '',
      Draft: draft?.id ?? '',
      draftDocument: uploads[0] ?? '',
      ApiToken: apiToken?.id ?? '',
      Advisor: toGlobalId('Advisor', advisor.accountId),
      Document: await row(
        'Document',
        'select document_id as id from power_of_attorney_attachment where power_of_attorney_id = $1',
        uuidOf(mandateId),
      ),
      CaseEvent: await row(
        'CaseEvent',
        "select id from case_event where application_id = $1 and kind = 'INTERVIEW_SCHEDULED'",
        application,
      ),
      rejectedEvent: await row(
        'CaseEvent',
        'select id from case_event where power_of_attorney_id = $1 and kind like $2',
        uuidOf(rejected),
        '%REJECTED',
      ),
      decisionMade: await row(
        'CaseEvent',
        "select id from case_event where application_id = $1 and kind = 'DECISION_MADE'",
        application,
      ),
      UmaMessage: await row('UmaMessage', 'select id from uma_outbox where subject = $1 order by position limit 1', diaryNumber),
      RecordedRepresentation: await row(
        'RecordedRepresentation',
        'select id from uma_representation where client_id = $1',
        uuidOf(clientId),
      ),
    },
  };
}
