import { hkdfSync } from 'node:crypto';

/** One key for each purpose, 32 bytes, all from SECRET_KEY: none can be told from another. */
export interface Keys {
  /** R1: the keyed hash by which a person is known, whoever identified them. */
  personKey: Buffer;
  /** Encryption of personal identity codes at rest. */
  identityCode: Buffer;
  /** Encryption of log positions into cursors. */
  cursor: Buffer;
  /** The short-lived cookie of a sign-in under way. */
  signIn: Buffer;
  /** Marks the addresses that bounces come back to: nobody else can make one. */
  bounce: Buffer;
  /** What nodes tell each other over the event bus. */
  bus: Buffer;
  /** The chain over both logs, and its anchors (R23). */
  audit: Buffer;
}

/** @param secret SECRET_KEY, at least 32 characters of randomness. */
export function deriveKeys(secret: string): Keys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'edusta', purpose, 32));
  return {
    personKey: derive('person-key'),
    identityCode: derive('identity-code'),
    cursor: derive('cursor'),
    signIn: derive('sign-in'),
    bounce: derive('bounce'),
    bus: derive('bus'),
    audit: derive('audit'),
  };
}
