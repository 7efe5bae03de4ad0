import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { inspect } from 'node:util';

/** The year that a century sign stands for. Several signs share a century since numbers began to run out. */
const centuries: Record<string, number> = {
  ...{ '+': 1800, '-': 1900, Y: 1900, X: 1900, W: 1900, V: 1900, U: 1900 },
  ...{ A: 2000, B: 2000, C: 2000, D: 2000, E: 2000, F: 2000 },
};
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const shape = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-Y])$/;
const eidasShape = /^[A-Z]{2}\/[A-Z]{2}\/\S{1,256}$/;

/**
 * What tells a person from all others (R1). The value is out of reach of logs: printed, inspected or turned into JSON, it
 * says only what it is.
 */
abstract class PersonalIdentifier {
  readonly #value: string;
  protected constructor(value: string) {
    this.#value = value;
  }
  protected abstract readonly label: string;
  /** The value itself, for the keyed hash and for encryption alone. */
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return `[${this.label}]`;
  }
  toJSON(): string {
    return this.toString();
  }
  [inspect.custom](): string {
    return this.toString();
  }
}

/** A Finnish personal identity code with a real date and the right check character. */
export class IdentityCode extends PersonalIdentifier {
  protected readonly label = 'personal identity code';

  /** Null for what is not a personal identity code. Small letters and spaces around it are forgiven, so that the key is one. */
  static parse(text: string): IdentityCode | null {
    const code = text.trim().toUpperCase();
    const [, day, month, year, sign, individual, check] = shape.exec(code) ?? [];
    if (!day || !month || !year || !sign || !individual) return null;
    const fullYear = (centuries[sign] ?? 0) + Number(year);
    const date = new Date(Date.UTC(fullYear, Number(month) - 1, Number(day)));
    if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
    if (Number(individual) < 2) return null;
    if (check !== checkCharacterOf(`${day}${month}${year}${individual}`)) return null;
    return new IdentityCode(code);
  }
}

/** The identifier of a person identified by another country of the EU: `CZ/FI/…`, whoever has no personal identity code. */
export class EidasIdentifier extends PersonalIdentifier {
  protected readonly label = 'eIDAS identifier';

  /** Null for what is not an eIDAS person identifier. */
  static parse(text: string): EidasIdentifier | null {
    const identifier = text.trim();
    return eidasShape.test(identifier) ? new EidasIdentifier(identifier) : null;
  }
}

export type PersonIdentifier = IdentityCode | EidasIdentifier;

/** The check character of nine digits, `DDMMYY` and the individual number. The century sign is not in it. */
export function checkCharacterOf(nineDigits: string): string {
  return checkCharacters.charAt(Number(nineDigits) % checkCharacters.length);
}

/** R1: 32 bytes by which a person is known, the same whoever identified them. */
export function personKey(key: Buffer, identifier: PersonIdentifier): Buffer {
  const kind = identifier instanceof IdentityCode ? 'identity-code' : 'eidas';
  return createHmac('sha256', key).update(`${kind}:${identifier.reveal()}`).digest();
}

const ivLength = 12;
const tagLength = 16;

/** For keeping at rest: AES-256-GCM as IV, tag, ciphertext. `owner` is the person key: a code moved to another row does not open. */
export function encryptIdentityCode(key: Buffer, code: IdentityCode, owner: Buffer): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: tagLength }).setAAD(owner);
  const body = Buffer.concat([cipher.update(code.reveal(), 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** The other way round. Throws when key or owner is another, or a bit has changed. */
export function decryptIdentityCode(key: Buffer, sealed: Buffer, owner: Buffer): IdentityCode {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength), { authTagLength: tagLength }).setAAD(owner);
  decipher.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
  const text = Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()]).toString('utf8');
  const code = IdentityCode.parse(text);
  if (!code) throw new Error('What was sealed is not a personal identity code');
  return code;
}
