import { applicationKinds } from '../applications/application.ts';
import type { Fact } from '../case-events/case-event.ts';
import type { Json } from './json.ts';
import { languages } from './languages.ts';
import { storable } from './storable.ts';
import { instantOf, isoDateOf } from './times.ts';

/** Every type under which this service knows what to do is `fi.migri.uma.` + a name of the table + `.v1`. */
export const typePrefix = 'fi.migri.uma.';
export const typeSuffix = '.v1';

/** Reads a field: what is kept of it, or undefined when it is not well-formed. */
type Reader = (value: Json) => string | null | undefined;

const text: Reader = (value) => (typeof value === 'string' ? storable(value) : undefined);
const textThat =
  (read: (value: string) => string | null): Reader =>
  (value) =>
    typeof value === 'string' ? (read(value) ?? undefined) : undefined;
const number: Reader = (value) => (value === '' ? undefined : text(value));
const oneOf = (values: readonly string[]) => textThat((value) => (values.includes(value) ? value : null));
const isoDate = textThat(isoDateOf);

const readers = {
  customerNumber: number,
  diaryNumber: number,
  givenNames: text,
  familyName: text,
  dateOfBirth: (value) => (value === null ? null : isoDate(value)),
  nationality: textThat((value) => (/^[A-Z]{3}$/.test(value) ? value : null)),
  contactLanguage: textThat((value) => (languages.has(value) ? value : null)),
  kind: oneOf(applicationKinds),
  at: textThat(instantOf),
  office: text,
  requestId: text,
  message: text,
  dueOn: isoDate,
  role: oneOf(['LEGAL_ADVISOR', 'REPRESENTATIVE']),
  representativeName: text,
} as const satisfies Record<string, Reader>;

export type FieldName = keyof typeof readers;
export type Fields = Partial<Record<FieldName, string | null>>;

/** The details of a client that UMA reports, each by itself. */
export const detailFields = ['givenNames', 'familyName', 'dateOfBirth', 'nationality', 'contactLanguage'] as const;
export type DetailField = (typeof detailFields)[number];

interface EventType {
  /** The field that repeats the subject. */
  own?: 'customerNumber' | 'diaryNumber';
  required: readonly FieldName[];
  optional?: readonly FieldName[];
  /** What must be known before it can take effect. */
  waitsFor?: 'client' | 'application';
  /** The case event that it makes. */
  fact?: Fact['kind'];
}

const ofApplication = (fact: Fact['kind'], ...required: FieldName[]) => ({ required, waitsFor: 'application', fact }) as const;

/** The table of the feed's types. */
export const eventTypes = {
  'client.registered': { own: 'customerNumber', required: ['customerNumber', ...detailFields] },
  'client.updated': { own: 'customerNumber', required: ['customerNumber'], optional: detailFields, waitsFor: 'client' },
  'application.lodged': {
    own: 'diaryNumber',
    required: ['diaryNumber', 'customerNumber', 'kind'],
    waitsFor: 'client',
    fact: 'APPLICATION_LODGED',
  },
  'application.processing-started': ofApplication('PROCESSING_STARTED'),
  'application.interview-scheduled': ofApplication('INTERVIEW_SCHEDULED', 'at', 'office'),
  'application.interview-held': ofApplication('INTERVIEW_HELD'),
  'application.supplement-requested': ofApplication('SUPPLEMENT_REQUESTED', 'requestId', 'message', 'dueOn'),
  'application.decision-made': ofApplication('DECISION_MADE'),
  'application.decision-notified': ofApplication('DECISION_NOTIFIED'),
  'application.complaint-lodged': ofApplication('COMPLAINT_LODGED'),
  'application.legal-force-gained': ofApplication('LEGAL_FORCE_GAINED'),
  'representation.recorded': {
    own: 'customerNumber',
    required: ['customerNumber', 'role', 'representativeName'],
    waitsFor: 'client',
  },
} as const satisfies Record<string, EventType>;

export type TypeName = keyof typeof eventTypes;
export const typeNames = Object.keys(eventTypes) as TypeName[];

/** The table's row, seen as what every row may have. */
export const eventType = (name: TypeName): EventType => eventTypes[name];

/** The type as UMA writes it. */
export const typeOf = (name: TypeName): string => `${typePrefix}${name}${typeSuffix}`;

/** The table's name of a type, or null for one of a newer UMA. */
export function knownType(type: string): TypeName | null {
  if (!type.endsWith(typeSuffix)) return null;
  const name = type.slice(typePrefix.length, -typeSuffix.length);
  return Object.hasOwn(eventTypes, name) ? (name as TypeName) : null;
}

/** The fields of an event's data, or the sentence that says what is wrong with them. */
export function readFields(name: TypeName, subject: string, data: ReadonlyMap<string, Json>): Fields | string {
  const type = eventType(name);
  const fields: Fields = {};
  for (const field of [...type.required, ...(type.optional ?? [])]) {
    const value = data.get(field);
    if (value === undefined) {
      if (type.required.includes(field)) return `data.${field} is missing.`;
      continue;
    }
    const read = readers[field](value);
    if (read === undefined) return `data.${field} is not well-formed.`;
    fields[field] = read;
  }
  if (type.own && data.get(type.own) !== subject) return `data.${type.own} is not the subject.`;
  return fields;
}
