import type { PowerOfAttorneyBasis, PowerOfAttorneyCapacity, SubmitPowerOfAttorneyInput } from '../gql/graphql.ts';
import { parseDateText } from '../ui/date-text.ts';

/** The form as it was typed; days as text, so that nothing is lost when one is no day. */
export interface Draft {
  givenNames: string;
  familyName: string;
  dateOfBirth: string;
  customerNumber: string;
  diaryNumber: string;
  capacity: PowerOfAttorneyCapacity | '';
  basis: PowerOfAttorneyBasis | '';
  signedOn: string;
  statement: string;
}

export const emptyDraft: Draft = {
  givenNames: '',
  familyName: '',
  dateOfBirth: '',
  customerNumber: '',
  diaryNumber: '',
  capacity: '',
  basis: '',
  signedOn: '',
  statement: '',
};

/** What was typed before, as it was kept; whatever else stands there is nothing. */
export function draftOf(kept: string): Draft {
  try {
    const found = Object.entries(JSON.parse(kept) as object);
    return {
      ...emptyDraft,
      ...Object.fromEntries(found.filter(([field, text]) => field in emptyDraft && typeof text === 'string')),
    };
  } catch {
    return { ...emptyDraft };
  }
}

/** The role that goes with a capacity: attorney and counsel are legal advisors, guardian and representative representatives. */
export const roleOf = (capacity: PowerOfAttorneyCapacity) =>
  capacity === 'ATTORNEY' || capacity === 'COUNSEL' ? 'LEGAL_ADVISOR' : 'REPRESENTATIVE';

export type DraftProblem =
  | 'givenNames'
  | 'familyName'
  | 'dateOfBirth'
  | 'future'
  | 'capacity'
  | 'basis'
  | 'signedOn'
  | 'statement'
  | 'files'
  | 'filesFailed';

export interface Problem {
  /** The path of the input, which is also the id of the field on the page. */
  field: string;
  problem: DraftProblem;
}

/** What is missing or cannot be (R3), in the order of the page. `today`: the ISO date in Helsinki. */
export function draftProblems(draft: Draft, files: { received: number; failed: boolean }, today: string): Problem[] {
  const problems: Problem[] = [];
  const check = (field: string, problem: DraftProblem, wrong: boolean) => {
    if (wrong) problems.push({ field, problem });
  };
  const born = parseDateText(draft.dateOfBirth);
  const signed = parseDateText(draft.signedOn);
  const documented = draft.basis === 'POWER_OF_ATTORNEY' || draft.basis === 'DISTRICT_COURT_ORDER';
  check('client.familyName', 'familyName', draft.familyName.trim() === '');
  check('client.givenNames', 'givenNames', draft.givenNames.trim() === '');
  check('client.dateOfBirth', 'dateOfBirth', born === null);
  check('client.dateOfBirth', 'future', born !== null && born > today);
  check('capacity', 'capacity', draft.capacity === '');
  check('basis', 'basis', draft.basis === '');
  check('signedOn', 'signedOn', documented && signed === null);
  check('signedOn', 'future', documented && signed !== null && signed > today);
  check('statement', 'statement', draft.basis === 'NOTIFICATION' && draft.statement.trim() === '');
  check('attachmentIds', 'filesFailed', files.failed);
  check('attachmentIds', 'files', !files.failed && documented && files.received === 0);
  return problems;
}

const orNull = (text: string) => text.trim() || null;

/** The input that a draft without problems makes. */
export function inputOf(draft: Draft, attachmentIds: string[]): SubmitPowerOfAttorneyInput {
  const born = parseDateText(draft.dateOfBirth);
  if (draft.capacity === '' || draft.basis === '' || born === null) throw new Error('A draft with problems makes no input.');
  return {
    role: roleOf(draft.capacity),
    capacity: draft.capacity,
    basis: draft.basis,
    signedOn: draft.basis === 'NOTIFICATION' ? null : parseDateText(draft.signedOn),
    statement: orNull(draft.statement),
    attachmentIds,
    client: {
      givenNames: draft.givenNames.trim(),
      familyName: draft.familyName.trim(),
      dateOfBirth: born,
      customerNumber: orNull(draft.customerNumber),
      diaryNumber: orNull(draft.diaryNumber),
    },
  };
}
