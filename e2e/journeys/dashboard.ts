import type { Locator, Page } from 'playwright-core';
import { en } from './texts.ts';

/** How long what happens by itself may take to show, on a machine that has much else to do. */
export const soon = { timeout: 5_000 };

/** A part of a page, by its heading. */
export const section = (page: Page, name: string): Locator => page.getByRole('region', { name });

/** The case in the list of clients. */
export const caseOf = (page: Page, diaryNumber: string): Locator =>
  section(page, en.dashboard.clients.heading).getByRole('listitem').filter({ hasText: diaryNumber });

/** The case stands there in this status, within seconds and by itself. */
export async function expectStatus(page: Page, diaryNumber: string, status: keyof typeof en.cases.status): Promise<void> {
  await caseOf(page, diaryNumber)
    .getByText(new RegExp(`^${en.cases.status[status]} since `))
    .waitFor(soon);
}
