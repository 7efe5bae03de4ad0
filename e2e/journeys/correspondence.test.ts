import './page-globals.ts';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { documentRequestsTexts } from '../../client/src/correspondence/document-requests.dictionary.ts';
import { receiptsTexts } from '../../client/src/correspondence/receipts.dictionary.ts';
import { sendingTexts } from '../../client/src/correspondence/sending.dictionary.ts';
import { staffCorrespondenceTexts } from '../../client/src/correspondence/staff/staff-correspondence.dictionary.ts';
import { expectAccessible } from './axe.ts';
import { section, soon } from './dashboard.ts';
import { pdf } from './documents.ts';
import { en } from './texts.ts';
import { expectLive, phone, signIn, signInAsStaff, World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterEach(() => world.leave());
afterAll(() => world?.close());

const sending = sendingTexts.texts.en;
const receipts = receiptsTexts.texts.en;
const staff = staffCorrespondenceTexts.texts.en;
const requests = documentRequestsTexts.texts.en;

async function choose(page: Page, name: string, content: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: en.ui.files.choose }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/pdf', buffer: content });
}

it('R15 R16 an answer survives a reload, is sent once, and its sender sees it received, read and handled', async () => {
  const aino = await world.person(phone);
  await signIn(aino, 'Aino Aalto');
  await expectLive(aino);
  await section(aino, en.dashboard.needs.heading).getByRole('link', { name: en.dashboard.needs.answer }).first().click();
  await aino.getByRole('heading', { name: sending.title.answer }).waitFor();
  await aino.getByRole('button', { name: sending.check }).click();
  await aino.getByRole('link', { name: sending.errors.empty }).waitFor();
  await aino.getByLabel(sending.message).fill('The payslips, from January to June.');
  await choose(aino, 'palkka.pdf', pdf('palkka'));
  await aino.getByText(`1 kB · ${en.ui.files.done}`).waitFor();
  await aino.reload();
  await aino.getByText(`1 kB · ${en.ui.files.done}`).waitFor();
  expect(await aino.getByLabel(sending.message).inputValue()).toBe('The payslips, from January to June.');
  await expectAccessible(aino);

  await aino.getByRole('button', { name: sending.check }).click();
  await aino.getByRole('heading', { name: sending.review.title }).waitFor();
  await aino.getByRole('button', { name: sending.review.send }).dblclick();
  await aino.getByText(receipts.fresh).waitFor();
  const number = (await aino.getByRole('heading', { level: 1 }).textContent())?.split(' ').at(-1) ?? '';
  expect(number).toMatch(/^E-\d{4}-\d{7}$/);
  await aino.getByText('palkka.pdf').waitFor();
  await expectAccessible(aino);

  const satu = await world.person();
  await signInAsStaff(satu, 'Satu Salonen');
  await satu.getByRole('link').filter({ hasText: en.staffDesk.work.kind.answer }).click();
  await satu.getByText('The payslips, from January to June.').waitFor();
  await aino.getByText(receipts.ahead.read).waitFor(soon);
  await expectAccessible(satu);
  await satu.getByRole('heading', { level: 2 }).first().focus();
  await satu.keyboard.press('h');
  await satu.getByText(staff.submissions.handled({ number })).first().waitFor();
  await aino.getByText(receipts.ahead.handled).waitFor(soon);
  await aino.goto('/sent');
  await aino.getByRole('link', { name: receipts.title({ number }) }).waitFor();
  expect(await aino.getByRole('article').count()).toBe(1);
});

it('R17 documents are asked for, and what is not given comes with the right to a decision', async () => {
  const aino = await world.person();
  await signIn(aino, 'Aino Aalto');
  await expectLive(aino);
  const asylum = aino.getByRole('link', { name: en.cases.kind.ASYLUM, exact: true }).first();
  const address = `${await asylum.getAttribute('href')}`;
  await aino.goto(`${address}/request-document`);
  await aino.getByText(requests.subjects.DECISION, { exact: true }).click();
  await aino.getByText(requests.notHere.text).waitFor();
  expect(await aino.getByRole('button', { name: requests.send }).count()).toBe(0);
  await aino.getByText(requests.subjects.INTERVIEW_RECORD, { exact: true }).click();
  await aino.getByRole('button', { name: requests.send }).click();
  await aino.getByRole('heading', { name: requests.sent.title }).waitFor();
  await expectAccessible(aino);
  await aino.goto(address);

  const satu = await world.person();
  await signInAsStaff(satu, 'Satu Salonen');
  await satu.goto('/desk/requests');
  await satu.getByRole('button', { name: staff.requests.decline }).click();
  await satu.getByLabel(staff.requests.declinePanel.reason).fill('It holds what others have said in confidence.');
  await expectAccessible(satu);
  await satu.getByRole('button', { name: staff.requests.declinePanel.send }).click();
  await satu.getByText(staff.requests.empty, { exact: true }).waitFor();
  const timeline = section(aino, en.cases.timeline.heading);
  await timeline.getByText('It holds what others have said in confidence.').waitFor(soon);
  await timeline.getByText('621/1999').waitFor();
});
