/** eIDAS levels of assurance, weakest first. */
export type Assurance = 'LOW' | 'SUBSTANTIAL' | 'HIGH';

const levels: Record<string, Assurance> = {
  'http://eidas.europa.eu/LoA/low': 'LOW',
  'http://eidas.europa.eu/LoA/substantial': 'SUBSTANTIAL',
  'http://eidas.europa.eu/LoA/high': 'HIGH',
  'http://ftn.ficora.fi/2017/loa2': 'SUBSTANTIAL',
  'http://ftn.ficora.fi/2017/loa3': 'HIGH',
};

/** What an `acr` claim stands for; null for one that is missing or not known, which counts as no assurance at all. */
export function assuranceOf(acr: unknown): Assurance | null {
  return typeof acr === 'string' && Object.hasOwn(levels, acr) ? (levels[acr] ?? null) : null;
}

/** R1: levels below substantial are refused. */
export function isStrong(acr: unknown): acr is string {
  const assurance = assuranceOf(acr);
  return assurance === 'SUBSTANTIAL' || assurance === 'HIGH';
}
