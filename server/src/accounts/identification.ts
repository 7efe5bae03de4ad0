import type { Part } from '../access/viewer.ts';
import { isStrong } from './assurance.ts';
import { EidasIdentifier, IdentityCode, type PersonIdentifier } from './identity-code.ts';
import { SignInRefused } from './refusal.ts';

export interface Person {
  identifier: PersonIdentifier;
  givenNames: string;
  familyName: string;
}

/** What a provider vouched for, after every check of its answer. */
export interface Identification {
  person: Person;
  part: Exclude<Part, 'UMA'>;
  provider: string;
  acr: string;
  subject: string;
  providerSession: string | null;
  idToken: string | null;
}

/** The claims in which Suomi.fi and the authority's provider name a person: the national identification number, then eIDAS. */
const identityCodeClaim = 'urn:oid:1.2.246.21';
const eidasClaims = ['personIdentifier', 'http://eidas.europa.eu/attributes/naturalperson/PersonIdentifier'];

/** What makes somebody staff, in the `roles` claim of the authority's own provider. */
export const staffRole = 'edusta-staff';

type Claims = Record<string, unknown>;

/** R1: who was identified, and strongly enough. Throws a refusal that the person is told. */
export function identificationFrom(
  claims: Claims,
  idToken: string,
  provider: { name: string; part: Identification['part'] },
): Identification {
  if (!isStrong(claims.acr)) throw new SignInRefused('assurance-too-low');
  const subject = textOf(claims, 'sub');
  const givenNames = textOf(claims, 'given_name');
  const familyName = textOf(claims, 'family_name');
  const identifier = identifierFrom(claims);
  if (!identifier) throw new SignInRefused('no-identifier');
  if (!subject || !givenNames || !familyName) throw new SignInRefused('failed', 'claims-missing');
  return {
    person: { identifier, givenNames, familyName },
    part: provider.part,
    provider: provider.name,
    acr: claims.acr,
    // Some providers use the identity code itself as the subject: it is not for keeping in the clear.
    subject: IdentityCode.parse(subject) ? '' : subject,
    providerSession: textOf(claims, 'sid') || null,
    idToken: tellsIdentityCode(idToken) ? null : idToken,
  };
}

/** R21: whether the authority's own provider says that this person is staff. */
export function isStaff(claims: Claims): boolean {
  return Array.isArray(claims.roles) && claims.roles.includes(staffRole);
}

function identifierFrom(claims: Claims): PersonIdentifier | null {
  const code = textOf(claims, identityCodeClaim);
  if (code) return IdentityCode.parse(code);
  const eidas = eidasClaims.map((name) => textOf(claims, name)).find((value) => value !== '');
  return eidas ? EidasIdentifier.parse(eidas) : null;
}

/** The hint for signing out travels in an address, which browsers and proxies remember: one that tells an identity code is not kept. */
function tellsIdentityCode(idToken: string): boolean {
  const payload: unknown = JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));
  return Object.values(payload as Claims).some((value) => typeof value === 'string' && IdentityCode.parse(value) !== null);
}

const textOf = (claims: Claims, name: string): string => (typeof claims[name] === 'string' ? claims[name].trim() : '');
