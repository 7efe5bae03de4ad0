import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toGlobalId } from '../graphql/global-id.ts';
import type { Caller } from '../testing/caller.ts';
import { MovingClock } from '../testing/moving-clock.ts';
import { TestService } from '../testing/service.ts';
import { approves, represents, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import { Notices } from './run.usecases.ts';
import { smtpChannel } from './smtp-channel.ts';
import { MailServer, textOf } from './testing/mail-server.ts';
import { changes, confirms, mailsTo, settingsOf } from './testing/people.ts';

// 1.12.2026, a Tuesday, noon in Helsinki; the 6th, Independence Day, is a Sunday.
const clock = new MovingClock('2026-12-01T10:00:00Z');
let mail: MailServer;
let service: TestService;
let uma: Uma;
let staff: Caller;
let aino: Caller;
let address: string;
let count = 0;

beforeAll(async () => {
  mail = await MailServer.start();
  service = await TestService.start(clock, { smtpUrl: mail.url });
  uma = await service.uma();
  staff = await service.person('STAFF', { name: 'Satu Salo' });
});
beforeEach(async () => {
  aino = await service.person('ADVISOR', { name: `Aino Salainen` });
  address = `aino${++count}@example.org`;
  await confirms(aino, mail, address);
});
afterAll(async () => {
  await service.stop();
  await mail.stop();
});

/** The subjects that came after the confirmation. */
const subjects = () =>
  mail
    .to(address)
    .slice(1)
    .map(({ subject }) => subject.replace('Edusta: ', ''));
const sent = (n: number) => mailsTo(mail, address, n + 1);
/** Whatever is to be told by now is sent, or left. */
const settled = () =>
  expect
    .poll(
      async () =>
        (
          await service.asOwner<{ n: number }>(
            'select count(*)::int as n from notice where settled_at is null and not for_digest',
          )
        )[0]?.n,
      { timeout: 20_000 },
    )
    .toBe(0);
const told = async () => {
  await service.app.notices.tell();
  await settled();
};
const end = (mandateId: string) =>
  staff.ask('mutation ($input: EndPowerOfAttorneyInput!) { endPowerOfAttorney(input: $input) { userErrors { code } } }', {
    input: { id: mandateId, reason: 'For the test' },
  });
const supplement = (diaryNumber: string, dueOn: string, requestId = `r${++count}`) =>
  uma.tell('application.supplement-requested', diaryNumber, { requestId, message: 'Salainen viesti', dueOn });

describe('R19 a mail about a case', () => {
  it('says what happened, the diary number and nothing of a person, and leads to the case', async () => {
    const held = await represents(aino, staff, uma);
    await supplement(held.diaryNumber, '2026-12-20');
    await sent(2);
    expect(subjects().sort()).toEqual(['Power of attorney approved', `Supplement request, ${held.diaryNumber}`]);
    const asked = mail.to(address).find(({ subject }) => subject.includes('Supplement request'));
    const text = textOf(asked);
    expect(text).toContain('due on 20.12.2026');
    const { applicationByDiaryNumber: found } = await aino.ask(
      'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }',
      {
        n: held.diaryNumber,
      },
    );
    expect(text).toContain(`${service.url}/cases/${found.id}\n`);
    expect(textOf(asked, 'html')).toContain('<html lang="en">');
    expect(asked?.raw).toMatch(/^Auto-Submitted: auto-generated$/im);
    for (const personal of ['Rahimi', 'Zahra', 'Salainen', 'Salo', held.customerNumber, '1990'])
      expect(`${asked?.raw}${textOf(asked)}${textOf(asked, 'html')}`, personal).not.toContain(personal);
  });

  it('has a Message-ID of the fact and the recipient, and a subaddress for its bounce', async () => {
    const held = await represents(aino, staff, uma);
    await sent(1);
    const [row] = await service.asOwner<{ id: string; same: boolean }>(
      `select n.id, n.id = notice_id(n.account_id, e.act_id || ':' || e.kind) as same from notice n join case_event e on e.id = n.event_id
        where n.account_id = $1 and n.kind = 'POWER_OF_ATTORNEY_APPROVED'`,
      [aino.accountId],
    );
    expect(row?.same).toBe(true);
    expect(mail.to(address)[1]?.messageId).toBe(`<${row?.id}@localhost>`);
    expect(mail.to(address)[1]?.from).toMatch(/^bounces\+[0-9a-f]{52}@edusta\.example$/);
    expect(held.mandateId).not.toBe('');
  });

  it('comes in the language that is chosen when it is sent', async () => {
    await changes(aino, 'changeNotices', { language: 'FI' });
    const held = await represents(aino, staff, uma);
    await supplement(held.diaryNumber, '2026-12-20');
    await sent(2);
    const asked = mail.to(address).find((each) => textOf(each).includes('20.12.2026'));
    expect(textOf(asked, 'html')).toContain('<html lang="fi">');
    expect(textOf(asked)).toContain('Määräpäivä on 20.12.2026.');
  });

  it('does not come where its kind is switched off, of what one did oneself, or before an address is confirmed', async () => {
    await changes(aino, 'changeNotices', { off: ['SUPPLEMENT_REQUEST'] });
    const held = await represents(aino, staff, uma);
    await supplement(held.diaryNumber, '2026-12-20');
    await aino.ask('mutation ($input: EndPowerOfAttorneyInput!) { endPowerOfAttorney(input: $input) { userErrors { code } } }', {
      input: { id: held.mandateId },
    });
    await told();
    expect(subjects()).toEqual(['Power of attorney approved']);
  });

  it('of one approval is one, over however many cases; of a rejection, what is missing and an end too, without a number', async () => {
    const customerNumber = await uma.client();
    await uma.lodged(customerNumber);
    await uma.lodged(customerNumber);
    const mandate = await submits(aino);
    await staff.ask('mutation ($input: AskForMissingInput!) { askForMissing(input: $input) { userErrors { code } } }', {
      input: { id: mandate, message: 'The signature' },
    });
    await approves(staff, mandate, customerNumber);
    await end(mandate);
    await told();
    expect(subjects().sort()).toEqual([
      'A connection to a client has ended',
      'Power of attorney approved',
      'Power of attorney: something is missing',
    ]);
    for (const { raw } of mail.to(address).slice(1)) expect(raw).not.toMatch(/\/2026\//);
  });
});

describe('R2 access is judged again when a mail is sent', () => {
  it('so that an ended mandate gets none about the case', async () => {
    const held = await represents(aino, staff, uma);
    await sent(1);
    const before = mail.turnedAway;
    mail.away = true;
    await supplement(held.diaryNumber, '2026-12-20');
    await expect.poll(() => mail.turnedAway, { timeout: 10_000 }).toBeGreaterThan(before);
    await end(held.mandateId);
    mail.away = false;
    await told();
    expect(subjects()).toEqual(['Power of attorney approved', 'A connection to a client has ended']);
    const [row] = await service.asOwner('select outcome from notice where account_id = $1 and kind = $2', [
      aino.accountId,
      'SUPPLEMENT_REQUESTED',
    ]);
    expect(row?.outcome).toBe('NOT_ALLOWED');
  });

  it('R12 that an asylum decision is made leaves no trace, nor does its absence; that it is notified is told', async () => {
    const held = await represents(aino, staff, uma, 'ASYLUM');
    const other = await represents(aino, staff, uma);
    await sent(2);
    await uma.tell('application.decision-made', held.diaryNumber);
    await uma.tell('application.decision-made', other.diaryNumber);
    await sent(3);
    await told();
    expect(subjects().slice(2)).toEqual([`Decision made, ${other.diaryNumber}`]);
    const rows = await service.asOwner('select kind from notice where account_id = $1 and kind like $2', [
      aino.accountId,
      'DECISION%',
    ]);
    expect(rows).toHaveLength(1);
    await uma.tell('application.decision-notified', held.diaryNumber);
    await sent(4);
    expect(subjects().at(-1)).toBe(`Decision notified, ${held.diaryNumber}`);
  });
});

describe('an address', () => {
  it('that its server refuses is shown, and takes no more until it is confirmed again', async () => {
    mail.refused.add(address);
    const held = await represents(aino, staff, uma);
    await expect.poll(async () => (await settingsOf(aino)).failure, { timeout: 20_000 }).toBe('REFUSED');
    mail.refused.delete(address);
    await supplement(held.diaryNumber, '2026-12-20');
    await told();
    expect(subjects()).toEqual([]);
    await confirms(aino, mail, address);
    expect(await settingsOf(aino)).toMatchObject({ failedAt: null, address });
    await supplement(held.diaryNumber, '2026-12-22');
    await sent(2);
  });

  it('from which mails come back later is shown too, and nobody else can say so', async () => {
    await represents(aino, staff, uma);
    await sent(1);
    await settled();
    const { from } = mail.to(address)[1] ?? { from: '' };
    const report = (to: string, action = 'failed') =>
      [`To: ${to}`, 'Content-Type: multipart/report; report-type=delivery-status', '', `Action: ${action}`, 'Status: 5.1.1'].join(
        '\r\n',
      );
    const post = (body: string) =>
      fetch(`${service.url}/mail/bounces`, { method: 'POST', headers: { 'content-type': 'message/rfc822' }, body });
    const marks = from.replace(/^(bounces\+.{32}).{20}/, `$1${'0'.repeat(20)}`);
    for (const body of ['', report(marks), report(from, 'delayed'), 'x'.repeat(1000), report('bounces@edusta.example')])
      expect((await post(body)).status).toBe(204);
    expect((await settingsOf(aino)).failure).toBeNull();
    expect((await post(report(from))).status).toBe(204);
    expect((await settingsOf(aino)).failure).toBe('BOUNCED');
  });
});

describe('R18 what is due', () => {
  const at = (helsinki: string) => {
    clock.forward({ seconds: (new Date(`${helsinki}:00+02:00`).getTime() - clock.now().getTime()) / 1000 });
  };

  it('is reminded of five working days before and on the day, at nine, once; not where it is answered or due later', async () => {
    const held = await represents(aino, staff, uma);
    const others = await represents(aino, staff, uma);
    // Monday the 14th: five working days before is Monday the 7th.
    await supplement(held.diaryNumber, '2026-12-14');
    await supplement(others.diaryNumber, '2026-12-14', 'answered');
    await sent(4);
    at('2026-12-07T08:59');
    await told();
    expect(subjects()).toHaveLength(4);
    at('2026-12-07T09:00');
    await told();
    expect(subjects().slice(4).sort()).toEqual(
      [held, others].map(({ diaryNumber }) => `Reminder: 5 working days left, ${diaryNumber}`).sort(),
    );
    await Promise.all([told(), told()]);
    at('2026-12-08T10:00');
    await told();
    expect(subjects()).toHaveLength(6);
    const today = await service.person('ADVISOR', { accountId: aino.accountId });
    const [answered] = await service.asOwner<{ id: string }>(
      "select id from supplement_request where uma_request_id = 'answered'",
    );
    const input = {
      supplementRequestId: toGlobalId('SupplementRequest', answered?.id ?? ''),
      message: 'Here',
      attachmentIds: [],
    };
    const { answerSupplementRequest } = await today.ask(
      'mutation ($input: AnswerSupplementRequestInput!) { answerSupplementRequest(input: $input) { userErrors { code } } }',
      { input },
    );
    expect(answerSupplementRequest.userErrors).toEqual([]);
    at('2026-12-14T09:30');
    await told();
    expect(subjects().slice(6)).toEqual([`Reminder: due today, ${held.diaryNumber}`]);
  });

  it('comes in one digest a day at nine, of what one may see then', async () => {
    at('2026-12-15T12:00');
    uma = await service.uma();
    staff = await service.person('STAFF', { name: 'Satu Salo' });
    aino = await service.person('ADVISOR', { accountId: aino.accountId });
    await changes(aino, 'changeNotices', { delivery: 'DAILY' });
    const held = await represents(aino, staff, uma);
    const lost = await represents(aino, staff, uma);
    await supplement(held.diaryNumber, '2027-01-20');
    await supplement(lost.diaryNumber, '2027-01-20');
    await told();
    expect(subjects()).toEqual([]);
    staff = await service.person('STAFF', { name: 'Satu Salo' });
    await end(lost.mandateId);
    at('2026-12-16T09:00');
    await told();
    expect(subjects()).toEqual(['What is new today']);
    const text = textOf(mail.to(address)[1]);
    expect(text).toContain(`Supplement request, ${held.diaryNumber}`);
    expect(text).not.toContain(lost.diaryNumber);
    expect(text.match(/Power of attorney approved/g)).toHaveLength(2);
    await told();
    expect(subjects()).toHaveLength(1);
  });
});

it('R18 what is answered while its reminder is on its way is not reminded of', async () => {
  const held = await represents(aino, await service.person('STAFF', { name: 'Satu Salo' }), await service.uma());
  await sent(1);
  const before = mail.turnedAway;
  mail.away = true;
  uma = await service.uma();
  await supplement(held.diaryNumber, '2026-12-16', 'today');
  await service.app.notices.tell();
  await expect.poll(() => mail.turnedAway, { timeout: 10_000 }).toBeGreaterThanOrEqual(before + 2);
  const [request] = await service.asOwner<{ id: string }>("select id from supplement_request where uma_request_id = 'today'");
  await aino.ask(
    'mutation ($input: AnswerSupplementRequestInput!) { answerSupplementRequest(input: $input) { userErrors { code } } }',
    {
      input: { supplementRequestId: toGlobalId('SupplementRequest', request?.id ?? ''), message: 'Here', attachmentIds: [] },
    },
  );
  mail.away = false;
  await settled();
  expect(subjects()).toEqual(['Power of attorney approved', `Supplement request, ${held.diaryNumber}`]);
});

it('several nodes tell each thing once', async () => {
  const staffNow = await service.person('STAFF', { name: 'Satu Salo' });
  const umaNow = await service.uma();
  const other = new Notices({
    database: service.app.database,
    databaseUrl: service.testDatabase.serviceUrl,
    clock,
    publicUrl: service.url,
    channel: smtpChannel({ smtpUrl: mail.url, from: 'edusta@localhost', bouncesTo: null }),
    complain: () => undefined,
  });
  await other.start();
  const held = await represents(aino, staffNow, umaNow);
  for (let n = 0; n < 10; n++)
    await umaNow.tell('application.interview-scheduled', held.diaryNumber, { at: '2027-01-05T10:00:00Z', office: 'Oulu' });
  await Promise.all([other.tell(), service.app.notices.tell(), other.tell()]);
  await settled();
  await other.stop();
  expect(subjects()).toHaveLength(11);
  expect(new Set(mail.to(address).map(({ messageId }) => messageId)).size).toBe(12);
});

it('R19 what a mail server does not take at once comes later, once', async () => {
  const before = mail.turnedAway;
  mail.away = true;
  await represents(aino, await service.person('STAFF', { name: 'Satu Salo' }), await service.uma());
  await service.app.notices.tell();
  await expect.poll(() => mail.turnedAway, { timeout: 10_000 }).toBeGreaterThan(before);
  expect(service.log.some((line) => line.includes('SMTP_451'))).toBe(true);
  mail.away = false;
  await sent(1);
  await settled();
  expect(subjects()).toEqual(['Power of attorney approved']);
  expect(service.log.join('')).not.toContain('example.org');
});
