import { it } from 'vitest';
import { figure } from '../testing/figures.ts';
import { TestService } from '../testing/service.ts';
import { killWhileSending } from './testing/killed-worker.ts';
import { MailServer } from './testing/mail-server.ts';

it('R19 over 50 kills of the worker no mail is lost', async () => {
  const mail = await MailServer.start();
  const service = await TestService.start();
  try {
    await service.app.notices.stop();
    const { expected, lost, unknown, repeated, kills } = await killWhileSending(service, mail, 50);
    figure(`Mails lost of ${expected}, over ${kills} kills of the worker`, String(lost), '0', lost === 0);
    figure('Mails under a Message-ID that is none of theirs', String(unknown), '0', unknown === 0);
    // Two mails are on their way at once: a kill can find each of them between acceptance and our note of it.
    figure('Mails repeated by a kill, under the same Message-ID', String(repeated), `${2 * kills}`, repeated <= 2 * kills);
  } finally {
    await service.stop();
    await mail.stop();
  }
});
