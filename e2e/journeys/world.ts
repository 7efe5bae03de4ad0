import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { root } from '../../scripts/lib/run.ts';
import { Caller } from '../../server/src/testing/caller.ts';
import { leaveSessionsUnused } from '../../server/src/testing/sessions.ts';
import { Uma } from '../../server/src/testing/uma.ts';
import { openBrowser } from '../browser.ts';
import { type Service, startService } from '../service.ts';
import { en } from './texts.ts';

export const desktop = { width: 1280, height: 900 };
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The built service with nothing moving by itself, a browser, and UMA beside them. */
export class World {
  private readonly contexts: BrowserContext[] = [];
  /** What went wrong in any page: errors that nobody caught, and what the console called an error. */
  readonly complaints: string[] = [];

  private constructor(
    private running: Service,
    /** For files of the journey's own. It goes with the world. */
    readonly folder: string,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<World> {
    const folder = await mkdtemp(join(tmpdir(), 'edusta-journey-'));
    const service = await startService({ DATA_DIR: join(folder, 'data') });
    return new World(service, folder, await openBrowser());
  }

  get service(): Service {
    return this.running;
  }

  /** Ends the service in good order and starts it again, at the same address with the same data. */
  async restart(meanwhile: () => Promise<void>): Promise<void> {
    const { url, dataDir } = this.running;
    await this.running.stop();
    await meanwhile();
    this.running = await startService({ DATA_DIR: dataDir, PORT: new URL(url).port });
  }

  /** A browser of somebody's own, in English unless told otherwise: no cookie of anybody else's. */
  async person(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({
      baseURL: this.service.url,
      locale: 'en-GB',
      viewport: desktop,
      ...options,
    });
    this.contexts.push(context);
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  }

  /** UMA, by the token that `pnpm demo token uma` gives. */
  async uma(): Promise<Uma> {
    return new Uma(this.service.url, await this.token('uma'));
  }

  /** A third-party tool of one of the demo people. */
  async tool(username: string): Promise<Caller> {
    return new Caller(this.service.url, await this.token(username), '', '');
  }

  /** Nobody has done anything here for so many minutes. */
  async sessionsUnused(minutes: number): Promise<void> {
    await leaveSessionsUnused(this.service.dataDir, minutes);
  }

  private async token(username: string): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'scripts', 'demo.ts'), 'token', username], {
      env: { ...process.env, DATA_DIR: this.service.dataDir },
    });
    return stdout.trim().split('\n').at(-1) ?? '';
  }

  /** Everybody leaves; between two tests. */
  async leave(): Promise<void> {
    for (const context of this.contexts.splice(0)) await context.close();
  }

  async close(): Promise<void> {
    await this.leave();
    await this.browser.close();
    await this.running.stop();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Signs an advisor in through the test Suomi.fi. */
export async function signIn(page: Page, name: string, means: keyof typeof en.testProvider.means = 'bank'): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: en.accounts.signIn, exact: true }).click();
  await page.getByRole('link', { name: en.testProvider.means[means].name }).click();
  await page.getByRole('button', { name: `${en.testProvider.continueAs} ${name}` }).click();
}

/** Signs one of the staff in through the authority's own test provider. */
export async function signInAsStaff(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: en.accounts.staff }).click();
  await page.getByRole('button', { name: `${en.testProvider.continueAs} ${name}` }).click();
}

/** The connection is open: from now on what happens arrives by itself. */
export async function expectLive(page: Page): Promise<void> {
  const status = page.getByRole('banner').getByRole('button', { name: new RegExp(`^${en.live.live}\\b`) });
  await status.waitFor();
  expect(await status.isVisible()).toBe(true);
}

export async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: en.shell.account.menu({ name }) }).click();
  await page.getByRole('menuitem', { name: en.shell.account.signOut }).click();
}
