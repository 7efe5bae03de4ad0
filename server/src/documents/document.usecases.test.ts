import 'reflect-metadata';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toGlobalId } from '../graphql/global-id.ts';
import { Refusal } from '../graphql/user-error.ts';
import { type Claim, claimDocuments } from './document.usecases.ts';
import { type DocumentsService, lastSegment, type Person, startDocumentsService } from './testing/documents-service.ts';
import { pdf, png } from './testing/samples.ts';

let service: DocumentsService;
let aino: Person;
let eero: Person;

beforeAll(async () => {
  service = await startDocumentsService();
  [aino, eero] = [await service.person(), await service.person()];
});
afterAll(() => service.stop());

/** @returns the ids of the documents, or the refusal's first problem. */
async function claim(uploadIds: string[], claimed: Partial<Claim> = {}) {
  try {
    const documents = await service.database.write(aino.viewer, (tx) =>
      claimDocuments(tx, {
        ownerId: aino.viewer.accountId,
        uploadIds,
        allowed: ['application/pdf', 'image/png'],
        field: 'attachmentIds',
        clock: service.clock,
        ...claimed,
      }),
    );
    return documents.map(({ id }) => toGlobalId('Document', id));
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0];
    throw error;
  }
}
const notFound = { code: 'ATTACHMENT_NOT_FOUND', field: 'attachmentIds' };

describe('an input takes uploads', () => {
  it('in its own order, each once', async () => {
    const ids = [
      await service.uploaded(aino),
      await service.uploaded(aino, png(), 'a.png', 'image/png'),
      await service.uploaded(aino),
    ];
    expect(await claim(ids)).toEqual(ids);
    expect(await claim([ids[1] as string])).toEqual(notFound);
  });

  it('that are finished and its own, and tells nothing of any other', async () => {
    const good = await service.uploaded(aino);
    const unfinished = lastSegment(await service.begin(aino, 100, pdf().subarray(0, 10)));
    const theirs = await service.uploaded(eero);
    const unknown = toGlobalId('Document', '00000000-0000-4000-8000-000000000000');
    const discarded = await service.uploaded(aino);
    await service.request(aino, 'DELETE', `/files/${discarded}`);
    for (const bad of [unfinished, theirs, unknown, discarded, toGlobalId('Client', crypto.randomUUID()), 'nonsense', '', good]) {
      expect(await claim([good, bad])).toEqual(notFound);
    }
    expect(await claim([good])).toEqual([good]);
  });

  it('of the types that it allows', async () => {
    const id = await service.uploaded(aino, png(), 'a.png', 'image/png');
    const refused = { code: 'ATTACHMENT_TYPE_NOT_ALLOWED', field: 'attachmentIds' };
    expect(await claim([id], { allowed: ['application/pdf'] })).toEqual(refused);
    expect(await claim([id])).toEqual([id]);
  });

  it('up to its limit', async () => {
    const ids = await Promise.all(Array.from({ length: 3 }, () => service.uploaded(aino)));
    expect(await claim(ids, { maximum: 2 })).toEqual({
      code: 'TOO_MANY_ATTACHMENTS',
      field: 'attachmentIds',
      values: { limit: 2 },
    });
    expect(await claim([])).toEqual([]);
  });

  it('once, however many inputs ask for it at the same time', async () => {
    const ids = [await service.uploaded(aino), await service.uploaded(aino)];
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => claim(n % 2 === 0 ? ids : ids.toReversed())));
    expect(answers.filter(Array.isArray)).toHaveLength(1);
    expect(answers.filter((answer) => !Array.isArray(answer))).toEqual(Array(7).fill(notFound));
  });

  it('and leaves them as they were when the input fails', async () => {
    const id = await service.uploaded(aino);
    await expect(
      service.database.write(aino.viewer, async (tx) => {
        const ownerId = aino.viewer.accountId;
        await claimDocuments(tx, {
          ownerId,
          uploadIds: [id],
          allowed: ['application/pdf'],
          field: 'attachmentIds',
          clock: service.clock,
        });
        throw new Error('the input fails');
      }),
    ).rejects.toThrow('the input fails');
    expect(await claim([id])).toEqual([id]);
    await service.database.write(null, (tx) => tx.query(sql`delete from document`));
  });
});
