import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { represents } from '../../server/src/testing/story.ts';
import type { Uma } from '../../server/src/testing/uma.ts';
import { expectAccessible } from './axe.ts';
import { caseOf, expectStatus } from './dashboard.ts';
import { attach, fillIn, send, valtakirja } from './power-of-attorney.ts';
import { en } from './texts.ts';
import { expectLive, signIn, World } from './world.ts';

let world: World;
let uma: Uma;
beforeAll(async () => {
  world = await World.open();
  uma = await world.uma();
});
afterEach(() => world.leave());
afterAll(() => world?.close());

const { form, errors, upload, sent } = en.powersOfAttorney;
const now = () => new Date().toISOString();

it('a form says what to mend, leads there, and keeps what was typed', async () => {
  const page = await world.person();
  await signIn(page, 'Eero Eskola');
  await expectLive(page);
  await page.goto('/powers-of-attorney/new');
  await page.getByLabel(form.familyName).fill('Tesfaye');
  await page.getByLabel(form.dateOfBirth).fill('31.2.1990');
  await send(page);

  await page.getByText(en.ui.errors.heading({ count: 4 })).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: errors.givenNames }).click();
  expect(await page.getByLabel(form.givenNames).evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('Selam');
  expect(await page.getByRole('link', { name: errors.givenNames }).count()).toBe(0);
  expect(await page.getByLabel(form.familyName).inputValue()).toBe('Tesfaye');
  expect(await page.getByLabel(form.dateOfBirth).inputValue()).toBe('31.2.1990');
});

it.each([
  ['that is no PDF, JPEG or PNG by its content', 'notes.pdf', Buffer.from('just words'), /PDF, JPEG, PNG, DOCX, ODT and TXT/],
  ['with nothing in it', 'empty.pdf', Buffer.alloc(0), upload.empty],
  ['of more than 100 MB', 'huge.pdf', Buffer.alloc(100 * 1024 ** 2 + 1, '%PDF-1.7\n'), upload.tooLarge],
])('a file %s is refused in words, and another can be sent instead', async (_, name, content, refusal) => {
  const path = join(world.folder, name);
  await writeFile(path, content);
  const page = await world.person();
  await signIn(page, 'Eero Eskola');
  await expectLive(page);
  await page.goto('/powers-of-attorney/new');
  await fillIn(page, { familyName: 'Tesfaye', givenNames: 'Selam', dateOfBirth: '1.5.1990' });
  await attach(page, path);
  await page.getByRole('alert').getByText(refusal).waitFor();
  await page.getByRole('button', { name: en.ui.files.remove({ name }) }).click();
  await attach(page, valtakirja);
  await page.getByText(en.ui.files.done).waitFor();
  await send(page);
  await page.getByRole('heading', { level: 1, name: sent.heading }).waitFor();
});

it('R4 a power of attorney for nobody is received with the same words', async () => {
  const page = await world.person();
  await signIn(page, 'Eero Eskola');
  await expectLive(page);
  const answers: string[] = [];
  for (const familyName of ['Rahimi', 'Olematon']) {
    await page.goto('/powers-of-attorney/new');
    await fillIn(page, { familyName, givenNames: 'Zahra', dateOfBirth: '1.5.1990' });
    await attach(page, valtakirja);
    await page.getByText(en.ui.files.done).waitFor();
    await send(page);
    await page.getByRole('heading', { level: 1, name: sent.heading }).waitFor();
    const said = await page.getByRole('main').textContent();
    answers.push((said ?? '').replaceAll(familyName, '…').replace(/\d{1,2}[.:]\d{2}/g, '…'));
  }
  expect(answers[1]).toBe(answers[0]);
});

it('while the device is offline the page says so; back online it catches up by itself', async () => {
  const [aino, satu] = [await world.tool('aino'), await world.tool('satu')];
  const { diaryNumber } = await represents(aino, satu, uma, 'CITIZENSHIP');
  const page = await world.person();
  await signIn(page, 'Aino Aalto');
  await expectLive(page);
  await expectStatus(page, diaryNumber, 'WAITING_FOR_PROCESSING');

  await page.context().setOffline(true);
  const status = page.getByRole('banner').getByRole('button', { name: /^Offline since \d/ });
  await status.waitFor();
  await expectAccessible(page);
  await uma.tell('application.processing-started', diaryNumber, {}, now());
  expect(await caseOf(page, diaryNumber).isVisible()).toBe(true);

  await page.context().setOffline(false);
  await expectLive(page);
  await expectStatus(page, diaryNumber, 'PROCESSING');
});

it('a restart of the service is survived: what happened meanwhile is there, without a reload or a new sign-in', async () => {
  const [aino, satu] = [await world.tool('aino'), await world.tool('satu')];
  const { diaryNumber } = await represents(aino, satu, uma, 'CITIZENSHIP');
  const page = await world.person();
  await signIn(page, 'Aino Aalto');
  await expectLive(page);
  await page.evaluate(() => Object.assign(window, { neverReloaded: true }));
  await expectStatus(page, diaryNumber, 'WAITING_FOR_PROCESSING');

  await world.restart(async () => {
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Reconnecting, lost at \d/ })
      .waitFor();
  });
  await uma.tell('application.processing-started', diaryNumber, {}, now());
  await expectLive(page);
  await expectStatus(page, diaryNumber, 'PROCESSING');
  expect(await page.evaluate(() => 'neverReloaded' in window)).toBe(true);
});

it('where the network lets no WebSocket through, what happens is there at once all the same', async () => {
  const [aino, satu] = [await world.tool('aino'), await world.tool('satu')];
  const { diaryNumber } = await represents(aino, satu, uma, 'CITIZENSHIP');
  const page = await world.person();
  // As a proxy does it that knows no upgrade: every attempt is answered with an error.
  await page.addInitScript(() => {
    const blocked = (url: string | URL) => String(url).replace('/graphql', '/blocked');
    window.WebSocket = class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(blocked(url), protocols);
      }
    };
  });
  let streams = 0;
  page.on('request', (request) => {
    if (request.headers().accept?.includes('text/event-stream')) streams++;
  });
  await signIn(page, 'Aino Aalto');
  await expectLive(page);
  expect(streams).toBeGreaterThan(0);
  await expectStatus(page, diaryNumber, 'WAITING_FOR_PROCESSING');
  await uma.tell('application.processing-started', diaryNumber, {}, now());
  await expectStatus(page, diaryNumber, 'PROCESSING');
});
