import type { Open, Role } from './roles.ts';
import {
  askedHolder,
  clientOf,
  does,
  heldCase,
  type Ids,
  pendingMandate,
  type Side,
  supplementOf,
  type World,
  waitingAddress,
} from './world.ts';

const cases: Open = { ADVISOR: 'CASES_READ', STAFF: 'CASES_READ' };
const advisorsWrite: Open = { ADVISOR: 'CASES_WRITE' };
const staffRead: Open = { STAFF: 'STAFF_READ' };
const staffWrite: Open = { STAFF: 'STAFF_WRITE' };
const anybody: Open = { ADVISOR: 'ANY', STAFF: 'ANY', UMA: 'ANY' };

/** What is expected of every query. */
export interface ExpectedQuery {
  open: Open;
  /** The arguments, of a side; brackets included. */
  call?: (side: Side) => string;
  select: string;
  /** `one`: null but for who sees it. `list`: holds the id of this name, of whoever sees it. Neither: nothing of a side in it. */
  one?: true;
  list?: string;
  /** Further scopes that the row itself asks for; null for staff: not theirs. */
  row?: Open;
}

const args = (text: (side: Side) => string) => (side: Side) => `(${text(side)})`;
const first50 = () => '(first: 50)';
const nodes = '{ totalCount nodes { id } }';

