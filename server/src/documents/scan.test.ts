import 'reflect-metadata';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { idOfType } from '../graphql/global-id.ts';
import { Refusal } from '../graphql/user-error.ts';
import { Clamd } from './clamd.ts';
import { claimDocuments } from './document.usecases.ts';
import { scanUnscanned, scanWaiting } from './scan.usecases.ts';
import type { VirusScanner } from './scanner.ts';
import { type DocumentsService, lastSegment, type Person, startDocumentsService } from './testing/documents-service.ts';
import { pdf } from './testing/samples.ts';
import { eicar, SmallClamd } from './testing/small-clamd.ts';

const clamd = new SmallClamd();
let service: DocumentsService;
let aino: Person;
let satu: Person;
const harmful = pdf(eicar.replace(/[()\\]/g, '\\$&'), 0, {
  objects: [`<< /Length ${eicar.length} >>\nstream\n${eicar}\nendstream`],
});
const complaints: unknown[] = [];

beforeAll(async () => {
  await clamd.start();
  const real = new Clamd(clamd.url);
  // As configured, but for a patience that a test can wait for.
  const scanner: VirusScanner = { scan: (content, patienceMs) => real.scan(content, Math.min(patienceMs, 700)) };
  service = await startDocumentsService(scanner);
  [aino, satu] = [await service.person(), await service.person('STAFF')];
});
afterEach(async () => {
  clamd.mood = 'well';
  await service.database.write(null, (tx) => tx.query(sql`delete from document`));
});
afterAll(async () => {
  await service.stop();
  await clamd.stop();
});

const states = async () =>
  (await service.database.read(null, (tx) => tx.query(sql<{ scan: string }>`select scan from document order by created_at`))).map(
    ({ scan }) => scan,
  );
const use = (id: string) =>
  service.database.write(null, (tx) =>
    tx.query(sql`update document set used_at = now() where id = ${idOfType('Document', id)}::uuid`),
  );
const status = async (by: Person, id: string) => (await service.request(by, 'GET', `/documents/${id}`)).status;
const scanAll = () => scanWaiting(service, (error) => complaints.push(error));

describe('a scanner that is well', () => {
  it('lets what is clean pass at once', async () => {
    const answer = await service.upload(aino, pdf());
    const id = lastSegment(answer.headers.get('location'));
    await use(id);
    expect([answer.headers.get('x-scan'), await states(), await status(satu, id)]).toEqual(['CLEAN', ['CLEAN'], 200]);
  });

  it('refuses what is harmful, and nothing of it stays', async () => {
    const before = (await service.filesKept()).length;
    const answer = await service.upload(aino, harmful);
    expect([answer.status, answer.headers.get('x-problem'), await states()]).toEqual([415, 'INFECTED', []]);
    expect(await service.filesKept()).toHaveLength(before);
  });

  it.each(['over its limit', 'over its limits inside'] as const)('and does not call clean what is %s', async (mood) => {
    clamd.mood = mood;
    const answer = await service.upload(aino, pdf());
    expect([answer.status, answer.headers.get('x-problem')]).toEqual([415, 'NOT_SCANNABLE']);
  });
});

describe.each(['slow', 'cut', 'in trouble', 'away'] as const)('with a scanner that is %s', (mood) => {
  const begin = async () => {
    if (mood === 'away') await clamd.stop();
    else clamd.mood = mood;
  };
  const recover = async () => {
    if (mood === 'away') await clamd.start();
    clamd.mood = 'well';
  };

  it('a file is received and waits; nobody but who sent it gets it until there is a verdict', async () => {
    await begin();
    const answer = await service.upload(aino, pdf());
    const id = lastSegment(answer.headers.get('location'));
    await use(id);
    expect([answer.headers.get('x-scan'), await status(aino, id), await status(satu, id)]).toEqual(['WAITING', 200, 404]);
    expect([await scanAll(), await states(), await status(satu, id)]).toEqual([1, ['WAITING'], 404]);
    await recover();
    expect([await scanAll(), await states(), await status(satu, id)]).toEqual([0, ['CLEAN'], 200]);
    expect(complaints).toEqual([]);
  });
});

it('what turns out harmful later is given to nobody, and no input takes it', async () => {
  clamd.mood = 'cut';
  const [used, unused] = [await service.uploaded(aino, harmful), await service.uploaded(aino, harmful)];
  await use(used);
  clamd.mood = 'well';
  expect([await scanAll(), await states()]).toEqual([0, ['REFUSED', 'REFUSED']]);
  for (const id of [used, unused]) expect([await status(aino, id), await status(satu, id)]).toEqual([404, 404]);
  const claimed = service.database.write(aino.viewer, (tx) =>
    claimDocuments(tx, {
      ownerId: aino.viewer.accountId,
      uploadIds: [unused],
      allowed: ['application/pdf'],
      field: 'attachmentIds',
      clock: service.clock,
    }),
  );
  await expect(claimed).rejects.toThrow(Refusal);
  await expect(claimed).rejects.toMatchObject({ problems: [{ code: 'ATTACHMENT_INFECTED' }] });
});

it('a file that cannot be read holds up no other', async () => {
  clamd.mood = 'cut';
  const [lost, good] = [await service.uploaded(aino, pdf('Kadonnut')), await service.uploaded(aino, pdf('Hyvä'))];
  await service.database.write(null, (tx) =>
    tx.query(sql`update document set storage_key = ${crypto.randomUUID()} where id = ${idOfType('Document', lost)}::uuid`),
  );
  clamd.mood = 'well';
  expect(await scanAll()).toBe(1);
  expect([await states(), complaints.length]).toEqual([['WAITING', 'CLEAN'], 1]);
  expect(await status(aino, good)).toBe(200);
});

describe('what came while there was no scanner', () => {
  const unscanned = async (content: Buffer) => {
    service.clock.forward({ seconds: 1 });
    clamd.mood = 'cut';
    const id = await service.uploaded(aino, content);
    await use(id);
    await service.database.write(null, (tx) =>
      tx.query(sql`update document set scan = 'NOT_SCANNED' where id = ${idOfType('Document', id)}::uuid`),
    );
    return id;
  };

  it('is scanned once there is one; whoever saw it sees it until there is a verdict, and what is harmful then nobody', async () => {
    const [good, bad] = [await unscanned(pdf()), await unscanned(harmful)];
    expect([await status(satu, good), await scanAll(), await scanUnscanned(service, (error) => complaints.push(error))]).toEqual([
      200, 0, 0,
    ]);
    expect([await states(), await status(satu, good)]).toEqual([['NOT_SCANNED', 'NOT_SCANNED'], 200]);
    clamd.mood = 'well';
    expect(await scanUnscanned(service, (error) => complaints.push(error))).toBe(2);
    expect([await states(), await status(satu, good), await status(satu, bad)]).toEqual([['CLEAN', 'REFUSED'], 200, 404]);
    expect(await scanUnscanned(service, (error) => complaints.push(error))).toBe(0);
  });
});
