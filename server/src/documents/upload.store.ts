import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { DataStore, ERRORS, Upload } from '@tus/server';
import { sql } from 'kysely';
import type { Tx } from '../database/database.ts';
import { idOfType, toGlobalId } from '../graphql/global-id.ts';
import { maximumUploadBytes, unusedLimitMs, uploadQuota } from './document.ts';
import type { DocumentStores } from './document-stores.ts';
import { inspect } from './inspection/inspect.ts';
import type { MediaType } from './media-type.ts';
import { scanDocument } from './scan.usecases.ts';
import { announceContent, discardDocument } from './unused.usecases.ts';
import { UploadRefused } from './upload.refusal.ts';

interface UploadRow {
  id: string;
  file_name: string;
  declared_type: MediaType;
  /** null while the length is deferred. */
  byte_size: number | null;
  storage_key: string;
  created_ms: number;
  is_complete: boolean;
  /** Once all bytes were judged: where its content is, or is about to be. In hexadecimal. */
  sha256: string | null;
  /** What the virus scanner has said so far. */
  scan: string;
}

/** How long whoever sends a file waits for the virus scanner; then the file waits by itself. */
const scanPatienceMs = 10_000;

/** The uploads of one account, as tus sees them: those that are not used yet. Somebody else's are not there. */
export class UploadStore extends DataStore {
  override extensions = ['creation', 'creation-with-upload', 'creation-defer-length', 'termination', 'expiration'];
  /** The upload of this request, once it has been read or made. */
  current: UploadRow | null = null;

  constructor(
    private readonly parts: DocumentStores,
    private readonly ownerId: string,
  ) {
    super();
  }

  /** When the current upload is removed if it stays unfinished; null where it is finished. */
  get expiresAt(): Date | null {
    return this.current && !this.current.is_complete ? new Date(this.current.created_ms + unusedLimitMs) : null;
  }

  /** A row first, then the file: whatever is cut short leaves a row by which the cleaning finds it. Metadata has been checked. */
  override async create(upload: Upload): Promise<Upload> {
    const now = this.parts.clock.now();
    const row: UploadRow = {
      id: uuidOf(upload.id),
      file_name: upload.metadata?.filename ?? '',
      declared_type: upload.metadata?.filetype as MediaType,
      byte_size: upload.size ?? null,
      storage_key: randomUUID(),
      created_ms: now.getTime(),
      is_complete: false,
      sha256: null,
      scan: 'NOT_SCANNED',
    };
    await this.parts.database.write(null, async (tx) => {
      await this.withinQuota(tx, row.byte_size ?? maximumUploadBytes);
      await tx.query(sql`
        insert into document (id, owner_id, file_name, declared_type, byte_size, storage_key, created_at)
        values (${row.id}, ${this.ownerId}, ${row.file_name}, ${row.declared_type}, ${row.byte_size}, ${row.storage_key}, ${now})`);
    });
    await this.parts.store.create(row.storage_key);
    this.current = row;
    return upload;
  }

  /** @throws FILE_NOT_FOUND for what is not there, not the account's, used or expired, alike */
  override async getUpload(uploadId: string): Promise<Upload> {
    const row = await this.get(uploadId);
    const offset = await this.sizeOf(row);
    if (offset === null) throw ERRORS.FILE_NOT_FOUND;
    // The process may have died between the last byte and the verdict: a client that finds all its bytes here sends nothing more.
    if (offset === row.byte_size && !row.is_complete) await this.complete(row);
    return new Upload({
      id: toGlobalId('Document', row.id),
      size: row.byte_size ?? undefined,
      offset,
      metadata: { filename: row.file_name, filetype: row.declared_type },
      creation_date: new Date(row.created_ms).toISOString(),
    });
  }

  override async write(source: Readable, uploadId: string, offset: number): Promise<number> {
    const row = await this.get(uploadId);
    if (row.is_complete) {
      // Content is shared by all who sent it: nothing is ever added.
      for await (const chunk of source) if (chunk.length > 0) throw new UploadRefused('LONGER_THAN_DECLARED');
      return offset;
    }
    let size: number;
    try {
      size = await this.parts.store.append(row.storage_key, offset, source);
    } catch (error) {
      if ((error as { status_code?: number }).status_code !== ERRORS.ERR_SIZE_EXCEEDED.status_code) throw error;
      await discardDocument(this.parts, row.id);
      throw new UploadRefused(row.byte_size === null ? 'TOO_LARGE' : 'LONGER_THAN_DECLARED');
    }
    if (size === row.byte_size && !row.is_complete) await this.complete(row);
    return size;
  }

