import type { FileStore } from '../file-store.ts';

/** A complete file as the steps read it: in parts, never the whole of it in memory. */
export interface Content {
  byteSize: number;
  /** At most `length` bytes from `start`; fewer at the end of the file. */
  part(start: number, length: number): Promise<Buffer>;
  /** The bytes from `start` to before `end`, in order; a piece is good only until the next one is asked for. */
  chunks(start?: number, end?: number): AsyncIterable<Buffer>;
}

/** A file of the store as content. */
export function contentOf(store: FileStore, key: string, byteSize: number): Content {
  async function* chunks(start = 0, end = byteSize): AsyncGenerator<Buffer> {
    if (start >= end) return;
    yield* store.pieces(key, { start, end: end - 1 });
  }
  return {
    byteSize,
    chunks,
    async part(start, length) {
      const parts: Buffer[] = [];
      for await (const chunk of chunks(start, Math.min(start + length, byteSize))) parts.push(Buffer.from(chunk));
      return Buffer.concat(parts);
    },
  };
}

/** Bytes as text, one character each, so that patterns can be looked for; each piece begins with the last `overlap` of the one before. */
export async function* latinText(chunks: AsyncIterable<Buffer>, overlap: number): AsyncGenerator<string> {
  let before = '';
  for await (const chunk of chunks) {
    const text = before + chunk.toString('latin1');
    yield text;
    before = overlap === 0 ? '' : text.slice(-overlap);
  }
}
