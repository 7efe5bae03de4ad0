import { join } from 'node:path';
import { root } from '../scripts/lib/run.ts';
import { openBrowser } from './browser.ts';
import { startService } from './service.ts';

// `node e2e/picture.ts`: the picture of the README anew, from a demo of its own that has just begun and on which nothing moves by itself:
// demo people alone, and the same size, colours and language each time.

const service = await startService();
const browser = await openBrowser();
try {
  const context = await browser.newContext({
    baseURL: service.url,
    locale: 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 1780 },
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in', exact: true }).click();
  await page.getByRole('link', { name: /bank/i }).first().click();
  await page.getByRole('button', { name: /Aino Aalto/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Your clients' }).waitFor();
  await page.getByRole('button', { name: /^Live/ }).waitFor();
  await page.getByRole('heading', { name: /^Clients/ }).waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.screenshot({ path: join(root, 'docs', 'dashboard.png') });
} finally {
  await browser.close();
  await service.stop();
}
