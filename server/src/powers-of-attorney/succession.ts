export const answers = ['AWARE', 'NOT_AWARE'] as const;
/** What a previous holder says when staff ask: whether they are aware that their connection closes. */
export type SuccessionAnswer = (typeof answers)[number];

export const awarenesses = ['SAME_ADVISOR', 'STATEMENT', 'ANSWER'] as const;
/** How it is known that the previous holder is aware. */
export type Awareness = (typeof awarenesses)[number];

export interface Succession {
  /** One's own earlier mandate is succeeded without asking. */
  sameAdvisor: boolean;
  /** A written statement came with the new mandate. */
  hasStatement: boolean;
  /** Whether staff hold it to be the previous holder's. Who approves with one attached says so, unless they say that it is not. */
  statementConfirmed: boolean | null | undefined;
  /** What the previous holder said in the service, if anything. */
  answer: SuccessionAnswer | null;
}

/** R6: how the previous holder is known to be aware, or null where they are not. Silence and refusal decide nothing. */
export function awareness({ sameAdvisor, hasStatement, statementConfirmed, answer }: Succession): Awareness | null {
  if (sameAdvisor) return 'SAME_ADVISOR';
  if (hasStatement && statementConfirmed !== false) return 'STATEMENT';
  return answer === 'AWARE' ? 'ANSWER' : null;
}

/** Who has said that they are aware cannot be unaware again; who was not may come to be. */
export function mayAnswer(before: SuccessionAnswer | null, now: SuccessionAnswer): boolean {
  return before === null || (before === 'NOT_AWARE' && now === 'AWARE');
}
