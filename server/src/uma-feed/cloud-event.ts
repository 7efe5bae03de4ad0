import { createHash } from 'node:crypto';
import { eventType, type Fields, knownType, readFields, type TypeName, typePrefix } from './event-types.ts';
import { canonicalJson, type Json, type JsonObject, parseJson } from './json.ts';
import { storable } from './storable.ts';
import { instantOf } from './times.ts';

/** A good event of the feed. Texts are storable, the sequence is padded so that texts compare as numbers do. */
export interface UmaEvent {
  /** SHA-256 of source and id, in hexadecimal: the event's identity for ever. */
  identity: string;
  source: string;
  id: string;
  type: string;
  /** The table's name of the type; null for a newer UMA's. */
  name: TypeName | null;
  subject: string;
  sequence: string;
  /** When it happened in UMA, as PostgreSQL reads it. */
  time: string;
  fields: Fields;
}

/** One element of a delivery, checked by itself. */
export type Element = {
  /** As it came, for the answer; null where it is no string. */
  id: string | null;
  /** The text as it was sent. */
  content: string;
  /** SHA-256 of the JSON values, in hexadecimal. */
  contentHash: string;
} & ({ event: UmaEvent; reason: null } | { event: null; reason: string });

const sequenceDigits = 19;

/** A body in structured mode: one event. Null where it is no JSON object. @throws SyntaxError when it is no JSON */
export function readStructured(body: string): Element[] | null {
  const { value } = parseJson(body);
  return value instanceof Map ? [readElement(value, body)] : null;
}

/**
 * A body in batched mode. Null where it is no JSON array.
 * @throws SyntaxError when it is no JSON, RangeError when it has more than `most` elements
 */
export function readBatch(body: string, most: number): Element[] | null {
  const { value, elements } = parseJson(body);
  if (!Array.isArray(value)) return null;
  if (value.length > most) throw new RangeError(`A batch has at most ${most} events`);
  return value.map((element, at) => readElement(element, elements[at] as string));
}

export function readElement(value: Json, content: string): Element {
  const id = value instanceof Map ? value.get('id') : null;
  const common = { id: typeof id === 'string' ? id : null, content, contentHash: sha256(canonicalJson(value)) };
  const checked = value instanceof Map ? checkEvent(value) : 'The event is not a JSON object.';
  return typeof checked === 'string' ? { ...common, event: null, reason: checked } : { ...common, event: checked, reason: null };
}

/** Checks the raw element, since libraries for the envelope fill in what is missing. Gives the reason where it is not good. */
function checkEvent(raw: JsonObject): UmaEvent | string {
  if (!raw.has('specversion')) return 'specversion is missing.';
  if (raw.get('specversion') !== '1.0') return 'specversion is not 1.0.';
  for (const name of ['id', 'source', 'type', 'subject', 'time', 'sequence']) {
    const value = raw.get(name);
    if (value === undefined) return `${name} is missing.`;
    if (typeof value !== 'string' || value === '') return `${name} is not a string with something in it.`;
  }
  const text = (name: string) => raw.get(name) as string;

  const time = instantOf(text('time'));
  if (time === null) return 'time is not an RFC 3339 date-time.';
  if (!/^[0-9]{1,19}$/.test(text('sequence'))) return 'sequence is not 1 to 19 decimal digits.';
  if (/^0+$/.test(text('sequence'))) return 'sequence is less than 1.';
  const type = text('type');
  if (!type.startsWith(typePrefix) || type === typePrefix) return `type does not begin with ${typePrefix}`;
  const data = raw.get('data');
  if (data === undefined) return 'data is missing.';
  if (!(data instanceof Map)) return 'data is not a JSON object.';
  const name = knownType(type);
  const fields = name ? readFields(name, text('subject'), data) : {};
  if (typeof fields === 'string') return fields;
  return {
    identity: sha256(JSON.stringify([text('source'), text('id')])),
    source: storable(text('source')),
    id: storable(text('id')),
    type: storable(type),
    name,
    subject: storable(text('subject')),
    sequence: text('sequence').padStart(sequenceDigits, '0'),
    time,
    fields,
  };
}

/** What an event needs before it can take effect, as a key; null when it needs nothing. */
export function neededBy(event: UmaEvent): string | null {
  const waitsFor = event.name && eventType(event.name).waitsFor;
  if (waitsFor === 'client') return clientKey(event.fields.customerNumber ?? '');
  return waitsFor === 'application' ? applicationKey(event.subject) : null;
}

export const clientKey = (customerNumber: string) => `client:${customerNumber}`;
export const applicationKey = (diaryNumber: string) => `application:${diaryNumber}`;

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
/** A digest of any text that fits into an index, in hexadecimal. */
export const digest = (text: string) => sha256(text).slice(0, 32);
