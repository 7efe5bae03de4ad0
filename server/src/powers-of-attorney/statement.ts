import { saysSomething, textProblem } from '../text.ts';
import { type Basis, type Capacity, capacitiesOfRole, type Role } from './power-of-attorney.ts';

/** What the submitter states; `attachmentCount` documents come with it. */
export interface Statement {
  role: Role;
  capacity?: Capacity | null;
  basis: Basis;
  statement?: string | null;
  signedOn?: string | null;
  attachmentCount: number;
  client: {
    givenNames: string;
    familyName: string;
    dateOfBirth: string;
    customerNumber?: string | null;
    diaryNumber?: string | null;
  };
}

export interface StatementProblem {
  code:
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'INVALID_TEXT'
    | 'INVALID_DATE'
    | 'ATTACHMENT_REQUIRED'
    | 'STATEMENT_REQUIRED'
    | 'CAPACITY_NOT_OF_ROLE';
  field: string;
  values?: Record<string, number>;
}

/** The longest name, number and statement that is taken, in characters. */
export const limits = { name: 200, number: 60, statement: 5_000, reason: 5_000 } as const;

/**
 * R3: a signed power of attorney or a court order comes with its document; a notification with a statement. R4: nothing here asks
 * whether the stated client exists.
 * @param today the date in Helsinki, ISO
 */
export function statementProblems(stated: Statement, today: string): StatementProblem[] {
  const problems: StatementProblem[] = [];
  const text = (field: string, value: string | null | undefined, limit: number, needed = false) => {
    const code = textProblem(value, limit, needed);
    if (code) problems.push({ code, field, values: { limit } });
  };
  text('client.givenNames', stated.client.givenNames, limits.name, true);
  text('client.familyName', stated.client.familyName, limits.name, true);
  text('client.customerNumber', stated.client.customerNumber, limits.number);
  text('client.diaryNumber', stated.client.diaryNumber, limits.number);
  text('statement', stated.statement, limits.statement);
  if (stated.client.dateOfBirth > today || stated.client.dateOfBirth < '1880-01-01') {
    problems.push({ code: 'INVALID_DATE', field: 'client.dateOfBirth' });
  }
  if (stated.signedOn && (stated.signedOn > today || stated.signedOn < '1950-01-01'))
    problems.push({ code: 'INVALID_DATE', field: 'signedOn' });
  if (stated.basis === 'NOTIFICATION') {
    if (!saysSomething(stated.statement)) problems.push({ code: 'STATEMENT_REQUIRED', field: 'statement' });
  } else if (stated.attachmentCount === 0) {
    problems.push({ code: 'ATTACHMENT_REQUIRED', field: 'attachmentIds' });
  }
  if (stated.capacity && !(capacitiesOfRole[stated.role] as readonly Capacity[]).includes(stated.capacity)) {
    problems.push({ code: 'CAPACITY_NOT_OF_ROLE', field: 'capacity' });
  }
  return problems;
}
