import { helsinkiDate } from '../../helsinki.ts';
import type { Basis, Capacity, Role } from '../../powers-of-attorney/power-of-attorney.ts';
import type { DemoClient, Message } from '../simulator/book.ts';
import { latinName, spokenIn } from './names.ts';

/** Who submits on the first day. */
export type Submitter = 'aino' | 'eero' | 'mikko';

/** A mandate of the first day: what is submitted, and for whom staff approve it. */
export interface PlannedMandate {
  /** Its idempotency key, and its place in the notes. */
  key: string;
  submitter: Submitter;
  role: Role;
  capacity: Capacity;
  basis: Basis;
  statement?: string;
  signedOn: string;
  client: { givenNames: string; familyName: string; dateOfBirth: string; customerNumber?: string; diaryNumber?: string };
  /** As the paper writes it; undefined where no document comes with it. */
  nameOnPaper?: string;
  /** The customer number of the client whom staff find; undefined for one that waits in the queue. */
  approvedFor?: string;
}

export interface Plan {
  mandates: PlannedMandate[];
  /** A supplement request whose due date is near, as UMA tells of it. */
  supplement: Message | undefined;
}

const day = 86_400_000;
const statedAge = '1985-05-14';

/** Somebody who is in no register, and only asks to be represented. */
const nobody = { givenNames: 'Tuntematon', familyName: 'Testihenkilö', dateOfBirth: '1991-08-23' };

/**
 * The first day of a demo: aino represents the scripted clients and a child; in the queue wait mandates of every sort: with a client
 * who is there, one whose name is spelt differently, one for nobody, one without a document, one for a role that is taken, and one
 * of an official's own.
 * @param clients all of the simulated UMA's, the scripted ones first
 */
export function planFirstDay(clients: readonly DemoClient[], scripted: number, now: Date): Plan {
  const open = clients.filter(({ cases }) => cases.some(({ closed }) => !closed));
  const own = open.filter((client) => clients.indexOf(client) < scripted);
  const others = open.filter((client) => !own.includes(client) && client.dateOfBirth !== null && latinName(client));
  const cameOfAge = new Date(now.getTime() - 18.2 * 365.25 * day).toISOString().slice(0, 10);
  const children = others.filter(({ dateOfBirth }) => (dateOfBirth ?? '') > cameOfAge);
  const adults = others.filter((client) => !children.includes(client));
  // Of each kind one after the other; a population that has none left leaves its mandates out.
  const take = (from: DemoClient[]) => from.shift();
  const mandates: PlannedMandate[] = [];
  const add = (client: DemoClient | undefined, submitter: Submitter, daysAgo: number, more: Partial<PlannedMandate>) => {
    if (client) mandates.push(mandateFor(client, submitter, `first-day-${mandates.length + 1}`, before(now, daysAgo), more));
  };
  const child = (client: DemoClient | undefined): Partial<PlannedMandate> => ({
    role: 'REPRESENTATIVE',
    capacity: 'REPRESENTATIVE',
    basis: 'DISTRICT_COURT_ORDER',
    ...(client && { nameOnPaper: latinName(client) ?? '' }),
  });
  const approved = (client: DemoClient | undefined) => ({ ...(client && { approvedFor: client.customerNumber }) });

  own.forEach((client, n) => {
    add(client, 'aino', 9 + n * 4, { ...approved(client), capacity: n % 3 === 1 ? 'COUNSEL' : 'ATTORNEY' });
  });
  const ward = take(children);
  add(ward, 'aino', 30, { ...child(ward), ...approved(ward) });

  add(take(adults), 'eero', 5, { capacity: 'COUNSEL' });
  add(take(adults), 'aino', 4, {});
  const misspelt = take(adults);
  add(misspelt, 'eero', 4, {
    ...(misspelt && { client: unsure({ ...stated(misspelt), familyName: misspell(misspelt.familyName) }) }),
  });
  add(own[0], 'aino', 3, { client: nobody, nameOnPaper: `${nobody.givenNames} ${nobody.familyName}` });
  const other = take(children) ?? take(adults);
  add(other, 'eero', 3, { role: 'REPRESENTATIVE', capacity: 'GUARDIAN', basis: 'NOTIFICATION', statement: guardianStatement });
  add(own.at(-3), 'eero', 2, { capacity: 'COUNSEL' });
  const last = take(children) ?? take(adults);
  add(last, 'mikko', 1, child(last));
  for (const mandate of mandates) if (mandate.basis === 'NOTIFICATION') delete mandate.nameOnPaper;
  return { mandates, supplement: own[6] && supplementFor(own[6], now) };
}

const guardianStatement =
  'Toimin edunvalvojana. Digi- ja väestötietoviraston määräys toimitetaan erikseen heti, kun se on saapunut.';

function mandateFor(
  client: DemoClient,
  submitter: Submitter,
  key: string,
  signedOn: string,
  more: Partial<PlannedMandate>,
): PlannedMandate {
  return {
    key,
    submitter,
    role: 'LEGAL_ADVISOR',
    capacity: 'ATTORNEY',
    basis: 'POWER_OF_ATTORNEY',
    signedOn,
    client: stated(client),
    nameOnPaper: latinName(client) ?? spokenIn(client),
    ...more,
  };
}

function stated({ givenNames, familyName, dateOfBirth, customerNumber, cases }: DemoClient): PlannedMandate['client'] {
  const diaryNumber = cases.find(({ closed }) => !closed)?.diaryNumber;
  return { givenNames, familyName, dateOfBirth: dateOfBirth ?? statedAge, customerNumber, ...(diaryNumber && { diaryNumber }) };
}

/** As one writes who has only heard the name: no number either. */
const unsure = ({ givenNames, familyName, dateOfBirth }: PlannedMandate['client']) => ({ givenNames, familyName, dateOfBirth });

function misspell(name: string): string {
  const double = /([a-z])\1/;
  if (double.test(name)) return name.replace(double, '$1');
  const single = /[bdfgklmnprst](?=[aeiouyåäö])/;
  return single.test(name) ? name.replace(single, '$&$&') : `${name}n`;
}

const before = (now: Date, days: number) => helsinkiDate(new Date(now.getTime() - days * day));

function supplementFor({ cases }: DemoClient, now: Date): Message | undefined {
  const matter = cases.find(({ closed }) => !closed);
  if (!matter) return undefined;
  const askedAt = new Date(Math.min(now.getTime(), Date.parse(matter.movedAt) + 3_600_000));
  return {
    specversion: '1.0',
    id: `first-day/${matter.diaryNumber}`,
    source: 'urn:migri:uma:demo',
    type: 'fi.migri.uma.application.supplement-requested.v1',
    subject: matter.diaryNumber,
    time: askedAt.toISOString(),
    // The simulator's next event of this case has the same number: both are accepted, and nothing compares these two.
    sequence: String(matter.sequence + 1).padStart(10, '0'),
    sequencetype: 'Subject',
    datacontenttype: 'application/json',
    data: {
      requestId: `first-day/${matter.diaryNumber}`,
      message: 'Toimita kopio voimassa olevan matkustusasiakirjan kaikista sivuista.',
      dueOn: helsinkiDate(new Date(now.getTime() + 3 * day)),
    },
  };
}
