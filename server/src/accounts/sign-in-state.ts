import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Language } from '../graphql/language.ts';

/** How long a sign-in may take, from leaving for the provider to coming back. */
export const signInLimitMs = 15 * 60_000;

/** What is remembered while a person is at the provider. It travels in a sealed cookie, so that any node can finish a sign-in. */
export interface SignInState {
  provider: string;
  state: string;
  nonce: string;
  codeVerifier: string;
  returnTo: string;
  language: Language;
  /** Milliseconds since 1970. */
  startedAt: number;
}

const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM as base64url: nobody reads it, nobody changes it. */
export function sealSignIn(key: Buffer, state: SignInState): string {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength });
  const body = Buffer.concat([cipher.update(JSON.stringify(state), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** Null for what we did not seal, and for what was sealed too long ago. */
export function openSignIn(key: Buffer, sealed: string, now: Date): SignInState | null {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length <= ivLength + tagLength) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength), { authTagLength: tagLength });
    decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    const text = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()]).toString('utf8');
    const state = JSON.parse(text) as SignInState;
    return now.getTime() - state.startedAt <= signInLimitMs ? state : null;
  } catch {
    return null;
  }
}
