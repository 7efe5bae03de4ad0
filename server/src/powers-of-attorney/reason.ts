import { Refusal } from '../graphql/user-error.ts';
import { textProblem } from '../text.ts';
import { limits } from './statement.ts';

/** @returns a reason that must be given, trimmed. @throws Refusal REASON_REQUIRED, TOO_LONG or INVALID_TEXT */
export function neededReason(reason: string | null | undefined, field: string): string {
  const problem = textProblem(reason, limits.reason, true);
  if (problem) {
    const code = problem === 'REQUIRED' ? 'REASON_REQUIRED' : problem;
    throw new Refusal({ code, field, values: { limit: limits.reason } });
  }
  return (reason ?? '').trim();
}
