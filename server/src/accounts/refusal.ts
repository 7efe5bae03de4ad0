/** Why somebody was not signed in. The sign-in page says each in the person's language: `/sign-in?error=<code>`. */
export const refusals = [
  /** R1: identified, but with less than substantial assurance, or with one that is not known. */
  'assurance-too-low',
  /** Identified, but with neither a personal identity code nor an eIDAS identifier. */
  'no-identifier',
  /** Identified by the authority's own provider, which gives them no role here. */
  'no-role',
  /** The person turned back. */
  'cancelled',
  /** Took too long, was begun in another browser, or was finished before. */
  'expired',
  /** The provider does not answer. */
  'provider-unavailable',
  /** The provider's answer did not stand the checks. */
  'failed',
] as const;
export type Refusal = (typeof refusals)[number];

/** Ends a sign-in with a reason that the person is told. `detail` is for the log: a short code, never a value of the person's. */
export class SignInRefused extends Error {
  override name = 'SignInRefused';
  constructor(
    readonly refusal: Refusal,
    readonly detail?: string,
  ) {
    super(refusal);
  }
}
