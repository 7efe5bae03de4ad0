import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cutUploads } from './testing/cut-uploads.ts';
import { type DocumentsService, startDocumentsService } from './testing/documents-service.ts';

let service: DocumentsService;
beforeAll(async () => {
  service = await startDocumentsService();
});
afterAll(() => service.stop());

it('uploads that are cut go on, whole to the last byte, also across a kill of the service', async () => {
  const { whole, kills, bytes, sentAgain, leftOver } = await cutUploads(service, 10, 1);
  expect([whole, kills, leftOver]).toEqual([10, 1, 0]);
  expect(sentAgain / bytes).toBeLessThan(0.1);
});
