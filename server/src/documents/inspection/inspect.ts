import { createHash } from 'node:crypto';
import type { FileStore } from '../file-store.ts';
import type { MediaType } from '../media-type.ts';
import { contentOf } from './content.ts';
import { checkSize } from './size.ts';
import { checkStructure } from './structure.ts';
import { checkType } from './type.ts';

/** What is known of a file once its bytes are all there. */
export interface Received {
  key: string;
  fileName: string;
  declaredType: MediaType;
}

export interface Inspected {
  mediaType: MediaType;
  byteSize: number;
  sha256: Buffer;
}

/**
 * Judges a file by its content, as it is stored: an upload may come in many pieces, through many processes, and only what is read back
 * can be vouched for. The steps, in order: size → type → structure; the first that refuses ends them. The virus scan comes behind
 * (`scan.usecases.ts`).
 * @throws UploadRefused
 */
export async function inspect(store: FileStore, { key, fileName, declaredType }: Received): Promise<Inspected> {
  const byteSize = (await store.size(key)) ?? 0;
  checkSize(byteSize);
  const content = contentOf(store, key, byteSize);
  await checkType(content, fileName, declaredType);
  await checkStructure(content, declaredType);
  const hash = createHash('sha256');
  for await (const chunk of content.chunks()) hash.update(chunk);
  return { mediaType: declaredType, byteSize, sha256: hash.digest() };
}
