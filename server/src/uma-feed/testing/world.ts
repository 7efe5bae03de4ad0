import fc from 'fast-check';

/** An event as UMA sends it, before anything is made of it. */
export interface RawEvent {
  specversion: string;
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  sequence: string;
  data: Record<string, unknown>;
}

let made = 0;

/** A good event; every one that is made has an id of its own. */
export function umaEvent(
  type: string,
  subject: string,
  sequence: number,
  data: Record<string, unknown> = {},
  more: Partial<RawEvent> = {},
): RawEvent {
  made++;
  return {
    specversion: '1.0',
    id: `event-${made}`,
    source: 'urn:migri:uma',
    type: `fi.migri.uma.${type}.v1`,
    subject,
    time: new Date(Date.UTC(2026, 0, 1) + made * 61_000).toISOString(),
    sequence: String(sequence).padStart(10, '0'),
    data,
    ...more,
  };
}

export const person = (customerNumber: string, more: Record<string, unknown> = {}) => ({
  customerNumber,
  givenNames: 'Zahra',
  familyName: 'Rahimi',
  dateOfBirth: '1990-02-28',
  nationality: 'AFG',
  contactLanguage: 'en',
  ...more,
});
export const registered = (customerNumber: string, sequence = 1, more: Record<string, unknown> = {}) =>
  umaEvent('client.registered', customerNumber, sequence, person(customerNumber, more));
export const lodged = (diaryNumber: string, customerNumber: string, kind = 'ASYLUM', sequence = 1) =>
  umaEvent('application.lodged', diaryNumber, sequence, { diaryNumber, customerNumber, kind });
export const happened = (name: string, diaryNumber: string, sequence: number, data: Record<string, unknown> = {}) =>
  umaEvent(`application.${name}`, diaryNumber, sequence, data);

const bare = [
  'processing-started',
  'interview-held',
  'decision-made',
  'decision-notified',
  'complaint-lodged',
  'legal-force-gained',
];
const customers = ['C1', 'C2', 'C3'];
const cases = [
  ['ASY/1', 'C1'],
  ['TYO/2', 'C1'],
  ['ASY/3', 'C2'],
  ['KAN/4', 'C3'],
] as const;

/** How one event of the small world comes about; `sequences` gives it its number. */
type Seed = (sequence: (subject: string) => number) => RawEvent;

const seedOf: fc.Arbitrary<Seed> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...customers).map(
      (number): Seed =>
        (next) =>
          registered(number, next(number), { givenNames: `Name ${made}` }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...customers), fc.subarray(['givenNames', 'familyName', 'dateOfBirth', 'contactLanguage']))
      .map(
        ([number, fields]): Seed =>
          (next) => {
            const all: Record<string, unknown> = {
              givenNames: `Given ${made}`,
              familyName: `Family ${made}`,
              dateOfBirth: null,
              contactLanguage: 'so',
            };
            const data = Object.fromEntries(fields.map((field) => [field, all[field]]));
            return umaEvent('client.updated', number, next(number), { customerNumber: number, ...data });
          },
      ),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom(...cases), fc.constantFrom('ASYLUM', 'CITIZENSHIP'), fc.boolean()).map(
      ([[diary, customer], kind, other]): Seed =>
        (next) =>
          lodged(diary, other && kind === 'ASYLUM' ? 'C2' : customer, kind, next(diary)),
    ),
  },
  {
    weight: 10,
    arbitrary: fc.tuple(fc.constantFrom(...cases), fc.constantFrom(...bare)).map(
      ([[diary], name]): Seed =>
        (next) =>
          happened(name, diary, next(diary)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...cases).map(
      ([diary]): Seed =>
        (next) =>
          happened('supplement-requested', diary, next(diary), {
            requestId: `r${made % 3}`,
            message: `Send ${made}`,
            dueOn: '2026-12-10',
          }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...customers).map(
      (number): Seed =>
        (next) =>
          umaEvent('client.moved-abroad', number, next(number)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...cases).map(
      ([diary]): Seed =>
        (next) =>
          happened('interview-scheduled', diary, next(diary), { at: '2026-05-05T09:00:00+03:00', office: 'Oulu' }),
    ),
  },
);

/** Good events of a few clients and cases. `ties`: two events of a subject may carry the same number. */
export const worldOf = ({ ties }: { ties: boolean }) =>
  fc.array(fc.tuple(seedOf, fc.boolean()), { minLength: 1, maxLength: 60 }).map((seeds) => {
    const counters = new Map<string, number>();
    return seeds.map(([seed, repeat]) =>
      seed((subject) => {
        const at = (counters.get(subject) ?? 0) + (ties && repeat ? 0 : 1);
        counters.set(subject, Math.max(at, 1));
        return Math.max(at, 1);
      }),
    );
  });

const spoilers: ((event: RawEvent) => unknown)[] = [
  ({ specversion: _, ...event }) => event,
  (event) => ({ ...event, sequence: '-1' }),
  (event) => ({ ...event, time: 'yesterday' }),
  (event) => ({ ...event, data: 'not an object' }),
  (event) => ({ ...event, type: 'com.example.other' }),
  (event) => event.id,
];

export interface Delivery {
  raw: unknown;
  good: boolean;
}

/** Deliveries of a world: in any order, some twice, some spoilt, some changed under their id. */
export const deliveriesOf = (options: { ties: boolean }): fc.Arbitrary<Delivery[]> =>
  worldOf(options)
    .chain((events) =>
      fc.tuple(
        fc.shuffledSubarray(events, { minLength: events.length }),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('twice', 'changed', 'spoilt' as const), fc.nat()), {
          maxLength: 12,
        }),
      ),
    )
    .map(([events, faults]) => {
      const deliveries: Delivery[] = events.map((raw) => ({ raw, good: true }));
      for (const [which, where, fault, how] of faults) {
        const event = events[which % events.length] as RawEvent;
        const spoil = spoilers[how % spoilers.length] as (event: RawEvent) => unknown;
        const raw =
          fault === 'twice'
            ? event
            : fault === 'changed'
              ? { ...event, time: '2020-01-01T00:00:00.000Z' }
              : spoil({ ...event, id: `${event.id}-spoilt` });
        deliveries.splice(where % (deliveries.length + 1), 0, { raw, good: fault !== 'spoilt' });
      }
      return deliveries;
    });

/** Cuts a list into batches at the given places. */
export function cut<T>(list: readonly T[], places: readonly number[]): T[][] {
  const at = [...new Set(places.map((place) => place % (list.length + 1)))].sort((a, b) => a - b);
  return [...at, list.length].map((end, n) => list.slice(n === 0 ? 0 : at[n - 1], end)).filter((part) => part.length > 0);
}
