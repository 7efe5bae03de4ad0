import type { Part } from '../access/viewer.ts';
import type { ReadRow } from '../graphql/look-ahead/read-rows.ts';

/** What can be read of a case, a client or a mandate. New ones come last: in memory they are bits. */
export const readKinds = [
  'LIST',
  'CASE',
  'CLIENT',
  'EVENTS',
  'DOCUMENTS',
  'DOCUMENT_CONTENT',
  'SUPPLEMENT_REQUESTS',
  'DOCUMENT_REQUESTS',
  'POWER_OF_ATTORNEY',
  'SUBMISSIONS',
] as const;
export type ReadKind = (typeof readKinds)[number];

/** What was read: a subject by its opaque id, and what of it. */
export interface ReadSubject {
  /** Of an Application, a PowerOfAttorney, a Client or a Document. */
  id: string;
  kinds: number;
  /**
   * R12: what a live view or a list brought to staff by itself comes and goes with events that an advisor must not know of. For staff
   * alone; what somebody of the authority has opened is shown.
   */
  staffOnly: boolean;
}

export const bitOf = (kind: ReadKind): number => 1 << readKinds.indexOf(kind);
export const kindsOf = (bits: number): ReadKind[] => readKinds.filter((kind) => (bits & bitOf(kind)) !== 0);

/** The fields of an application that lead to more than the case itself. */
const fieldKinds: Record<string, ReadKind> = {
  client: 'CLIENT',
  events: 'EVENTS',
  documents: 'DOCUMENTS',
  supplementRequests: 'SUPPLEMENT_REQUESTS',
  documentRequests: 'DOCUMENT_REQUESTS',
  submissions: 'SUBMISSIONS',
};

/** What comes to staff as news or as a matter of the queue, rather than as a case that they open. */
const broughtAlong = new Set(['CaseEvent', 'SupplementRequest', 'DocumentRequest', 'Submission']);
const isBrought = (row: ReadRow): boolean => broughtAlong.has(row.type) || (row.within !== null && isBrought(row.within));

/** Of a client, what says nothing about the person. */
const bareFields = new Set(['id', 'applications']);

const isPersonal = (row: ReadRow) => row.fields.some((field) => !bareFields.has(field));

/**
 * The rows of one answer as what was read: cases first, a client by their case, a document by its case or mandate; what stands alone, by
 * itself. An advisor's own mandates are their own words: reading them is not kept.
 */
export function subjectsOf(part: Part, rows: readonly ReadRow[], from: 'ONE' | 'LIST'): ReadSubject[] {
  const staff = part === 'STAFF';
  const subjects: ReadSubject[] = [];
  const withCase = new Set<ReadRow>();
  for (const row of rows) if (row.type === 'Application' && row.within) withCase.add(row.within);
  for (const row of rows) {
    const staffOnly = staff && (from === 'LIST' || isBrought(row));
    const kinds = kindsRead(row, withCase, staff, from);
    if (kinds !== 0) subjects.push({ id: row.id, kinds, staffOnly });
    // Documents are read as what they are listed with, and the client as whose case it is.
    else if (row.type === 'Document' && row.within && (staff || row.within.type !== 'PowerOfAttorney'))
      subjects.push({ id: row.within.id, kinds: bitOf('DOCUMENTS'), staffOnly });
  }
  return subjects;
}

function kindsRead(row: ReadRow, withCase: ReadonlySet<ReadRow>, staff: boolean, from: 'ONE' | 'LIST'): number {
  switch (row.type) {
    case 'Application': {
      let kinds = bitOf(from === 'LIST' ? 'LIST' : 'CASE');
      for (const field of row.fields) {
        const kind = fieldKinds[field];
        if (kind) kinds |= bitOf(kind);
      }
      return row.within?.type === 'Client' && isPersonal(row.within) ? kinds | bitOf('CLIENT') : kinds;
    }
    case 'CaseEvent':
      return bitOf('EVENTS');
    case 'SupplementRequest':
      return bitOf('SUPPLEMENT_REQUESTS');
    case 'DocumentRequest':
      return bitOf('DOCUMENT_REQUESTS');
    case 'Submission':
      return bitOf('SUBMISSIONS');
    case 'Client':
      if (withCase.has(row) || (staff && row.within?.type === 'PowerOfAttorney') || !isPersonal(row)) return 0;
      return bitOf('CLIENT');
    case 'PowerOfAttorney':
      return staff ? bitOf('POWER_OF_ATTORNEY') | (row.fields.includes('client') ? bitOf('CLIENT') : 0) : 0;
    case 'Document':
      return row.within ? 0 : bitOf('DOCUMENTS');
    default:
      return 0;
  }
}
