import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Caller } from '../../server/src/testing/caller.ts';
import { expectAccessible } from './axe.ts';
import { soon } from './dashboard.ts';
import { en, fi, sv } from './texts.ts';
import { expectLive, phone, signIn, signInAsStaff, signOut, World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterEach(() => world.leave());
afterAll(() => world?.close());

describe.each([
  ['a desktop', {}],
  ['a phone', phone],
])('on %s', (_, device) => {
  it('the front page says what this is, how to identify oneself and what cannot be done here (R1, R14)', async () => {
    const page = await world.person(device);
    await page.goto('/');
    await page.getByRole('heading', { level: 1, name: en.accounts.heading }).waitFor();
    const ways = page.getByRole('list', { name: en.accounts.ways.heading });
    for (const way of [en.accounts.ways.bank, en.accounts.ways.mobile, en.accounts.ways.card])
      expect(await ways.getByText(way).isVisible()).toBe(true);
    for (const what of ['lodge', 'cancel', 'decision', 'appeal'] as const)
      expect(await page.getByText(en.accounts.not[what], { exact: true }).isVisible()).toBe(true);
    await expectAccessible(page);
  });

  it('the test identification says that it is a test, and passes axe', async () => {
    const page = await world.person(device);
    await page.goto('/');
    await page.getByRole('link', { name: en.accounts.signIn, exact: true }).click();
    await page.getByText(en.testProvider.banner).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: en.testProvider.means.card.name }).click();
    await page.getByRole('heading', { name: en.testProvider.choosePerson }).waitFor();
    await expectAccessible(page);
  });
});

it('R1 whoever is identified too weakly is refused, and told why', async () => {
  const page = await world.person();
  await signIn(page, 'Lauri Laine', 'weak');
  const refusal = page.getByRole('alert');
  await refusal.getByText(en.accounts.refused.assuranceTooLow).waitFor();
  expect(await page.getByRole('link', { name: en.accounts.signIn, exact: true }).isVisible()).toBe(true);
  await expectAccessible(page);
});

it('turning back at the identification leads back here, where one can begin again', async () => {
  const page = await world.person();
  await page.goto('/');
  await page.getByRole('link', { name: en.accounts.signIn, exact: true }).click();
  await page.getByRole('button', { name: en.testProvider.cancel }).click();
  await page.getByText(en.accounts.refused.cancelled).waitFor();
});

it('signing in leads to where one wanted to go, and signing out ends both sides', async () => {
  const page = await world.person();
  await page.goto('/powers-of-attorney');
  await page.getByRole('link', { name: en.accounts.signIn, exact: true }).click();
  await page.getByRole('link', { name: en.testProvider.means.mobile.name }).click();
  await page.getByRole('button', { name: `${en.testProvider.continueAs} Eero Eskola` }).click();
  await page.waitForURL('**/powers-of-attorney');
  await expectLive(page);
  const cookies = await page.context().cookies();
  expect(cookies.filter(({ httpOnly }) => !httpOnly)).toEqual([]);

  await signOut(page, 'Eero Eskola');
  await page.getByText(en.accounts.signedOut).waitFor();
  await page.goto('/powers-of-attorney');
  await page.getByRole('link', { name: en.accounts.signIn, exact: true }).waitFor();
});

it('a sign-out in one window is noticed in the other at once', async () => {
  const page = await world.person();
  await signIn(page, 'Eero Eskola');
  await expectLive(page);
  const other = await page.context().newPage();
  await other.goto('/');
  await expectLive(other);
  await signOut(other, 'Eero Eskola');
  await page.getByText(en.accounts.ended.title).waitFor(soon);
});

it('R20 says how accessible the service is, to anybody', async () => {
  const page = await world.person(phone);
  await page.goto('/');
  await page.getByRole('link', { name: en.shell.foot.accessibility }).click();
  await page.getByRole('heading', { level: 1, name: en.accessibility.title }).waitFor();
  await expectAccessible(page);
});

