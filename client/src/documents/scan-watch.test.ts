import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { createUploads } from './uploads.ts';

let verdict: string | null = 'WAITING';
let asked: { at: number; url: string; headers: Record<string, string> }[] = [];
const opened: (() => void)[] = [];

beforeEach(() => {
  setLanguage('en');
  verdict = 'WAITING';
  asked = [];
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal('fetch', async (url: string, { headers }: { headers: Record<string, string> }) => {
    asked.push({ at: Date.now() / 1000, url, headers });
    if (verdict === null) throw new TypeError('Failed to fetch');
    return new Response(null, { headers: { 'x-scan': verdict } });
  });
});
afterEach(() => {
  for (const close of opened.splice(0)) close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  setLanguage('fi');
});

/** A page with one file that was received, as the scanner has it. */
async function open(scan: string) {
  const uploads = createRoot((close) => {
    opened.push(close);
    return createUploads((problem) => problem);
  });
  await uploads.restore([{ id: 'u1', title: 'lease.pdf', byteSize: 9, mediaType: 'application/pdf', scan }]);
  await Promise.resolve();
  return { uploads, entry: () => uploads.entries[0] };
}
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

describe('a file that waits for the virus scanner', () => {
  it('says by itself that it passed, and is asked about no more', async () => {
    const { uploads, entry } = await open('WAITING');
    expect(entry()?.note).toMatch(/^waits for the virus scan/);
    await seconds(2);
    verdict = 'CLEAN';
    await seconds(4);
    expect([entry()?.state, entry()?.note, uploads.attachmentIds()]).toEqual(['done', 'virus scan passed', ['u1']]);
    await seconds(300);
    expect(asked.map(({ at }) => at)).toEqual([2, 6]);
    expect(asked[0]).toMatchObject({ url: '/files/u1', headers: { 'edusta-unattended': 'true' } });
  });

  it('is stopped where the scanner stops it: what is written cannot be sent with it, and says why', async () => {
    const { uploads, entry } = await open('WAITING');
    verdict = 'REFUSED';
    await seconds(2);
    expect([entry()?.state, entry()?.canRetry, uploads.failed(), uploads.attachmentIds()]).toEqual(['failed', false, true, []]);
    expect(entry()?.error).toMatch(/something harmful/);
  });

  it('is asked about ever more seldom, also while the service cannot be reached', async () => {
    await open('WAITING');
    verdict = null;
    await seconds(190);
    expect(asked.map(({ at }) => at)).toEqual([2, 6, 14, 30, 62, 122, 182]);
  });

  it('is not asked about once the page is left', async () => {
    const { uploads } = await open('WAITING');
    opened.splice(0)[0]?.();
    await seconds(60);
    expect([asked, uploads.entries.length]).toEqual([[], 1]);
  });
});

it('a file that was stopped while its draft lay is not sent either', async () => {
  const { uploads, entry } = await open('REFUSED');
  expect([entry()?.state, uploads.attachmentIds()]).toEqual(['failed', []]);
});

it('of a file that passed at once nothing is asked', async () => {
  await open('CLEAN');
  await seconds(60);
  expect(asked).toEqual([]);
});
