import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createUploadMemory, uploadName } from './upload-memory.ts';

const encoded = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const file = new File(['x'], 'avioero.pdf', { type: 'application/pdf', lastModified: 5 });
const answers = new Map<string, Response | 'no network'>();

beforeEach(() => {
  localStorage.clear();
  answers.clear();
  vi.stubGlobal('fetch', async (url: string) => {
    const answer = answers.get(url);
    if (answer === 'no network' || !answer) throw new TypeError('Failed to fetch');
    return answer;
  });
});
afterEach(() => vi.unstubAllGlobals());

const begin = async (place: string, url: string) => {
  const memory = createUploadMemory(place);
  const about = { size: 9, metadata: {}, creationTime: '', urlStorageKey: '', parallelUploadUrls: null };
  await memory.storage.addUpload(await memory.fingerprint(file), { ...about, uploadUrl: url });
  return memory;
};
const found = (offset: number) =>
  new Response(null, {
    headers: {
      'upload-offset': String(offset),
      'upload-length': '9',
      'upload-metadata': `filetype x,filename ${encoded('شهادة.pdf')}`,
    },
  });

it('a name comes back in any script', () => {
  expect(uploadName(`filename ${encoded('päätös, 1.pdf')},filetype eA==`)).toBe('päätös, 1.pdf');
  expect(uploadName(null)).toBe('');
});

it('what was begun is found again, as the service has it', async () => {
  await begin('me.case', '/files/u1');
  answers.set('/files/u1', found(4));
  expect(await createUploadMemory('me.case').begun()).toEqual([{ attachmentId: 'u1', name: 'شهادة.pdf', size: 9, received: 4 }]);
});

it('nothing of a file stays in the browser but where it went', async () => {
  await begin('me.case', '/files/u1');
  expect(JSON.stringify({ ...localStorage })).not.toContain('avioero');
});

it('R15 another person, and another case, know nothing of it', async () => {
  await begin('me.case', '/files/u1');
  answers.set('/files/u1', found(4));
  expect(await createUploadMemory('you.case').begun()).toEqual([]);
});

it('what is gone is forgotten, and what cannot be asked for now is not', async () => {
  const memory = await begin('me.case', '/files/u1');
  answers.set('/files/u1', 'no network');
  expect(await memory.begun()).toEqual([]);
  expect(localStorage.length).toBe(1);
  answers.set('/files/u1', new Response(null, { status: 404 }));
  expect(await memory.begun()).toEqual([]);
  expect(localStorage.length).toBe(0);
});

it('what a draft keeps is forgotten', async () => {
  const memory = await begin('me.case', '/files/u1');
  memory.forget('u1');
  expect(localStorage.length).toBe(0);
});
