import type { DemoClient } from '../simulator/book.ts';
import { winAnsi } from './pdf.ts';

/** The names of scripted clients in Latin letters, as their passports have them. */
const inPassport: Record<string, string> = {
  'محمد الخطيب': 'Mohamad Al-Khatib',
  'Ганна Коваленко': 'Hanna Kovalenko',
};

const fullName = ({ givenNames, familyName }: Pick<DemoClient, 'givenNames' | 'familyName'>) => `${givenNames} ${familyName}`;

/** A name as a paper in Latin letters writes it; undefined for one that it cannot write. */
export function latinName(client: Pick<DemoClient, 'givenNames' | 'familyName'>): string | undefined {
  const name = inPassport[fullName(client)] ?? winAnsi(fullName(client));
  return name.includes('?') ? undefined : name;
}

/** What stands in the place of a name that cannot be written. */
export const spokenIn = ({ nationality }: DemoClient): string => `(nimi valtuuttajan omalla kirjaimistolla, ${nationality})`;
