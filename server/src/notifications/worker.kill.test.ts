import { expect, it } from 'vitest';
import { TestService } from '../testing/service.ts';
import { killWhileSending } from './testing/killed-worker.ts';
import { MailServer } from './testing/mail-server.ts';

it('R19 over 5 kills of the worker no mail is lost, and a repeat carries the same Message-ID', async () => {
  const mail = await MailServer.start();
  const service = await TestService.start();
  try {
    // The service's own worker rests: another process does its work.
    await service.app.notices.stop();
    const { expected, lost, unknown, repeated, kills } = await killWhileSending(service, mail, 5);
    expect(expected).toBe(40);
    expect({ lost, unknown }).toEqual({ lost: 0, unknown: 0 });
    // Two of the five come between acceptance and our note of it.
    expect(repeated).toBeGreaterThanOrEqual(1);
    expect(repeated).toBeLessThanOrEqual(2 * kills);
  } finally {
    await service.stop();
    await mail.stop();
  }
});
