import { createHash, randomBytes } from 'node:crypto';

const tokenPrefix = 'edusta_';
const tokenShape = /^edusta_[A-Za-z0-9_-]{43}$/;
const sessionShape = /^[A-Za-z0-9_-]{43}$/;

/** A session's secret: 256 bits as base64url. */
export const newSessionSecret = (): string => randomBytes(32).toString('base64url');

/** A bearer token's secret: 256 bits as base64url behind `edusta_`, by which leaked ones can be found. */
export const newTokenSecret = (): string => tokenPrefix + randomBytes(32).toString('base64url');

export const looksLikeToken = (text: string): boolean => tokenShape.test(text);
export const looksLikeSession = (text: string): boolean => sessionShape.test(text);

/** The only form in which a secret is kept. With 256 random bits a plain SHA-256 is enough. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