export const expectedQueries: Record<string, ExpectedQuery> = {
  apiTokens: { open: anybody, call: first50, select: nodes, list: 'ApiToken', row: { ADVISOR: 'ANY' } },
  application: { open: cases, call: args(({ ids }) => `id: "${ids.Application}"`), select: '{ id }', one: true },
  applicationByDiaryNumber: {
    open: cases,
    call: args((side) => `diaryNumber: "${side.diaryNumber}"`),
    select: '{ id }',
    one: true,
  },
  auditLog: {
    open: { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ' },
    call: args(({ ids }) => `filter: { application: "${ids.Application}" }, first: 5`),
    select: '{ nodes { applicationId } }',
    list: 'Application',
  },
  calendarAddress: { open: { ADVISOR: 'CASES_READ' }, select: '{ createdAt }' },
  channels: { open: cases, call: first50, select: nodes },
  clients: { open: cases, call: first50, select: nodes, list: 'Client' },
  clientSearch: {
    open: staffRead,
    call: args(({ customerNumber }) => `search: "${customerNumber}"`),
    select: nodes,
    list: 'Client',
    row: { STAFF: 'CASES_READ' },
  },
  deadlines: { open: { ADVISOR: 'CASES_READ' }, call: first50, select: '{ nodes { application { id } } }', list: 'Application' },
  documentRequests: { open: cases, call: first50, select: nodes, list: 'DocumentRequest' },
  draft: {
    open: advisorsWrite,
    call: args(({ ids }) => `applicationId: "${ids.Application}"`),
    select: '{ id }',
    one: true,
    row: { ADVISOR: 'CASES_READ' },
  },
  earlierSubmission: {
    open: advisorsWrite,
    call: args(({ ids, mark }) => `input: { applicationId: "${ids.Application}", message: "Once more, ${mark}" }`),
    select: '{ id }',
    one: true,
    row: { ADVISOR: 'CASES_READ' },
  },
  feedFreshness: { open: cases, select: '{ lastReceivedAt isStale }' },
  news: { open: cases, call: () => '(first: 100)', select: '{ nodes { id applicationId } }', list: 'Application' },
  node: { open: cases, call: args(({ ids }) => `id: "${ids.Client}"`), select: '{ id }', one: true },
  noticeSettings: { open: { ADVISOR: 'CASES_READ' }, select: '{ id address pendingAddress }' },
  powersOfAttorney: {
    open: { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ' },
    call: first50,
    select: nodes,
    list: 'PowerOfAttorney',
  },
  reasonPhrases: { open: staffRead, call: () => '(purpose: REJECTION)', select: '{ code }' },
  submissions: {
    open: { ADVISOR: 'CASES_READ', STAFF: 'STAFF_READ' },
    call: first50,
    select: nodes,
    list: 'Submission',
    row: cases,
  },
  supplementRequests: { open: cases, call: first50, select: nodes, list: 'SupplementRequest' },
  umaFeed: { open: staffRead, select: '{ acceptedCount }' },
  unmentionedApplications: { open: staffRead, select: '{ totalCount }' },
  viewer: { open: cases, select: '{ id }' },
  workQueue: {
    open: staffRead,
    call: first50,
    select: '{ nodes { __typename ... on PowerOfAttorney { id } } }',
    list: 'pending',
  },
};

/** What is expected of every mutation. */
export interface ExpectedMutation {
  open: Open;
  input: (ids: Ids, role: Role) => object;
  /** Makes what the mutation may have done to it, anew, on one's own side. */
  prepare?: (world: World, role: Role) => Promise<Ids>;
  /** It concerns nothing that might be another's. */
  targetless?: true;
  /** Says nothing of what is not there, and does nothing. */
  silent?: true;
  /** What is said of what is not there, or another's, where it is not NOT_FOUND. */
  code?: string;
}

const ofOwn = {
  pending: async ({ own }: World): Promise<Ids> => ({ pending: await pendingMandate(own.advisor, own.mark) }),
  held: async (world: World): Promise<Ids> => {
    const { mandateId, clientId } = await heldCase(world, world.own.advisor, world.own.mark);
    return { PowerOfAttorney: mandateId, Client: clientId };
  },
  request: async ({ own, staff }: World): Promise<Ids> => {
    const input = { applicationId: own.ids.Application, subject: 'OTHER', description: 'More' };
    const { documentRequest } = await does(own.advisor, 'requestDocument', input, 'documentRequest { id }');
    return { openRequest: documentRequest?.id ?? '', upload: await staff.upload() };
  },
  supplement: async (world: World): Promise<Ids> => ({
    openSupplement: await supplementOf(world, world.own.diaryNumber, world.own.mark),
  }),
  submission: async ({ own }: World): Promise<Ids> => {
    const input = { applicationId: own.ids.Application, message: 'Another' };
    const { submission } = await does(own.advisor, 'sendAdditionalInformation', input, 'submission { id }');
    return { Submission: submission?.id ?? '' };
  },
  profession: async ({ own }: World): Promise<Ids> => {
    await does(own.advisor, 'stateProfession', { profession: 'ADVOCATE' }, 'advisor { id }');
    return {};
  },
};
const tokenWish = (scopes: readonly string[]) => ({
  name: 'Made',
  scopes: scopes.slice(0, 1),
  expiresAt: '2027-01-01T00:00:00Z',
});
const ofCase = ({ Application }: Ids, more: object) => ({ applicationId: Application, ...more });

export const expectedMutations: Record<string, ExpectedMutation> = {
  answerSuccession: {
    open: advisorsWrite,
    input: ({ SuccessionQuestion }) => ({ id: SuccessionQuestion, answer: 'AWARE' }),
    prepare: async (world) => {
      const { customerNumber } = await heldCase(world, world.own.advisor, world.own.mark);
      return { SuccessionQuestion: (await askedHolder(world, customerNumber)).questionId };
    },
  },
  answerSupplementRequest: {
    open: advisorsWrite,
    input: ({ openSupplement }) => ({ supplementRequestId: openSupplement, message: 'Here' }),
    prepare: ofOwn.supplement,
  },
  approvePowerOfAttorney: {
    open: staffWrite,
    input: ({ pending, Client }) => ({ id: pending, clientId: Client }),
    prepare: async (world) => {
      const { customerNumber } = await clientOf(world, world.own.mark);
      const found = await world.service.asOwner<{ id: string }>('select id from client where customer_number = $1', [
        customerNumber,
      ]);
      const Client = Buffer.from(`Client:${found[0]?.id}`).toString('base64url');
      return { ...(await ofOwn.pending(world)), Client };
    },
  },
  askForMissing: { open: staffWrite, input: ({ pending }) => ({ id: pending, message: 'The order' }), prepare: ofOwn.pending },
  askPreviousHolder: {
    open: staffWrite,
    input: ({ pending, Client }) => ({ id: pending, clientId: Client }),
    prepare: async (world) => {
      const third = await world.service.person('ADVISOR', { name: 'Third Person' });
      const held = await ofOwn.held(world);
      return { ...held, pending: await pendingMandate(third, 'successor', 'LEGAL_ADVISOR') };
    },
  },
  changeNotices: {
    open: advisorsWrite,
    input: () => ({ off: ['REMINDER'], delivery: 'DAILY', language: 'FI' }),
    targetless: true,
  },
  completePowerOfAttorney: {
    open: advisorsWrite,
    input: ({ pending }) => ({ id: pending, statement: 'In other words' }),
    prepare: ofOwn.pending,
  },
  confirmNoticeAddress: {
    open: advisorsWrite,
    input: () => ({ code: 'AAAA-BBBB-CCCC' }),
    prepare: async ({ service, own }) => {
      await waitingAddress(service, own.advisor.accountId, 'aino@example.org');
      return {};
    },
    code: 'CODE_NOT_VALID',
  },
  confirmProfession: {
    open: staffWrite,
    input: ({ Advisor }) => ({ advisorId: Advisor, profession: 'ADVOCATE' }),
    prepare: ofOwn.profession,
  },
  createApiToken: { open: anybody, input: (_ids, { scopes }) => tokenWish(scopes), targetless: true },
  declineDocumentRequest: {
    open: staffWrite,
    input: ({ openRequest }) => ({ documentRequestId: openRequest, reason: 'Not here' }),
    prepare: ofOwn.request,
  },
  discardDraft: {
    open: advisorsWrite,
    input: ({ Draft }) => ({ id: Draft }),
    prepare: async ({ own }) => {
      const { draft } = await does(
        own.advisor,
        'saveDraft',
        { applicationId: own.ids.Application, message: 'x' },
        'draft { id }',
      );
      return { Draft: draft?.id ?? '' };
    },
    silent: true,
  },
  endPowerOfAttorney: {
    open: { ADVISOR: 'CASES_WRITE', STAFF: 'STAFF_WRITE' },
    input: ({ PowerOfAttorney }) => ({ id: PowerOfAttorney, reason: 'Done' }),
    prepare: ofOwn.held,
  },
  extendDocumentRequest: {
    open: staffWrite,
    input: ({ openRequest }) => ({ documentRequestId: openRequest, reason: 'Much to read' }),
    prepare: ofOwn.request,
  },
  extendSupplementRequest: {
    open: staffWrite,
    input: ({ openSupplement }) => ({ supplementRequestId: openSupplement, dueOn: '2027-02-20', reason: 'Holidays' }),
    prepare: ofOwn.supplement,
  },
  giveNoticeAddress: { open: advisorsWrite, input: () => ({ address: 'aino@example.org' }), targetless: true },
  issueDocuments: {
    open: staffWrite,
    input: ({ openRequest, upload }) => ({ documentRequestId: openRequest, attachmentIds: upload ? [upload] : [] }),
    prepare: ofOwn.request,
  },
  makeCalendarAddress: { open: advisorsWrite, input: () => ({}), targetless: true },
  markAllAsRead: {
    open: { ADVISOR: 'CASES_WRITE', STAFF: 'CASES_WRITE' },
    input: () => ({ until: '2026-11-01T00:00:00Z' }),
    targetless: true,
  },
  markSubmissionHandled: { open: staffWrite, input: ({ Submission }) => ({ id: Submission }), prepare: ofOwn.submission },
  markSubmissionRead: { open: staffWrite, input: ({ Submission }) => ({ id: Submission }), prepare: ofOwn.submission },
  rejectPowerOfAttorney: {
    open: staffWrite,
    input: ({ pending }) => ({ id: pending, reason: 'Unsigned' }),
    prepare: ofOwn.pending,
  },
  rejectProfession: {
    open: staffWrite,
    input: ({ Advisor }) => ({ advisorId: Advisor, profession: 'ADVOCATE' }),
    prepare: ofOwn.profession,
  },
  releaseMatter: { open: staffWrite, input: ({ pending }) => ({ id: pending }), prepare: ofOwn.pending },
  removeNoticeAddress: { open: advisorsWrite, input: () => ({}), targetless: true },
  requestDocument: { open: advisorsWrite, input: (ids) => ofCase(ids, { subject: 'OTHER', description: 'More' }) },
  requestSupplement: { open: staffWrite, input: (ids) => ofCase(ids, { message: 'The passport', dueOn: '2027-01-31' }) },
  revokeCalendarAddress: { open: advisorsWrite, input: () => ({}), targetless: true },
  revokeApiToken: {
    open: anybody,
    input: ({ ApiToken }) => ({ id: ApiToken }),
    prepare: async (_world, { caller, scopes }): Promise<Ids> => {
      if (!caller) return {};
      const { apiToken } = await does(caller, 'createApiToken', tokenWish(scopes), 'apiToken { id }');
      return { ApiToken: apiToken?.id ?? '' };
    },
  },
  saveDraft: { open: advisorsWrite, input: (ids) => ofCase(ids, { message: 'Written so far' }) },
  sendAdditionalInformation: { open: advisorsWrite, input: (ids) => ofCase(ids, { message: 'For the case' }) },
  sendToUmaAgain: { open: staffWrite, input: ({ UmaMessage }) => ({ id: UmaMessage }) },
  stateProfession: { open: advisorsWrite, input: () => ({ profession: 'ADVOCATE' }), targetless: true },
  staySignedIn: { open: { ADVISOR: 'ANY', STAFF: 'ANY' }, input: () => ({}), targetless: true },
  submitPowerOfAttorney: {
    open: advisorsWrite,
    input: () => ({
      role: 'LEGAL_ADVISOR',
      basis: 'NOTIFICATION',
      statement: 'I act for them.',
      attachmentIds: [],
      client: { givenNames: 'A', familyName: 'B', dateOfBirth: '1990-01-01' },
    }),
    targetless: true,
  },
  takeMatter: { open: staffWrite, input: ({ pending }) => ({ id: pending }), prepare: ofOwn.pending },
  withdrawPowerOfAttorney: { open: advisorsWrite, input: ({ pending }) => ({ id: pending }), prepare: ofOwn.pending },
};

export const expectedSubscriptions: Record<string, { open: Open; select: string }> = {
  caseEvents: { open: cases, select: '{ cursor event { id kind applicationId application { id } } }' },
  workQueue: { open: staffRead, select: '{ change item { __typename } counts { kind count } }' },
};
