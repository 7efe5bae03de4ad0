import { describe, expect, it } from 'vitest';
import { applicationKinds } from '../applications/application.ts';
import { readElement } from './cloud-event.ts';
import { parseJson } from './json.ts';
import { happened, lodged, type RawEvent, registered, umaEvent } from './testing/world.ts';

function reasonOf(raw: unknown): string | null {
  const text = JSON.stringify(raw);
  return readElement(parseJson(text).value, text).reason;
}
const without = (event: RawEvent, name: string) => Object.fromEntries(Object.entries(event).filter(([key]) => key !== name));
const withData = (event: RawEvent, change: Record<string, unknown>) => ({ ...event, data: { ...event.data, ...change } });
const dataWithout = (event: RawEvent, name: string) => ({
  ...event,
  data: Object.fromEntries(Object.entries(event.data).filter(([key]) => key !== name)),
});

const scheduled = () => happened('interview-scheduled', 'A', 2, { at: '2026-03-02T09:15:00+02:00', office: 'Oulu' });
const asked = () => happened('supplement-requested', 'A', 2, { requestId: 'r', message: 'Send it', dueOn: '2026-12-10' });
const recorded = () =>
  umaEvent('representation.recorded', 'C', 2, { customerNumber: 'C', role: 'REPRESENTATIVE', representativeName: 'Oy' });
const updated = (data: Record<string, unknown> = {}) => umaEvent('client.updated', 'C', 2, { customerNumber: 'C', ...data });

describe('what is good', () => {
  it.each<[string, unknown]>([
    ['a registration', registered('C')],
    ['one without a date of birth', registered('C', 1, { dateOfBirth: null })],
    ['one in another language', registered('C', 1, { contactLanguage: 'so' })],
    ['an update of nothing', updated()],
    ['an update of one field', updated({ dateOfBirth: null })],
    ['a lodging', lodged('A', 'C')],
    ['an interview', scheduled()],
    ['a supplement request', asked()],
    ['a representation', recorded()],
    ['a step without data', happened('decision-made', 'A', 3)],
    ['a step with more than it needs', happened('decision-made', 'A', 3, { by: 'somebody' })],
    ['a type of a newer UMA', umaEvent('application.merged', 'anything', 1, { deep: [{}] })],
    ['another version of a type', { ...registered('C'), type: 'fi.migri.uma.client.registered.v2', data: {} }],
    ['a sequence of 19 digits', { ...registered('C'), sequence: '9999999999999999999' }],
    ['a sequence with zeros before it', { ...registered('C'), sequence: '0000000000000000001' }],
    ['attributes that nobody asked for', { ...registered('C'), traceparent: '00-1', datacontenttype: 'text/plain' }],
  ])('%s', (_what, raw) => expect(reasonOf(raw)).toBeNull());

  it.each(applicationKinds)('a lodging of the kind %s', (kind) => expect(reasonOf(lodged('A', 'C', kind))).toBeNull());
});

describe('what is not good, and why', () => {
  const event = registered('C');
  it.each<[string, unknown]>([
    ['The event is not a JSON object.', null],
    ['The event is not a JSON object.', [event]],
    ['specversion is missing.', without(event, 'specversion')],
    ['specversion is not 1.0.', { ...event, specversion: 1.0 }],
    ['specversion is not 1.0.', { ...event, specversion: '0.3' }],
    ['id is missing.', without(event, 'id')],
    ['id is not a string with something in it.', { ...event, id: '' }],
    ['id is not a string with something in it.', { ...event, id: null }],
    ['source is missing.', without(event, 'source')],
    ['type is missing.', without(event, 'type')],
    ['type does not begin with fi.migri.uma.', { ...event, type: 'com.example.other' }],
    ['type does not begin with fi.migri.uma.', { ...event, type: 'fi.migri.umax.client.registered.v1' }],
    ['type does not begin with fi.migri.uma.', { ...event, type: 'fi.migri.uma.' }],
    ['subject is missing.', without(event, 'subject')],
    ['subject is not a string with something in it.', { ...event, subject: 12 }],
    ['time is missing.', without(event, 'time')],
    ['time is not an RFC 3339 date-time.', { ...event, time: '2026-02-30T00:00:00Z' }],
    ['sequence is missing.', without(event, 'sequence')],
    ['sequence is not a string with something in it.', { ...event, sequence: 1 }],
    ['sequence is not 1 to 19 decimal digits.', { ...event, sequence: '-1' }],
    ['sequence is not 1 to 19 decimal digits.', { ...event, sequence: '1.0' }],
    ['sequence is not 1 to 19 decimal digits.', { ...event, sequence: '10000000000000000000' }],
    ['sequence is not 1 to 19 decimal digits.', { ...event, sequence: '١' }],
    ['sequence is less than 1.', { ...event, sequence: '000' }],
    ['data is missing.', without(event, 'data')],
    ['data is not a JSON object.', { ...event, data: [] }],
    ['data is not a JSON object.', { ...happened('decision-made', 'A', 1), data: null }],
    ['data is not a JSON object.', { ...umaEvent('case.merged', 'A', 1), data: 'x' }],
    ['data.customerNumber is missing.', dataWithout(event, 'customerNumber')],
    ['data.customerNumber is not the subject.', withData(event, { customerNumber: 'D' })],
    ['data.familyName is missing.', dataWithout(event, 'familyName')],
    ['data.givenNames is not well-formed.', withData(event, { givenNames: null })],
    ['data.dateOfBirth is missing.', dataWithout(event, 'dateOfBirth')],
    ['data.dateOfBirth is not well-formed.', withData(event, { dateOfBirth: '1990-02-30' })],
    ['data.nationality is not well-formed.', withData(event, { nationality: 'fi' })],
    ['data.contactLanguage is not well-formed.', withData(event, { contactLanguage: 'xx' })],
    ['data.familyName is not well-formed.', updated({ familyName: 1 })],
    ['data.customerNumber is missing.', dataWithout(updated(), 'customerNumber')],
    ['data.diaryNumber is not the subject.', withData(lodged('A', 'C'), { diaryNumber: 'B' })],
    ['data.customerNumber is not well-formed.', lodged('A', '')],
    ['data.kind is not well-formed.', lodged('A', 'C', 'asylum')],
    ['data.at is not well-formed.', withData(scheduled(), { at: '2026-03-02' })],
    ['data.office is missing.', dataWithout(scheduled(), 'office')],
    ['data.dueOn is not well-formed.', withData(asked(), { dueOn: '2026-12-10T00:00:00Z' })],
    ['data.requestId is not well-formed.', withData(asked(), { requestId: 7 })],
    ['data.role is not well-formed.', withData(recorded(), { role: 'GUARDIAN' })],
    ['data.customerNumber is not the subject.', withData(recorded(), { customerNumber: 'D' })],
  ])('%s', (reason, raw) => expect(reasonOf(raw)).toBe(reason));
});
