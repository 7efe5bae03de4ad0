/** The longest address that mail can be sent to (RFC 5321, 4.5.3.1.3, less its angle brackets). */
export const addressLimit = 254;

const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/**
 * An address as it is kept and written into a mail: plain letters before the at sign, a domain name of the Internet after it. Refused is
 * whatever could be read as anything else: quoted names, comments, line breaks, lists, literals, other scripts.
 * @returns the address without spaces around it, the domain in lower case; or the code of what is wrong with it
 */
export function readAddress(written: string): { address: string } | { code: 'REQUIRED' | 'TOO_LONG' | 'INVALID_ADDRESS' } {
  const text = written.replace(/^ +| +$/g, '');
  if (text === '') return { code: 'REQUIRED' };
  if (text.length > addressLimit) return { code: 'TOO_LONG' };
  const at = text.lastIndexOf('@');
  const [name, domain] = [text.slice(0, at), text.slice(at + 1)];
  const labels = domain.split('.');
  const isGood =
    at > 0 &&
    name.length <= 64 &&
    local.test(name) &&
    labels.length >= 2 &&
    labels.every((each) => label.test(each)) &&
    // A name that ends in digits alone is an address of a machine.
    /^[A-Za-z]/.test(labels.at(-1) ?? '');
  return isGood ? { address: `${name}@${domain.toLowerCase()}` } : { code: 'INVALID_ADDRESS' };
}

/** Letters and digits that are not taken for one another when they are typed from a mail. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const codeLength = 12;
/** How long a new address waits to be confirmed. */
export const codeValidHours = 24;

/** @param bytes at least twelve random ones @returns a code of 60 bits in three groups */
export function confirmationCode(bytes: Uint8Array): string {
  const letters = Array.from({ length: codeLength }, (_, n) => alphabet[(bytes[n] ?? 0) % alphabet.length]).join('');
  return letters.replace(/(.{4})(?!$)/g, '$1-');
}

/** @returns a code as it was made, however it was typed: with or without its hyphens, in small letters */
export const readCode = (written: string): string =>
  written
    .slice(0, 100)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
