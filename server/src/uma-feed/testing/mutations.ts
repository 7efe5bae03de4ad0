import fc from 'fast-check';
import { happened, lodged, type RawEvent, registered, umaEvent } from './world.ts';

const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  '',
  ' ',
  '\0',
  '\ud800',
  'ASYLUM',
  '2026-02-30',
  '2026-13-01T00:00:00Z',
  '9999999999999999999',
  '99999999999999999999',
  '0',
  '00',
  '١',
  '__proto__',
  'x'.repeat(20_000),
  [],
  {},
  [[[]]],
  { a: { b: 1 } },
  '2026-03-02T09:15:00+25:00',
  'fi.migri.uma.',
  "'; --",
];

const good: readonly (() => RawEvent)[] = [
  () => registered('M1'),
  () => umaEvent('client.updated', 'M1', 2, { customerNumber: 'M1', familyName: 'Ö' }),
  () => lodged('MD1', 'M1'),
  () => happened('interview-scheduled', 'MD1', 2, { at: '2026-03-02T09:15:00Z', office: 'Oulu' }),
  () => happened('supplement-requested', 'MD1', 3, { requestId: 'r', message: 'm', dueOn: '2026-12-10' }),
  () => happened('legal-force-gained', 'MD1', 4),
  () => umaEvent('representation.recorded', 'M1', 3, { customerNumber: 'M1', role: 'LEGAL_ADVISOR', representativeName: 'Oy' }),
];

/** Bodies that are almost good: values exchanged, keys taken out, characters of the text changed, cut or doubled. */
export function mutated(seed: number, count: number): string[] {
  const event = fc
    .tuple(fc.nat(), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(9)), { maxLength: 3 }))
    .map(([which, changes]) => {
      const message: Record<string, unknown> = { ...(good[which % good.length] as () => RawEvent)() };
      const data = { ...(message.data as Record<string, unknown>) };
      message.data = data;
      for (const [key, value, how] of changes) {
        const target = how < 5 ? message : data;
        const name = Object.keys(target)[key % Math.max(Object.keys(target).length, 1)] ?? 'new';
        if (how % 5 === 0) delete target[name];
        else target[name] = odd[value % odd.length];
      }
      return message;
    });
  const text = fc
    .tuple(fc.array(event, { minLength: 1, maxLength: 3 }), fc.option(fc.tuple(fc.nat(), fc.nat(3), fc.string({ maxLength: 3 }))))
    .map(([events, spoil]) => {
      const body = JSON.stringify(events);
      if (!spoil) return body;
      const [where, how, by] = spoil;
      const at = where % body.length;
      if (how === 0) return body.slice(0, at);
      if (how === 1) return body.slice(0, at) + by + body.slice(at);
      return how === 2 ? body.slice(0, at) + by + body.slice(at + by.length) : body.slice(0, at) + body.slice(at >> 1);
    });
  return fc.sample(text, { numRuns: count, seed });
}
