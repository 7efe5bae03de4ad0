import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectAccessible } from './axe.ts';
import { section } from './dashboard.ts';
import { en } from './texts.ts';

const { staffDesk } = en;

interface Stated {
  familyName: string;
  givenNames: string;
}

/** A matter's row in the queue. */
export const rowOf = (page: Page, { familyName, givenNames }: Stated): Locator =>
  page.getByRole('link', { name: `${familyName}, ${givenNames}` });

/** Opens a matter once it is in the queue, and waits until it can be read. */
export async function openMatter(page: Page, stated: Stated): Promise<void> {
  await rowOf(page, stated).click();
  await page.getByRole('heading', { level: 2, name: `${stated.givenNames} ${stated.familyName}` }).waitFor();
}

export const decision = (page: Page): Locator => section(page, staffDesk.decide.label);

interface Matter {
  stated: Stated;
  customerNumber: string;
  document: Buffer;
}

/** Staff look at the document, find the client in the register, compare, and say that they would approve. */
export async function consider(page: Page, { stated, customerNumber, document }: Matter): Promise<void> {
  await openMatter(page, stated);
  const shown = section(page, staffDesk.document.heading).getByRole('link', { name: staffDesk.document.open });
  const answer = await page.request.get((await shown.getAttribute('href')) ?? '');
  expect(answer.status()).toBe(200);
  expect((await answer.body()).equals(document)).toBe(true);

  const match = section(page, staffDesk.match.heading);
  await match.getByRole('button', { name: new RegExp(`^${staffDesk.match.another}`) }).click();
  await match.getByLabel(staffDesk.match.search).fill(customerNumber);
  await match.getByRole('list', { name: staffDesk.match.suggestions }).getByRole('button', { name: customerNumber }).click();
  await match.getByRole('table', { name: staffDesk.compare.caption }).getByText(staffDesk.compare.mark.same).first().waitFor();
  await match.getByRole('heading', { name: staffDesk.match.cases({ count: 1 }) }).waitFor();
  await decision(page).getByRole('button', { name: staffDesk.decide.approve }).click();
  await approval(page).waitFor();
}

const approval = (page: Page) => page.getByRole('form', { name: staffDesk.approve.heading });

/** And they do: it is said, and the next one is open. */
export async function confirmApproval(page: Page): Promise<void> {
  await approval(page).getByRole('button', { name: staffDesk.approve.send }).click();
  await page
    .getByText(staffDesk.decide.said.approved({ name: '' }), { exact: false })
    .first()
    .waitFor();
}

export async function approve(page: Page, matter: Matter): Promise<void> {
  await consider(page, matter);
  await confirmApproval(page);
}

/** Rejects the open matter by one of the ready phrases, which the service gives. */
export async function reject(page: Page, phrase: string): Promise<void> {
  await decision(page).getByRole('button', { name: staffDesk.decide.reject }).click();
  const panel = page.getByRole('form', { name: staffDesk.reject.heading });
  await panel.getByRole('button', { name: staffDesk.reject.send }).click();
  await panel.getByText(staffDesk.reject.missing).waitFor();
  await panel.getByRole('button', { name: phrase }).click();
  await expectAccessible(page);
  await panel.getByRole('button', { name: staffDesk.reject.send }).click();
  await page
    .getByText(staffDesk.decide.said.rejected({ name: '' }), { exact: false })
    .first()
    .waitFor();
}
