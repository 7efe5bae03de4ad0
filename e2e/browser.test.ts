import { expect, it } from 'vitest';
import { openBrowser } from './browser.ts';

it('finds a Chromium on this machine or in the npm package', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.setContent('<h1>Edusta</h1>');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Edusta');
  await browser.close();
});
