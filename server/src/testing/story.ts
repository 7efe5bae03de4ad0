import type { Caller } from './caller.ts';
import type { Uma } from './uma.ts';

/** Submits a mandate for a client, by default with a document and a made-up person. @returns its id */
export async function submits(
  advisor: Caller,
  { role = 'LEGAL_ADVISOR', basis = 'POWER_OF_ATTORNEY', attachmentIds, ...rest }: Record<string, unknown> = {},
): Promise<string> {
  const ids = attachmentIds ?? [await advisor.upload()];
  const client = { givenNames: 'Zahra', familyName: 'Rahimi', dateOfBirth: '1990-05-01' };
  const input = { role, basis, attachmentIds: ids, client, ...rest };
  const { submitPowerOfAttorney: answer } = await advisor.ask(
    `mutation ($input: SubmitPowerOfAttorneyInput!) {
      submitPowerOfAttorney(input: $input) { powerOfAttorney { id } userErrors { code field message } } }`,
    { input },
  );
  if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
  return answer.powerOfAttorney.id;
}

/** @returns the id of a client by customer number, as staff find it */
export async function finds(staff: Caller, customerNumber: string): Promise<string> {
  const { clientSearch } = await staff.ask(
    'query ($search: String!) { clientSearch(search: $search, first: 1) { nodes { id } } }',
    {
      search: customerNumber,
    },
  );
  return clientSearch.nodes[0].id;
}

export const approveDocument = `mutation ($input: ApprovePowerOfAttorneyInput!) {
  approvePowerOfAttorney(input: $input) {
    powerOfAttorney { id status version client { id } } superseded { id status } userErrors { code field message } } }`;

/** Approves; the answer as it came. */
export async function approves(staff: Caller, id: string, customerNumber: string, more: object = {}) {
  const input = { id, clientId: await finds(staff, customerNumber), ...more };
  return (await staff.ask(approveDocument, { input })).approvePowerOfAttorney;
}

/** An advisor's mandates, each for a client of these names with one open application. */
export async function representsAll(
  advisor: Caller,
  staff: Caller,
  uma: Uma,
  people: readonly { givenNames: string; familyName: string }[],
): Promise<void> {
  for (const names of people) {
    const customerNumber = await uma.client(names);
    await uma.lodged(customerNumber);
    await approves(staff, await submits(advisor), customerNumber);
  }
}

/** A client with one open application, and an advisor who holds an approved mandate for them. */
export async function represents(advisor: Caller, staff: Caller, uma: Uma, kind?: string, more: Record<string, unknown> = {}) {
  const customerNumber = await uma.client();
  const diaryNumber = await uma.lodged(customerNumber, kind);
  const mandateId = await submits(advisor, more);
  const { userErrors } = await approves(staff, mandateId, customerNumber);
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return { customerNumber, diaryNumber, mandateId };
}
