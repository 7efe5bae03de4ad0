import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { figure } from '../testing/figures.ts';
import { maximumUploadBytes } from './document.ts';
import { badFiles } from './testing/corpus-bad.ts';
import { goodFiles } from './testing/corpus-good.ts';
import { cutUploads } from './testing/cut-uploads.ts';
import { DocumentsProcess } from './testing/documents-process.ts';
import {
  type Content,
  type DocumentsService,
  lastSegment,
  metadata,
  type Person,
  startDocumentsService,
} from './testing/documents-service.ts';
import { pdf } from './testing/samples.ts';

let service: DocumentsService;
beforeAll(async () => {
  service = await startDocumentsService();
});
afterAll(() => service.stop());

const megabytes = (bytes: number) => `${(bytes / 1024 ** 2).toFixed(1)} MB`;

it(
  '100 uploads cut up to five times each, the service killed among them',
  async () => {
    const { uploads, whole, cuts, kills, bytes, sentAgain, leftOver } = await cutUploads(service, 100, 10);
    const part = (100 * sentAgain) / bytes;
    figure(
      `documents: uploads that finished whole by their SHA-256, across ${cuts} cuts and ${kills} kills`,
      `${whole} of ${uploads}`,
      'all',
      whole === uploads,
    );
    figure(`documents: bytes sent again, of ${megabytes(bytes)}`, `${part.toFixed(2)} %`, '< 10 %', part < 10);
    figure('documents: files left in the store a day after all were removed', String(leftOver), '0', leftOver === 0);
  },
  20 * 60_000,
);

describe.runIf(existsSync('/proc/self/status'))('a process of its own', () => {
  let node: DocumentsProcess;
  let aino: Person;
  const headers = () => ({ authorization: aino.authorization, 'tus-resumable': '1.0.0' });
  const upload = (bytes: Buffer, name: string, type: string) =>
    fetch(`${node.url}/files`, {
      method: 'POST',
      headers: {
        ...headers(),
        'upload-length': String(bytes.length),
        'upload-metadata': metadata(name, type),
        'content-type': 'application/offset+octet-stream',
      },
      body: bytes as Content,
    });

  /** @returns what sends the last byte, at which a file is judged; or all of it, where it is refused before. */
  async function allButTheLastByte(bytes: Buffer, name: string, type: string): Promise<() => Promise<Response>> {
    const about = { 'upload-length': String(bytes.length), 'upload-metadata': metadata(name, type) };
    const stream = { ...headers(), 'content-type': 'application/offset+octet-stream' };
    const first = bytes.subarray(0, -1) as Content;
    const begun = await fetch(`${node.url}/files`, { method: 'POST', headers: { ...stream, ...about }, body: first });
    const location = begun.headers.get('location');
    if (!location) return () => upload(bytes, name, type);
    const last = {
      method: 'PATCH',
      headers: { ...stream, 'upload-offset': String(bytes.length - 1) },
      body: bytes.subarray(-1) as Content,
    };
    return () => fetch(node.url + new URL(location).pathname, last);
  }

  beforeAll(async () => {
    node = await DocumentsProcess.start(service);
    aino = await service.person();
  });
  afterAll(() => node.kill());

  it('streams 100 MB up and down', async () => {
    const bytes = pdf('Suuri', maximumUploadBytes - 70_000);
    let id = '';
    const send = async () => {
      id = lastSegment((await upload(bytes, 'suuri.pdf', 'application/pdf')).headers.get('location'));
    };
    const fetchAll = async () => {
      const answer = await fetch(`${node.url}/documents/${id}`, { headers: headers() });
      for await (const _ of answer.body as ReadableStream<Uint8Array>);
    };
    await send();
    const up = await node.watched(send);
    await fetchAll();
    const down = await node.watched(fetchAll);
    for (const [what, { risenBytes }] of [
      ['an upload', up],
      ['a download', down],
    ] as const) {
      figure(
        `documents: memory that ${what} of 100 MB takes, after one like it`,
        megabytes(risenBytes),
        '< 30 MB',
        risenBytes < 30 * 1024 ** 2,
      );
    }
  });

  it('refuses every bad file soon and lightly, and no good one', async () => {
    let [accepted, refused, longest, most] = [0, 0, 0, 0];
    let slowest = '';
    // Found at the very end of it.
    const large = pdf('a', maximumUploadBytes - 80_000, { trailer: '/A << /S /JavaScript /JS (x) >>' });
    const files = [...badFiles, { name: 'suuri.pdf', type: 'application/pdf', bytes: large }];
    for (const { name, type, bytes } of files) {
      const finish = await allButTheLastByte(bytes, name, type);
      const { risenBytes, tookMs } = await node.watched(async () => {
        if ((await finish()).status < 400) accepted++;
      });
      if (tookMs > longest) slowest = name;
      [longest, most] = [Math.max(longest, tookMs), Math.max(most, risenBytes)];
    }
    for (const { name, type, bytes } of goodFiles) if ((await upload(bytes, name, type)).status !== 201) refused++;
    figure(`documents: bad files accepted, of ${files.length}`, String(accepted), '0', accepted === 0);
    figure(`documents: good files refused, of ${goodFiles.length}`, String(refused), '0', refused === 0);
    figure(
      `documents: the longest refusal, from the last byte on (${slowest})`,
      `${(longest / 1000).toFixed(2)} s`,
      '< 2 s',
      longest < 2_000,
    );
    figure('documents: the most memory for a refusal', megabytes(most), '< 200 MB', most < 200 * 1024 ** 2);
  });
});
