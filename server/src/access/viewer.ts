export const parts = ['ADVISOR', 'STAFF', 'UMA'] as const;
/** The part that a person or system plays in one session or token. */
export type Part = (typeof parts)[number];

export const scopes = ['CASES_READ', 'CASES_WRITE', 'STAFF_READ', 'STAFF_WRITE', 'UMA_WRITE', 'UMA_READ'] as const;
export type Scope = (typeof scopes)[number];

/** All scopes that somebody playing this part may have. */
export const scopesOfPart = {
  ADVISOR: ['CASES_READ', 'CASES_WRITE'],
  STAFF: ['CASES_READ', 'CASES_WRITE', 'STAFF_READ', 'STAFF_WRITE'],
  UMA: ['UMA_WRITE', 'UMA_READ'],
} as const satisfies Record<Part, readonly Scope[]>;

/** Who asks: an account, in one part, with what the session or token allows. */
export interface Viewer {
  accountId: string;
  part: Part;
  scopes: ReadonlySet<Scope>;
  via: { kind: 'session' | 'token'; id: string };
}
