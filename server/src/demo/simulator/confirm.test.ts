import { afterAll, beforeAll, expect, it } from 'vitest';
import { TestService } from '../../testing/service.ts';
import { represents } from '../../testing/story.ts';
import { startConfirming } from './confirm.ts';

let service: TestService;
beforeAll(async () => {
  service = await TestService.start();
});
afterAll(() => service.stop());

it('the simulated UMA fetches what it is told and confirms it, so that nothing waits', async () => {
  const advisor = await service.person('ADVISOR');
  const staff = await service.person('STAFF', { name: 'Satu Salo' });
  const { diaryNumber } = await represents(advisor, staff, await service.uma());
  const found = await staff.ask('query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }', { n: diaryNumber });
  const input = { applicationId: found.applicationByDiaryNumber.id, message: 'For UMA.' };
  await advisor.ask(
    'mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) { userErrors { code } } }',
    { input },
  );
  const waiting = async () =>
    Number((await service.asOwner<{ n: string }>('select count(*) as n from uma_outbox where confirmed_at is null'))[0]?.n);
  expect(await waiting()).toBeGreaterThan(0);
  const { token } = await service.person('UMA', { name: 'UMA', scopes: ['UMA_READ'] });
  const confirming = startConfirming({ url: service.url, token, log: () => undefined, every: 20 });
  await expect.poll(waiting, { timeout: 5_000 }).toBe(0);
  await confirming.stop();
});
