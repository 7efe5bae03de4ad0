import { parseDateText } from '../ui/date-text.ts';

/** What an approval may say besides for whom. */
export interface Terms {
  /** R6: left out where no statement came. */
  previousHolderStatementConfirmed?: boolean;
  /** R8 */
  endsOn?: string;
  /** R22 */
  withoutPowerOfAttorneyReason?: string;
}

/** The terms as a person has them on screen. */
export interface TypedTerms {
  hasStatement: boolean;
  confirmed: boolean;
  endsOn: string;
  without: boolean;
  reason: string;
}

export type TermsProblem = 'endsOn' | 'reason';

/** What was typed, as the service takes it; or what has to be mended first. */
export function readTerms(typed: TypedTerms): { terms: Terms; problems: readonly TermsProblem[] } {
  const day = parseDateText(typed.endsOn);
  const reason = typed.reason.trim();
  const problems: TermsProblem[] = [];
  if (typed.endsOn.trim() !== '' && !day) problems.push('endsOn');
  if (typed.without && reason === '') problems.push('reason');
  return {
    terms: {
      ...(typed.hasStatement ? { previousHolderStatementConfirmed: typed.confirmed } : {}),
      ...(day ? { endsOn: day } : {}),
      ...(typed.without ? { withoutPowerOfAttorneyReason: reason } : {}),
    },
    problems,
  };
}
