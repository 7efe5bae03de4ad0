import './page-globals.ts';
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

/**
 * Notes which parts of the page are pushed away from where they stood, from the next page on. The answers to `late` come last.
 * @returns the headings of the parts that moved
 */
export async function watchForJumps(page: Page, late: string): Promise<() => Promise<string[]>> {
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON()?.operationName === late) await new Promise((go) => setTimeout(go, 500));
    await route.continue();
  });
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const { sources } of list.getEntries() as unknown as { sources: { node: Element | null }[] }[]) {
        for (const { node } of sources)
          if (node?.matches?.('.ui-section')) moved.push(node.querySelector('h2')?.textContent ?? '');
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved);
}
