import './page-globals.ts';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { deadlinesTexts } from '../../client/src/deadlines/deadlines.dictionary.ts';
import { profileTexts } from '../../client/src/profile/profile.dictionary.ts';
import { expectAccessible } from './axe.ts';
import { section, soon, watchForJumps } from './dashboard.ts';
import { en } from './texts.ts';
import { expectLive, phone, signIn, World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterEach(() => world.leave());
afterAll(() => world?.close());

const profile = profileTexts.texts.en;
const deadlines = deadlinesTexts.texts.en;

it('R19 R18 an address is confirmed by the mail that comes there, news come by mail, and the calendar follows the deadlines', async () => {
  const aino = await world.person(phone);
  await signIn(aino, 'Aino Aalto');
  await expectLive(aino);
  const next = section(aino, deadlines.heading);
  await next.getByText(deadlines.kind.SUPPLEMENT_REQUEST).first().waitFor();
  await expectAccessible(aino);
  await aino.goto('/profile');
  await aino.getByLabel(profile.address.label).fill('aino, eero@example.org');
  await aino.getByRole('button', { name: profile.address.give }).click();
  await aino.getByText('This is no e-mail address').waitFor();
  await expectAccessible(aino);
  await aino.getByLabel(profile.address.label).fill('aino@example.org');
  await aino.getByRole('button', { name: profile.address.give }).click();
  await aino.getByLabel(profile.address.code).waitFor();
  await expectAccessible(aino);

  const mail = await world.person();
  const open = async (subject: RegExp) => {
    await expect
      .poll(
        async () => {
          await mail.goto('/dev/mail?to=aino@example.org');
          return mail.getByRole('link', { name: subject }).count();
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0);
    await mail.getByRole('link', { name: subject }).first().click();
  };
  await open(/Confirm your e-mail address/);
  await expectAccessible(mail);
  const link = await mail.getByRole('link', { name: /profile\?code=/ }).getAttribute('href');
  await aino.goto(new URL(link ?? '').pathname + new URL(link ?? '').search);
  await aino.getByText(profile.address.confirmed).first().waitFor();
  await aino.getByText('aino@example.org').waitFor();
  expect(new URL(aino.url()).search).toBe('');
  await aino.getByRole('checkbox', { name: profile.notices.kind.PROGRESS }).check();

  await aino.getByRole('button', { name: profile.calendar.make }).click();
  const address = await aino.getByRole('button', { name: /calendar\/.*\.ics/ }).textContent();
  await expectAccessible(aino);
  const calendar = await fetch(address?.trim() ?? '');
  expect(calendar.headers.get('content-type')).toContain('text/calendar');
  expect(await calendar.text()).toContain('BEGIN:VEVENT');

  // The deadlines come last, and push nothing away that is there before them.
  const jumps = await watchForJumps(aino, 'NextDeadlines');
  await aino.goto('/');
  await expectLive(aino);
  await next.getByText(deadlines.kind.SUPPLEMENT_REQUEST).first().waitFor();
  await section(aino, en.dashboard.clients.heading).getByRole('listitem').first().waitFor();
  expect(await jumps()).toEqual([]);

  // What happens from here on comes by mail, and stands on the dashboard at once.
  const before = await next.getByRole('listitem').count();
  const tool = await world.tool('aino');
  const { clients } = await tool.ask('{ clients(first: 1) { nodes { applications(first: 1) { nodes { diaryNumber } } } } }');
  const { diaryNumber } = clients.nodes[0].applications.nodes[0];
  const uma = await world.uma();
  await uma.deliver([
    {
      ...uma.event('application.supplement-requested', diaryNumber, {
        requestId: 'journey',
        message: 'The lease',
        dueOn: '2030-01-02',
      }),
      sequence: '0000009999',
      time: new Date().toISOString(),
    },
  ]);
  await expect.poll(() => next.getByRole('listitem').count(), { timeout: soon.timeout }).toBe(before + 1);
  await open(new RegExp(`Supplement request, ${diaryNumber}`));
  await mail.getByRole('link', { name: /\/cases\// }).click();
  await mail.getByRole('link', { name: en.accounts.signIn, exact: true }).waitFor();
});
