import type { Caller } from '../../testing/caller.ts';

const inputs = {
  withdrawPowerOfAttorney: 'WithdrawPowerOfAttorneyInput',
  endPowerOfAttorney: 'EndPowerOfAttorneyInput',
  rejectPowerOfAttorney: 'RejectPowerOfAttorneyInput',
  approvePowerOfAttorney: 'ApprovePowerOfAttorneyInput',
  askForMissing: 'AskForMissingInput',
  completePowerOfAttorney: 'CompletePowerOfAttorneyInput',
  askPreviousHolder: 'AskPreviousHolderInput',
  answerSuccession: 'AnswerSuccessionInput',
} as const;

/** Acts on a mandate; the answer as it came: `powerOfAttorney` with `fields`, and `userErrors`. */
export async function acts(caller: Caller, mutation: keyof typeof inputs, input: object, fields = 'id status version') {
  const document = `mutation ($input: ${inputs[mutation]}!) {
    ${mutation}(input: $input) { powerOfAttorney { ${fields} } userErrors { code field message } } }`;
  return (await caller.ask(document, { input }))[mutation];
}

/** @returns the codes of an answer's user errors, with their fields */
export const refusals = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => [code, field]);

/** A mandate as somebody sees it, or null. */
export async function looksAt(caller: Caller, id: string, fields: string) {
  const { node } = await caller.ask(`query ($id: ID!) { node(id: $id) { ... on PowerOfAttorney { ${fields} } } }`, { id });
  return node;
}

export const stream = `subscription ($after: String) { caseEvents(after: $after) {
  cursor event { id kind applicationId powerOfAttorneyId } } }`;

// biome-ignore lint/suspicious/noExplicitAny: answers of any document
export const kindsOf = (deliveries: any[]) => deliveries.map(({ caseEvents }) => caseEvents.event.kind);

/** Longer than what was committed takes to arrive. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 300));
