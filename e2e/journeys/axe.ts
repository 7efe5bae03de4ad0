import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Until nothing fades or slides any more: a colour on its way to another is nobody's to judge. What ends may let something else begin. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const passing = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
        );
    for (let still = 0; still < 3; still++) {
      await nextFrame();
      const moving = passing();
      if (moving.length > 0) still = 0;
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  });
}

/** R20: the page as it stands has nothing that axe objects to, in light and in dark; the colours are all that differs. */
export async function expectAccessible(page: Page): Promise<void> {
  await judge(page, 'dark', (axe) => axe.withRules(['color-contrast']));
  await judge(page, 'light', (axe) => axe.withTags(tags));
}

async function judge(page: Page, colorScheme: 'dark' | 'light', narrow: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await settle(page);
  const { violations } = await narrow(new AxeBuilder({ page })).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.html}\n  ${node.failureSummary}`).join('\n')}`,
  );
  expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
}
