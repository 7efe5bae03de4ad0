import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerText, Executor } from '../graphql/executor.ts';
import { schema } from '../schema.ts';
import { TestService } from '../testing/service.ts';
import { MailServer, textOf } from './testing/mail-server.ts';
import { changes, codeIn, confirms, mailsTo, settingsOf } from './testing/people.ts';

let mail: MailServer;
let service: TestService;
beforeAll(async () => {
  mail = await MailServer.start();
  service = await TestService.start(undefined, { smtpUrl: mail.url });
});
afterAll(async () => {
  await service.stop();
  await mail.stop();
});

describe('R19 an address for notices', () => {
  it('is given, confirmed by the code that comes there, and takes no mail before', async () => {
    const aino = await service.person('ADVISOR');
    expect(await settingsOf(aino)).toMatchObject({ address: null, pendingAddress: null, delivery: 'EACH' });
    const { noticeSettings } = await changes(aino, 'giveNoticeAddress', { address: ' aino@Example.ORG ' }, 'sv');
    expect(noticeSettings).toMatchObject({ address: null, pendingAddress: 'aino@example.org', language: 'SV' });
    const [sent] = await mailsTo(mail, 'aino@example.org', 1);
    const text = textOf(sent);
    expect(text).toContain('Bekräfta');
    expect(text).toContain(`${service.url}/profile?code=${codeIn(text)}`);
    expect((await changes(aino, 'confirmNoticeAddress', { code: 'AAAA-AAAA-AAAA' })).userErrors).toEqual([
      { code: 'CODE_NOT_VALID', field: 'code' },
    ]);
    const typed = codeIn(text).toLowerCase().replaceAll('-', ' ');
    expect((await changes(aino, 'confirmNoticeAddress', { code: typed })).noticeSettings).toMatchObject({
      address: 'aino@example.org',
      pendingAddress: null,
    });
    expect((await changes(aino, 'confirmNoticeAddress', { code: typed })).userErrors).toHaveLength(1);
  });

  it('stays until the new one is confirmed, and is told; removed, it is told too', async () => {
    const aino = await service.person('ADVISOR');
    await confirms(aino, mail, 'old@example.org');
    await changes(aino, 'giveNoticeAddress', { address: 'new@example.org' });
    expect(await settingsOf(aino)).toMatchObject({ address: 'old@example.org', pendingAddress: 'new@example.org' });
    const code = codeIn(textOf((await mailsTo(mail, 'new@example.org', 1))[0]));
    await changes(aino, 'confirmNoticeAddress', { code });
    expect(await settingsOf(aino)).toMatchObject({ address: 'new@example.org', pendingAddress: null });
    const [, changed] = await mailsTo(mail, 'old@example.org', 2);
    expect(changed?.subject).toBe('Edusta: Notices now go to another address');
    await changes(aino, 'removeNoticeAddress', {});
    expect(await settingsOf(aino)).toMatchObject({ address: null });
    expect((await mailsTo(mail, 'new@example.org', 2))[1]?.subject).toBe('Edusta: Notices no longer come here');
    await changes(aino, 'removeNoticeAddress', {});
  });

  it('a code is nobody else’s, and good for a day', async () => {
    const aino = await service.person('ADVISOR');
    const eero = await service.person('ADVISOR');
    await changes(aino, 'giveNoticeAddress', { address: 'late@example.org' });
    await changes(eero, 'giveNoticeAddress', { address: 'eero@example.org' });
    const code = codeIn(textOf((await mailsTo(mail, 'late@example.org', 1))[0]));
    expect((await changes(eero, 'confirmNoticeAddress', { code })).userErrors).toHaveLength(1);
    const rows = await service.asOwner('select data from notice where data ? $1', ['code']);
    expect(rows.every(({ data }) => data.to !== 'late@example.org')).toBe(true);
    service.clock.forward({ hours: 24, seconds: 1 });
    const late = await service.person('ADVISOR', { accountId: aino.accountId });
    expect((await changes(late, 'confirmNoticeAddress', { code })).userErrors).toHaveLength(1);
    expect(await settingsOf(late)).toMatchObject({ pendingAddress: null });
  });

  it('is not asked for more than five times an hour', async () => {
    const aino = await service.person('ADVISOR');
    for (let n = 0; n < 5; n++) await changes(aino, 'giveNoticeAddress', { address: `many${n}@example.org` });
    expect((await changes(aino, 'giveNoticeAddress', { address: 'many5@example.org' })).userErrors).toEqual([
      { code: 'TOO_MANY_ATTEMPTS', field: 'address' },
    ]);
  });
});

describe('R19 what one is told of', () => {
  it('is switched by kind, as a digest, and in one’s language; what is left out stays', async () => {
    const aino = await service.person('ADVISOR');
    const on = async () => (await settingsOf(aino)).kinds.filter((each: { isOn: boolean }) => each.isOn);
    expect(await on()).toHaveLength(7);
    await changes(aino, 'changeNotices', { off: ['REMINDER', 'MANDATE'] });
    expect(await on()).toHaveLength(6);
    await changes(aino, 'changeNotices', { delivery: 'DAILY', language: 'FI' });
    expect(await settingsOf(aino)).toMatchObject({ delivery: 'DAILY', language: 'FI' });
    expect(await on()).toHaveLength(6);
  });
});

it('R19 the settings say whether mail can go out at all', async () => {
  const { accountId, tokenId } = await service.person('ADVISOR');
  const { database } = service.app;
  const document = parse('{ noticeSettings { mailGoesOut } }');
  const asked = (mailGoesOut: boolean) =>
    new Executor(schema).execute({
      document,
      operationName: undefined,
      variables: undefined,
      context: {
        viewer: { accountId, part: 'ADVISOR', scopes: new Set(['CASES_READ']), via: { kind: 'token', id: tokenId } },
        language: 'en',
        database,
        clock: service.clock,
        publicUrl: service.url,
        mailGoesOut,
        onRead: () => undefined,
      },
    });
  for (const goesOut of [true, false])
    expect(JSON.parse(answerText(await asked(goesOut)))).toEqual({ data: { noticeSettings: { mailGoesOut: goesOut } } });
});