  override async declareUploadLength(uploadId: string, length: number): Promise<void> {
    const row = await this.get(uploadId);
    if (length === 0) {
      await discardDocument(this.parts, row.id);
      throw new UploadRefused('EMPTY');
    }
    await this.query(sql`update document set byte_size = ${length} where id = ${row.id}::uuid and byte_size is null`);
  }

  override async remove(uploadId: string): Promise<void> {
    const row = await this.get(uploadId);
    await discardDocument(this.parts, row.id);
  }

  /** @throws FILE_NOT_FOUND */
  async get(uploadId: string): Promise<UploadRow> {
    const now = this.parts.clock.now();
    const [row] = await this.query<UploadRow>(sql`
      select id, file_name, declared_type, byte_size::float8 as byte_size, storage_key,
        (extract(epoch from created_at) * 1000)::float8 as created_ms, completed_at is not null as is_complete, encode(sha256, 'hex') as sha256, scan
      from document d
      where id = ${uuidOf(uploadId)}::uuid and owner_id = ${this.ownerId}::uuid and used_at is null and discarded_at is null
        and (created_at > ${new Date(now.getTime() - unusedLimitMs)}
          or exists (select from draft_document kept where kept.document_id = d.id))`);
    if (!row) throw ERRORS.FILE_NOT_FOUND;
    this.current = row;
    return row;
  }

  /** All bytes are there: they are judged, and stay or go. */
  private async complete(row: UploadRow): Promise<void> {
    const { store, database, clock, scanner } = this.parts;
    try {
      const inspected = await inspect(store, {
        key: await this.keyOf(row),
        fileName: row.file_name,
        declaredType: row.declared_type,
      });
      const { mediaType, byteSize, sha256 } = inspected;
      const contentKey = sha256.toString('hex');
      if (!(await database.write(null, (tx) => announceContent(tx, row.id, sha256)))) throw ERRORS.FILE_NO_LONGER_EXISTS;
      await store.settle(row.storage_key, contentKey);
      await this.query(sql`
        update document set media_type = ${mediaType}, byte_size = ${byteSize}, storage_key = ${contentKey},
          scan = ${scanner ? 'WAITING' : 'NOT_SCANNED'}, completed_at = ${clock.now()}
        where id = ${row.id}::uuid and completed_at is null and discarded_at is null`);
      Object.assign(row, {
        is_complete: true,
        storage_key: contentKey,
        sha256: contentKey,
        scan: scanner ? 'WAITING' : 'NOT_SCANNED',
      });
      const verdict = await scanDocument(this.parts, row, scanPatienceMs);
      if (verdict === 'CLEAN') row.scan = verdict;
      if (verdict === 'INFECTED') throw new UploadRefused('INFECTED');
      if (verdict === 'NOT_SCANNABLE') throw new UploadRefused('NOT_SCANNABLE');
    } catch (error) {
      if (error instanceof UploadRefused) await discardDocument(this.parts, row.id);
      throw error;
    }
  }

  /** Killed at the right moment, its content has its place while the row does not know yet. */
  private async keyOf(row: UploadRow): Promise<string> {
    return row.sha256 && (await this.parts.store.size(row.storage_key)) === null ? row.sha256 : row.storage_key;
  }

  private async sizeOf(row: UploadRow): Promise<number | null> {
    return this.parts.store.size(await this.keyOf(row));
  }

  /** Counted under the account's lock, so that many at once cannot pass together. */
  private async withinQuota(tx: Tx, bytes: number): Promise<void> {
    await tx.query(sql`select 1 from account where id = ${this.ownerId}::uuid for no key update`);
    const [kept] = await tx.query(sql<{ count: number; bytes: number }>`
      select count(*)::int as count, coalesce(sum(coalesce(byte_size, ${maximumUploadBytes})), 0)::float8 as bytes
      from document where owner_id = ${this.ownerId}::uuid and used_at is null`);
    if ((kept?.count ?? 0) >= uploadQuota.count) throw new UploadRefused('TOO_MANY');
    if ((kept?.bytes ?? 0) + bytes > uploadQuota.bytes) throw new UploadRefused('TOO_MUCH');
  }

  private query<Row>(statement: ReturnType<typeof sql<Row>>): Promise<Row[]> {
    return this.parts.database.write(null, (tx) => tx.query(statement));
  }
}

function uuidOf(uploadId: string): string {
  const id = idOfType('Document', uploadId);
  if (!id) throw ERRORS.FILE_NOT_FOUND;
  return id;
}
