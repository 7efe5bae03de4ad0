import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { represents } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';
import type { Content } from './inspection/content.ts';
import { readDirectory } from './inspection/zip-directory.ts';
import { unpacked } from './inspection/zip-entry.ts';
import { pdf, png } from './testing/samples.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let other: Caller;
let staff: Caller;
let applicationId: string;
let mandateId: string;
const files: [string, string, Buffer][] = [
  ['وكالة.pdf', 'application/pdf', pdf('yksi', 300_000)],
  ['liite.pdf', 'application/pdf', pdf('kaksi')],
  ['LIITE.pdf', 'application/pdf', pdf('kolme')],
  ['../委任状', 'image/png', png()],
  ['tyhjä.pdf', 'application/pdf', pdf('yksi', 300_000)],
];

beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  other = await service.person('ADVISOR', { name: 'Eero Eskola' });
  staff = await service.person('STAFF', { name: 'Satu Salo' });
  const story = await represents(advisor, staff, uma);
  mandateId = story.mandateId;
  const query = 'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }';
  applicationId = (await staff.ask(query, { n: story.diaryNumber })).applicationByDiaryNumber.id;
  await send(files);
});
afterAll(() => service.stop());

async function send(chosen: typeof files) {
  const attachmentIds: string[] = [];
  for (const [name, type, bytes] of chosen) {
    service.clock.forward({ seconds: 1 });
    attachmentIds.push(await advisor.upload(bytes, name, type));
  }
  const mutation = `mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) { userErrors { code } } }`;
  const answer = await advisor.ask(mutation, { input: { applicationId, message: 'Tässä.', attachmentIds } });
  expect(answer.sendAdditionalInformation.userErrors).toEqual([]);
}
const path = (id = applicationId) => `/applications/${id}/documents.zip`;
const digest = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function unzip(bytes: Buffer): Promise<Record<string, string>> {
  const content: Content = {
    byteSize: bytes.length,
    part: async (start, length) => bytes.subarray(start, start + length),
    async *chunks(start = 0, end = bytes.length) {
      yield bytes.subarray(start, end);
    },
  };
  const found: Record<string, string> = {};
  for (const entry of await readDirectory(content)) {
    const parts: Buffer[] = [];
    for await (const part of unpacked(content, entry)) parts.push(part);
    found[entry.name] = digest(Buffer.concat(parts));
  }
  return found;
}

describe('all documents of a case', () => {
  it('come as one ZIP, each whole and by a name of its own', async () => {
    const answer = await advisor.get(path());
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/zip',
      'content-length': String(bytes.length),
      'content-disposition': expect.stringMatching(/^attachment; filename="[\w.-]+\.zip"$/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
    expect(await unzip(bytes)).toEqual({
      'وكالة.pdf': digest(files[0]?.[2] as Buffer),
      'liite.pdf': digest(files[1]?.[2] as Buffer),
      'LIITE (2).pdf': digest(files[2]?.[2] as Buffer),
      '_委任状.png': digest(files[3]?.[2] as Buffer),
      'tyhjä.pdf': digest(files[4]?.[2] as Buffer),
    });
  });

  it('are no one else’s: 404 as for a case that is not there, and 401 for nobody', async () => {
    const nowhere = Buffer.from('Application:00000000-0000-4000-8000-000000000000').toString('base64url');
    const answers = await Promise.all([
      other.get(path()),
      other.get(path(nowhere)),
      advisor.get(path(nowhere)),
      advisor.get(path(mandateId)),
    ]);
    for (const answer of answers) expect([answer.status, await answer.text()]).toEqual([404, 'There is no such file.\n']);
    expect((await fetch(service.url + path())).status).toBe(401);
  });

  it('R23 are each written down as read', async () => {
    const reader = await service.person('STAFF', { name: 'Mikko Mäki' });
    await (await reader.get(path())).arrayBuffer();
    await service.app.audit.tick();
    const [read] = await service.asOwner<{ count: number }>(
      'select count(distinct d)::int as count from audit_read r, unnest(r.document_ids) d where via_id = $1',
      [reader.tokenId],
    );
    expect(read?.count).toBe(files.length);
  });

  it('R2 end with access, and leave out what waits for the virus scanner', async () => {
    await service.asOwner("update document set scan = 'WAITING' where file_name = 'liite.pdf'");
    expect(Object.keys(await unzip(Buffer.from(await (await staff.get(path())).arrayBuffer())))).toHaveLength(files.length - 1);
    const end = `mutation ($input: EndPowerOfAttorneyInput!) { endPowerOfAttorney(input: $input) { userErrors { code } } }`;
    await advisor.ask(end, { input: { id: mandateId } });
    expect((await advisor.get(path())).status).toBe(404);
  });
});
