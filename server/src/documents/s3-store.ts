import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { type ByteRange, type FileStore, isContentKey } from './file-store.ts';

/** What is held in memory before it is put away. */
const partBytes = 4 * 1024 ** 2;
const offsetDigits = 12;

interface Part {
  object: string;
  start: number;
  end: number;
}

/**
 * Objects of a bucket. S3 cannot add to an object: a file on its way is a row of parts, each named by where it begins, and one empty object
 * that says that it was begun; content is one object.
 */
export class S3Store implements FileStore {
  private readonly client: S3Client;

  /** @param prefix what every object's name begins with: nothing, or a path that ends with a slash */
  constructor(
    private readonly bucket: string,
    private readonly prefix: string,
    place: { endpoint: string | undefined; region: string | undefined },
  ) {
    this.client = new S3Client({
      ...(place.region && { region: place.region }),
      ...(place.endpoint && { endpoint: place.endpoint, forcePathStyle: true }),
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async create(key: string): Promise<void> {
    if (isContentKey(key)) throw new Error('Content is made by settling a file.');
    if ((await this.size(key)) !== null) throw new Error('There is such a file already.');
    await this.put(`${key}/begun`, Buffer.alloc(0), 0);
  }

  async append(key: string, offset: number, source: AsyncIterable<Uint8Array>): Promise<number> {
    if (isContentKey(key)) throw new Error('Content never changes.');
    const size = await this.size(key);
    if (size !== offset) throw new Error(`The file is at ${size}, not at ${offset}.`);
    let [at, waiting, waitingBytes] = [offset, [] as Uint8Array[], 0];
    const putAway = async () => {
      if (waitingBytes === 0) return;
      await this.put(`${key}/${String(at).padStart(offsetDigits, '0')}`, Buffer.concat(waiting), waitingBytes);
      at += waitingBytes;
      [waiting, waitingBytes] = [[], 0];
    };
    try {
      for await (const chunk of source) {
        waiting.push(chunk);
        waitingBytes += chunk.byteLength;
        if (waitingBytes >= partBytes) await putAway();
      }
    } finally {
      await putAway();
    }
    return at;
  }

  async size(key: string): Promise<number | null> {
    if (isContentKey(key)) return this.sizeOfContent(key);
    const parts = await this.partsOf(key);
    return parts ? (parts.at(-1)?.end ?? 0) : null;
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    if (isContentKey(key)) return this.get(key, range);
    const parts = await this.partsOf(key);
    if (!parts) throw new Error('There is no such file.');
    const { start, end } = range ?? { start: 0, end: Number.MAX_SAFE_INTEGER };
    const wanted = parts.filter((part) => part.start <= end && part.end > start);
    const get = (object: string, part: ByteRange) => this.get(object, part);
    return Readable.from(
      (async function* () {
        for (const part of wanted) {
          const first = Math.max(start, part.start) - part.start;
          yield* await get(part.object, { start: first, end: Math.min(end + 1, part.end) - part.start - 1 });
        }
      })(),
      { objectMode: false },
    );
  }

  async *pieces(key: string, range: ByteRange): AsyncGenerator<Buffer> {
    for await (const piece of await this.read(key, range)) yield Buffer.from(piece);
  }

  async settle(key: string, contentKey: string): Promise<void> {
    const size = await this.size(key);
    if (size === null) {
      if ((await this.sizeOfContent(contentKey)) === null) throw new Error('There is no such file.');
      return;
    }
    // One object at once, there or not there: what is cut short leaves nothing.
    await this.put(contentKey, await this.read(key), size);
    await this.remove(key);
  }

  async remove(key: string): Promise<void> {
    const objects = isContentKey(key) ? [key] : await this.objectsOf(key);
    // The one that says that it was begun goes last: what is cut short is found again.
    for (const name of [...objects].sort()) await this.client.send(new DeleteObjectCommand(this.named(name)));
  }

  private async sizeOfContent(key: string): Promise<number | null> {
    try {
      const { ContentLength } = await this.client.send(new HeadObjectCommand(this.named(key)));
      return ContentLength ?? null;
    } catch (error) {
      if ((error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode === 404) return null;
      throw error;
    }
  }

  /** In order, as far as they join; null where the file was not begun. */
  private async partsOf(key: string): Promise<Part[] | null> {
    const sizes = new Map<string, number>();
    const objects = await this.objectsOf(key, sizes);
    if (!objects.includes(`${key}/begun`)) return null;
    const parts: Part[] = [];
    for (const object of objects.filter((name) => /\/\d+$/.test(name)).sort()) {
      const [start, last] = [Number(object.slice(object.lastIndexOf('/') + 1)), parts.at(-1)?.end ?? 0];
      if (start !== last) break;
      parts.push({ object, start, end: start + (sizes.get(object) ?? 0) });
    }
    return parts;
  }

  private async objectsOf(key: string, sizes = new Map<string, number>()): Promise<string[]> {
    let token: string | undefined;
    do {
      const page = await this.client.send(
        new ListObjectsV2Command({ Bucket: this.bucket, Prefix: `${this.prefix}${key}/`, ContinuationToken: token }),
      );
      for (const { Key, Size } of page.Contents ?? []) sizes.set((Key ?? '').slice(this.prefix.length), Size ?? 0);
      token = page.NextContinuationToken;
    } while (token);
    return [...sizes.keys()];
  }

  private async get(object: string, range?: ByteRange): Promise<Readable> {
    const Range = range && `bytes=${range.start}-${range.end}`;
    const { Body } = await this.client.send(new GetObjectCommand({ ...this.named(object), ...(Range && { Range }) }));
    return Body as Readable;
  }

  private async put(object: string, body: Buffer | Readable, bytes: number): Promise<void> {
    await this.client.send(new PutObjectCommand({ ...this.named(object), Body: body, ContentLength: bytes }));
  }

  private named(object: string): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: this.prefix + object };
  }
}