it('a token is made, shown once, used and revoked', async () => {
  const page = await world.person();
  await signIn(page, 'Eero Eskola');
  await page.getByRole('button', { name: en.shell.account.menu({ name: 'Eero Eskola' }) }).click();
  await page.getByRole('menuitem', { name: en.shell.account.title }).click();
  await page.getByRole('button', { name: en.account.tokens.new }).click();
  await page.getByRole('button', { name: en.account.tokens.create }).click();
  await page.getByText(en.account.tokens.nameMissing).waitFor();
  await page.getByLabel(en.account.tokens.name).fill('Case watcher');
  await page.getByRole('button', { name: en.account.tokens.create }).click();
  const secret = page.getByRole('button', { name: /^Copy edusta_/ });
  await secret.waitFor();
  await expectAccessible(page);
  const tool = new Caller(world.service.url, (await secret.textContent()) ?? '', '', '');
  expect((await tool.ask('{ viewer { displayName } }')).viewer.displayName).toBe('Eero Eskola');
  await page.reload();
  const row = page.getByRole('list', { name: en.account.tokens.list }).getByRole('listitem').filter({ hasText: 'Case watcher' });
  await row.getByText(en.account.tokens.used).waitFor();
  expect(await page.getByText('edusta_').count()).toBe(0);
  await row.getByRole('button').click();
  await page.getByRole('alertdialog').getByRole('button', { name: en.account.tokens.revoke }).click();
  await row.getByText(en.account.tokens.over).waitFor();
  expect((await tool.send('{ viewer { displayName } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

it('whoever is away is warned before the session ends, can stay, and finds what was written after it has ended', async () => {
  const page = await world.person();
  await signIn(page, 'Eero Eskola');
  await expectLive(page);
  await page.goto('/powers-of-attorney/new');
  await page.getByLabel(en.powersOfAttorney.form.familyName).fill('Tesfaye');
  const away = async (minutes: number) => {
    await world.sessionsUnused(minutes);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  };
  // That somebody typed is said by the first request after it; from then on the page asks by itself.
  await away(0);
  await expect.poll(() => page.evaluate(() => document.readyState), soon).toBe('complete');
  await away(27);
  const warning = page.getByRole('alertdialog', { name: en.shell.session.title });
  await warning.waitFor(soon);
  await expectAccessible(page);
  await warning.getByRole('button', { name: en.shell.session.stay }).click();
  await warning.waitFor({ state: 'detached' });

  await away(31);
  await page.getByText(en.accounts.ended.title).waitFor(soon);
  await page.getByRole('link', { name: en.accounts.signIn, exact: true }).click();
  await page.getByRole('link', { name: en.testProvider.means.bank.name }).click();
  await page.getByRole('button', { name: `${en.testProvider.continueAs} Eero Eskola` }).click();
  await page.waitForURL('**/powers-of-attorney/new');
  expect(await page.getByLabel(en.powersOfAttorney.form.familyName).inputValue()).toBe('Tesfaye');
});

it('R20 speaks Finnish, Swedish and English, and remembers which', async () => {
  const page = await world.person({ locale: 'sv-FI' });
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: sv.accounts.heading }).waitFor();
  await page.getByRole('button', { name: 'Suomi' }).click();
  await page.getByRole('heading', { level: 1, name: fi.accounts.heading }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fi');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: fi.accounts.heading }).waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: en.accounts.heading }).waitFor();
});

it('an address that leads nowhere says so, and leads on', async () => {
  const page = await world.person();
  await signInAsStaff(page, 'Satu Salonen');
  await expectLive(page);
  await page.goto('/nowhere');
  await page.getByRole('heading', { level: 1, name: en.shell.notFound.title }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: en.shell.notFound.home }).click();
  await page.getByRole('heading', { level: 1, name: en.staffDesk.nav.queue }).waitFor();
});
