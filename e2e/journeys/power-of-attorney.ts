import type { Page } from 'playwright-core';
import { pdf } from './documents.ts';
import { en } from './texts.ts';

const { form } = en.powersOfAttorney;

export interface StatedClient {
  familyName: string;
  givenNames: string;
  /** As people write it: 1.5.1990. */
  dateOfBirth: string;
}

export const valtakirja = { name: 'valtakirja.pdf', mimeType: 'application/pdf', buffer: pdf('Valtakirja', 1_500_000) };

/** Fills in the form as counsel by a signed power of attorney, but for the document. */
export async function fillIn(page: Page, client: StatedClient): Promise<void> {
  await page.getByLabel(form.familyName).fill(client.familyName);
  await page.getByLabel(form.givenNames).fill(client.givenNames);
  await page.getByLabel(form.dateOfBirth).fill(client.dateOfBirth);
  await choose(page, form.capacity, en.powersOfAttorney.capacity.COUNSEL);
  await choose(page, form.basis, en.powersOfAttorney.basis.POWER_OF_ATTORNEY);
  await page.getByLabel(form.signedOn.POWER_OF_ATTORNEY).fill('2.11.2026');
}

const choose = (page: Page, question: string, answer: string) =>
  page.getByRole('radiogroup', { name: question }).getByText(answer, { exact: true }).click();

/** Chooses a file as the picker would: one that is there, by its path, or made-up content. */
export async function attach(page: Page, file: string | typeof valtakirja): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: en.ui.files.choose }).click(),
  ]);
  await chooser.setFiles(file);
}

export const send = (page: Page) => page.getByRole('button', { name: form.send }).click();

/** Lets this page send no faster than this, so that there is a progress to see; Infinity: as fast as it goes. */
export async function limitUpload(page: Page, bytesPerSecond: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const uploadThroughput = Number.isFinite(bytesPerSecond) ? bytesPerSecond : -1;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput,
  });
}
