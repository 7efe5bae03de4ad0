import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chromium-headless-shell'];

/** A Chromium of the machine's own, or the one named by CHROMIUM_PATH. */
function systemChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

function launch(executablePath: string, libraries?: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    // The pages are our own; the sandbox wants what root and containers do not have.
    chromiumSandbox: false,
    args: ['--disable-dev-shm-usage', '--disable-gpu'],
    ...(libraries ? { env: { ...process.env, LD_LIBRARY_PATH: libraries } } : {}),
  });
}

/** The Chromium inside the npm package, unpacked into TMPDIR; with its own libraries where the machine has none for it. */
async function packagedChromium(): Promise<Browser> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const executable = await packaged.executablePath();
  try {
    return await launch(executable);
  } catch {
    const bin = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
    await inflate(join(bin, 'al2023.tar.br'));
    return launch(executable, join(tmpdir(), 'al2023', 'lib'));
  }
}

/** A Chromium, headless: the machine's own where there is one that starts, the npm package's otherwise. The caller closes it. */
export async function openBrowser(): Promise<Browser> {
  const own = systemChromium();
  if (!own) return packagedChromium();
  return launch(own).catch(() => packagedChromium());
}
