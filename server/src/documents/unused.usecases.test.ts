import 'reflect-metadata';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { idOfType } from '../graphql/global-id.ts';
import { type DocumentsService, type Person, startDocumentsService } from './testing/documents-service.ts';
import { pdf } from './testing/samples.ts';
import { removeUnusedDocuments } from './unused.usecases.ts';

let service: DocumentsService;
let aino: Person;

beforeAll(async () => {
  service = await startDocumentsService();
  aino = await service.person();
});
beforeEach(() => service.database.write(null, (tx) => tx.query(sql`delete from document`)));
afterAll(() => service.stop());

const clean = () => removeUnusedDocuments(service);

it('removes after a day what nobody used, finished or not, and never what is used', async () => {
  const used = await service.uploaded(aino);
  await service.database.write(null, (tx) => tx.query(sql`update document set used_at = completed_at`));
  const unfinished = await service.begin(aino, 100, pdf().subarray(0, 10));
  await service.uploaded(aino, pdf('Käyttämätön'));
  service.clock.forward({ hours: 23, minutes: 59 });
  const fresh = await service.uploaded(aino, pdf('Tuore'));
  expect(await clean()).toBe(0);
  service.clock.forward({ minutes: 1 });
  expect((await service.request(aino, 'HEAD', unfinished)).status).toBe(404);
  expect(await clean()).toBe(2);
  expect(await clean()).toBe(0);
  const kept = await service.database.read(null, (tx) =>
    tx.query(sql<{ id: string }>`select global_id('Document', id) as id from document`),
  );
  expect(kept.map(({ id }) => id).sort()).toEqual([used, fresh].sort());
  expect(await service.filesKept()).toHaveLength(2);
});

it('finishes a removal that was cut short, and two nodes do not get into each other’s way', async () => {
  for (let n = 0; n < 5; n++) await service.uploaded(aino, pdf(`Tiedosto ${n}`));
  const before = (await service.filesKept()).length;
  await service.database.write(null, (tx) => tx.query(sql`update document set discarded_at = ${service.clock.now()}`));
  const removed = await Promise.all([clean(), clean(), clean()]);
  expect(removed.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(5);
  expect(await service.rows()).toEqual([]);
  expect(await service.filesKept()).toHaveLength(before - 5);
});

it('spares what a draft holds, for as long as there is one', async () => {
  const held = await service.uploaded(aino, pdf('Luonnoksessa'));
  const query = (statement: ReturnType<typeof sql>) => service.database.write(null, (tx) => tx.query(statement));
  const [caseId, draftId] = [crypto.randomUUID(), crypto.randomUUID()];
  await query(sql`
    insert into client (id, customer_number, given_names, family_name, date_of_birth, nationality, contact_language, field_sequences, registered_at)
    values (${caseId}, ${caseId}, 'Zahra', 'Rahimi', '1990-01-01', 'AFG', 'FI', '{}', now())`);
  await query(sql`
    insert into application (id, client_id, diary_number, kind, status, status_changed_at, lodged_at)
    values (${caseId}, ${caseId}, ${caseId}, 'CITIZENSHIP', 'WAITING_FOR_PROCESSING', now(), now())`);
  await query(sql`
    insert into draft (id, owner_id, application_id, message, updated_at) values (${draftId}, ${aino.viewer.accountId}, ${caseId}, '', now())`);
  await query(
    sql`insert into draft_document (draft_id, document_id, ordinal) values (${draftId}, ${idOfType('Document', held)}, 1)`,
  );
  service.clock.forward({ hours: 24 * 20 });
  expect([await clean(), (await service.request(aino, 'GET', `/documents/${held}`)).status]).toEqual([expect.any(Number), 200]);
  expect((await service.request(aino, 'HEAD', `/files/${held}`)).status).toBe(200);
  await query(sql`delete from draft`);
  expect([await clean(), (await service.request(aino, 'GET', `/documents/${held}`)).status]).toEqual([1, 404]);
});
