import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approveDocument, approves, finds, represents, submits } from '../testing/story.ts';
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

const submitDocument = `mutation ($input: SubmitPowerOfAttorneyInput!) {
  submitPowerOfAttorney(input: $input) {
    powerOfAttorney { id status role capacity basis submittedAt attachments { title mediaType byteSize url } statedClient { givenNames customerNumber } }
    userErrors { code field message } } }`;
const client = { givenNames: 'Zahra', familyName: 'Rahimi', dateOfBirth: '1990-05-01' };
const caseload =
  '{ clients(first: 20) { totalCount nodes { customerNumber applications(first: 20) { nodes { diaryNumber status } } } } }';

describe('submitting a mandate', () => {
  it('makes it pending, with its documents', async () => {
    const attachmentIds = [await advisor.upload()];
    const { submitPowerOfAttorney } = await advisor.ask(submitDocument, {
      input: { role: 'LEGAL_ADVISOR', basis: 'POWER_OF_ATTORNEY', attachmentIds, client },
    });
    expect(submitPowerOfAttorney).toMatchObject({
      powerOfAttorney: {
        status: 'PENDING',
        capacity: 'ATTORNEY',
        attachments: [{ title: 'valtakirja.pdf', mediaType: 'application/pdf' }],
      },
      userErrors: [],
    });
  });

  it('R3 needs the document of a power of attorney, and the statement of a notification', async () => {
    const without = { role: 'REPRESENTATIVE', attachmentIds: [], client };
    const bare = await advisor.ask(submitDocument, { input: { ...without, basis: 'DISTRICT_COURT_ORDER' } });
    expect(bare.submitPowerOfAttorney.userErrors).toEqual([
      { code: 'ATTACHMENT_REQUIRED', field: 'attachmentIds', message: expect.stringContaining('PDF') },
    ]);
    const silent = await advisor.ask(submitDocument, { input: { ...without, basis: 'NOTIFICATION' } });
    expect(silent.submitPowerOfAttorney.userErrors).toMatchObject([{ code: 'STATEMENT_REQUIRED', field: 'statement' }]);
    const stated = await advisor.ask(submitDocument, {
      input: { ...without, basis: 'NOTIFICATION', statement: 'I act for her.' },
    });
    expect(stated.submitPowerOfAttorney.userErrors).toEqual([]);
  });

  it('R20 says what is wrong in the language that was asked for', async () => {
    const input = {
      role: 'REPRESENTATIVE',
      basis: 'POWER_OF_ATTORNEY',
      attachmentIds: [],
      client: { ...client, givenNames: ' ' },
    };
    const answer = await advisor.send(submitDocument, { input }, { language: 'sv-FI, en;q=0.5' });
    expect(answer.data.submitPowerOfAttorney.userErrors).toContainEqual({
      code: 'REQUIRED',
      field: 'client.givenNames',
      message: 'Den här uppgiften behövs.',
    });
  });

  it('R4 answers alike whether or not the client exists', async () => {
    const customerNumber = await uma.client({ givenNames: 'Noor', familyName: 'Kadhim' });
    await uma.lodged(customerNumber);
    const submit = async (stated: object) => {
      const attachmentIds = [await advisor.upload()];
      const answer = await advisor.send(submitDocument, {
        input: { role: 'LEGAL_ADVISOR', basis: 'POWER_OF_ATTORNEY', attachmentIds, client: { ...client, ...stated } },
      });
      return JSON.stringify(answer)
        .replace(/"(id|url|submittedAt)":"[^"]*"/g, '"$1":"…"')
        .replace(/"customerNumber":"\d*"/, '"customerNumber":"…"');
    };
    const real = await submit({ customerNumber });
    const madeUp = await submit({ customerNumber: '90000000' });
    expect(madeUp).toBe(real);
    expect(real).toContain('PENDING');
  });

  it('does nothing twice under one idempotency key, fifty at once', async () => {
    const attachmentIds = [await advisor.upload()];
    const before = await advisor.ask('{ powersOfAttorney(first: 1) { totalCount } }');
    const input = { role: 'LEGAL_ADVISOR', basis: 'POWER_OF_ATTORNEY', attachmentIds, client, idempotencyKey: 'once' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => advisor.send(submitDocument, { input })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.data.submitPowerOfAttorney.userErrors).toEqual([]);
    const after = await advisor.ask('{ powersOfAttorney(first: 1) { totalCount } }');
    expect(after.powersOfAttorney.totalCount - before.powersOfAttorney.totalCount).toBe(1);
    const changed = await advisor.ask(submitDocument, { input: { ...input, role: 'REPRESENTATIVE' } });
    expect(changed.submitPowerOfAttorney.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it("takes no upload of somebody else's, none twice, and none that is not there, all told alike", async () => {
    const used = await advisor.upload();
    await submits(advisor, { attachmentIds: [used] });
    const messages = [];
    for (const id of [await other.upload(), used, 'RG9jdW1lbnQ6', 'nothing']) {
      const { submitPowerOfAttorney } = await advisor.ask(submitDocument, {
        input: { role: 'LEGAL_ADVISOR', basis: 'POWER_OF_ATTORNEY', attachmentIds: [id], client },
      });
      messages.push(JSON.stringify(submitPowerOfAttorney));
    }
    expect(new Set(messages).size).toBe(1);
    expect(messages[0]).toContain('ATTACHMENT_NOT_FOUND');
  });

  it('refuses texts that cannot be kept, and dates to come', async () => {
    const input = {
      role: 'LEGAL_ADVISOR',
      basis: 'NOTIFICATION',
      statement: 'a\u0000b',
      attachmentIds: [],
      client: { givenNames: 'x'.repeat(201), familyName: '\ud800', dateOfBirth: '2027-01-01' },
    };
    const { submitPowerOfAttorney } = await advisor.ask(submitDocument, { input });
    expect(submitPowerOfAttorney.userErrors.map((e: { code: string; field: string }) => [e.code, e.field])).toEqual([
      ['TOO_LONG', 'client.givenNames'],
      ['INVALID_TEXT', 'client.familyName'],
      ['INVALID_TEXT', 'statement'],
      ['INVALID_DATE', 'client.dateOfBirth'],
    ]);
  });
});

describe('deciding on a mandate', () => {
  it("R2 opens the client's applications, present and later, to its holder alone", async () => {
    const holder = await service.person('ADVISOR');
    const customerNumber = await uma.client();
    const first = await uma.lodged(customerNumber);
    const id = await submits(holder);
    expect((await holder.ask(caseload)).clients).toEqual({ totalCount: 0, nodes: [] });
    const answer = await approves(staff, id, customerNumber);
    expect(answer).toMatchObject({ powerOfAttorney: { status: 'APPROVED' }, superseded: null, userErrors: [] });
    const later = await uma.lodged(customerNumber, 'ASYLUM');
    const { clients } = await holder.ask(caseload);
    expect(clients.totalCount).toBe(1);
    expect(clients.nodes[0].applications.nodes.map((a: { diaryNumber: string }) => a.diaryNumber).sort()).toEqual([later, first]);
    expect((await other.ask(caseload)).clients.totalCount).toBe(0);
    const byNumber = 'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }';
    expect(await other.ask(byNumber, { n: first })).toEqual({ applicationByDiaryNumber: null });
    expect(await other.ask(byNumber, { n: 'XXX/2026/1' })).toEqual({ applicationByDiaryNumber: null });
  });

  it('R2 covers only the named applications where staff limit it to them', async () => {
    const holder = await service.person('ADVISOR');
    const customerNumber = await uma.client();
    const named = await uma.lodged(customerNumber);
    await uma.lodged(customerNumber);
    const { applicationByDiaryNumber } = await staff.ask(
      'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }',
      { n: named },
    );
    await approves(staff, await submits(holder), customerNumber, { applicationIds: [applicationByDiaryNumber.id] });
    await uma.lodged(customerNumber);
    const { clients } = await holder.ask(caseload);
    expect(clients.nodes[0].applications.nodes.map((a: { diaryNumber: string }) => a.diaryNumber)).toEqual([named]);
  });

  it('R2 R20 refuses a limit to no application at all, and opens nothing by it', async () => {
    const holder = await service.person('ADVISOR');
    const customerNumber = await uma.client();
    await uma.lodged(customerNumber);
    const input = { id: await submits(holder), clientId: await finds(staff, customerNumber), applicationIds: [] };
    const said = new Set<string>();
    for (const language of ['en', 'fi', 'sv']) {
      const { data } = await staff.send(approveDocument, { input }, { language });
      expect(data.approvePowerOfAttorney).toMatchObject({
        powerOfAttorney: null,
        userErrors: [{ code: 'REQUIRED', field: 'applicationIds' }],
      });
      said.add(data.approvePowerOfAttorney.userErrors[0].message);
    }
    expect(said.size).toBe(3);
    expect((await holder.ask(caseload)).clients.totalCount).toBe(0);
    expect((await approves(staff, input.id, customerNumber)).powerOfAttorney.status).toBe('APPROVED');
  });

  it('R5 lets one legal advisor and one representative stand side by side, and no second of either', async () => {
    const { customerNumber } = await represents(advisor, staff, uma);
    const second = await approves(staff, await submits(other), customerNumber);
    expect(second).toMatchObject({ powerOfAttorney: null, userErrors: [{ code: 'ROLE_TAKEN' }] });
    const beside = await approves(staff, await submits(other, { role: 'REPRESENTATIVE' }), customerNumber);
    expect(beside.userErrors).toEqual([]);
  });

  it('R5 holds in the database, whoever writes there', async () => {
    const { customerNumber } = await represents(advisor, staff, uma);
    await expect(
      service.asOwner(
        `insert into power_of_attorney (id, status, role, capacity, basis, advisor_id, stated_given_names, stated_family_name, stated_date_of_birth,
          client_id, submitted_at, decided_at)
         select gen_random_uuid(), 'APPROVED', 'LEGAL_ADVISOR', 'ATTORNEY', 'NOTIFICATION', $1, 'a', 'b', '2000-01-01', id, now(), now()
         from client where customer_number = $2`,
        [other.accountId, customerNumber],
      ),
    ).rejects.toThrow('power_of_attorney_holder');
  });

  it("R5 supersedes one's own earlier mandate without asking", async () => {
    const { customerNumber, mandateId } = await represents(advisor, staff, uma);
    const answer = await approves(staff, await submits(advisor), customerNumber);
    expect(answer).toMatchObject({
      powerOfAttorney: { status: 'APPROVED' },
      superseded: { id: mandateId, status: 'ENDED' },
      userErrors: [],
    });
  });

  it('R21 lets nobody decide on their own, though staff in another part', async () => {
    const both = await service.person('ADVISOR', { name: 'Mikko Metsä' });
    const asStaff = await service.person('STAFF', { accountId: both.accountId });
    const customerNumber = await uma.client();
    await uma.lodged(customerNumber);
    const id = await submits(both);
    expect((await approves(asStaff, id, customerNumber)).userErrors).toMatchObject([{ code: 'OWN_MANDATE' }]);
    const { node } = await asStaff.ask('query ($id: ID!) { node(id: $id) { ... on PowerOfAttorney { viewerCanApprove } } }', {
      id,
    });
    expect(node.viewerCanApprove).toBe(false);
  });

  it('refuses what is decided, what has changed, and what is not there, each by its code', async () => {
    const { customerNumber, mandateId } = await represents(advisor, staff, uma);
    expect((await approves(staff, mandateId, customerNumber)).userErrors).toMatchObject([{ code: 'NOT_PENDING' }]);
    const pending = await submits(other, { role: 'REPRESENTATIVE' });
    expect((await approves(staff, pending, customerNumber, { version: 7 })).userErrors).toMatchObject([
      { code: 'CHANGED_SINCE' },
    ]);
    const nobody = await staff.ask(approveDocument, { input: { id: pending, clientId: 'Q2xpZW50Og' } });
    expect(nobody.approvePowerOfAttorney.userErrors).toMatchObject([{ code: 'CLIENT_NOT_FOUND' }]);
    const nothing = await staff.ask(approveDocument, { input: { id: 'x', clientId: await finds(staff, customerNumber) } });
    expect(nothing.approvePowerOfAttorney.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }]);
    const caseless = await uma.client();
    expect((await approves(staff, pending, caseless)).userErrors).toMatchObject([{ code: 'NO_OPEN_APPLICATION' }]);
  });

  it('rejects with a reason, which the submitter reads', async () => {
    const id = await submits(advisor);
    const reject = `mutation ($input: RejectPowerOfAttorneyInput!) {
      rejectPowerOfAttorney(input: $input) { powerOfAttorney { id status rejectionReason } userErrors { code field } } }`;
    expect((await staff.ask(reject, { input: { id, reason: ' ' } })).rejectPowerOfAttorney.userErrors).toEqual([
      { code: 'REASON_REQUIRED', field: 'reason' },
    ]);
    await staff.ask(reject, { input: { id, reason: 'The signature is missing.' } });
    const { node } = await advisor.ask(
      'query ($id: ID!) { node(id: $id) { ... on PowerOfAttorney { status rejectionReason } } }',
      { id },
    );
    expect(node).toEqual({ status: 'REJECTED', rejectionReason: 'The signature is missing.' });
  });

  it('R3 takes what nobody can see for no reason and no statement', async () => {
    const id = await submits(advisor);
    const reject = `mutation ($input: RejectPowerOfAttorneyInput!) {
      rejectPowerOfAttorney(input: $input) { powerOfAttorney { status } userErrors { code } } }`;
    for (const unseen of ['\u200b', '\u3164', '\u202e']) {
      expect((await staff.ask(reject, { input: { id, reason: unseen } })).rejectPowerOfAttorney).toEqual({
        powerOfAttorney: null,
        userErrors: [{ code: 'REASON_REQUIRED' }],
      });
      const input = { role: 'LEGAL_ADVISOR', basis: 'NOTIFICATION', statement: unseen, attachmentIds: [], client };
      const { submitPowerOfAttorney } = await advisor.ask(submitDocument, { input });
      expect(submitPowerOfAttorney.userErrors).toMatchObject([{ code: 'STATEMENT_REQUIRED' }]);
    }
  });

  it('is open to staff alone', async () => {
    const id = await submits(advisor);
    const answer = await advisor.send(approveDocument, { input: { id, clientId: 'x' } });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(
      (await staff.send(submitDocument, { input: { role: 'LEGAL_ADVISOR', basis: 'NOTIFICATION', attachmentIds: [], client } }))
        .errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  it('R5 gives a role to exactly one of many approvals at once', async () => {
    const customerNumber = await uma.client();
    await uma.lodged(customerNumber);
    const ids = await Promise.all(
      Array.from({ length: 8 }, (_, n) => service.person('ADVISOR', { name: `A ${n}` }).then((person) => submits(person))),
    );
    const answers = await Promise.all(ids.map((id) => approves(staff, id, customerNumber)));
    const codes = answers.map((answer) => answer.userErrors[0]?.code ?? 'approved');
    expect(codes.filter((code) => code === 'approved')).toHaveLength(1);
    expect(codes.filter((code) => code === 'ROLE_TAKEN')).toHaveLength(7);
  });
});
