import { UploadRefused } from '../upload.refusal.ts';
import type { Content } from './content.ts';
import { longestZipTail } from './polyglot.ts';

/** One file of a ZIP, as its directory says. */
export interface ZipEntry {
  name: string;
  /** 0: stored, 8: deflated. */
  method: number;
  checksum: number;
  packedBytes: number;
  bytes: number;
  /** Where its own head begins. */
  offset: number;
  /** Where the next one's begins, or the directory. */
  end: number;
}

const mostEntries = 4_000;
const longestDirectory = 2 * 1024 ** 2;
/** What a document may become: more than any with pictures does, less than any machine that opens it has. */
const mostUnpacked = 300 * 1024 ** 2;
/** From this size on, what a document becomes is measured by what it is. */
const freelyUnpacked = 20 * 1024 ** 2;
const mostTimes = 100;

const [headBytes, entryBytes, endBytes] = [30, 46, 22];

/**
 * The directory of a ZIP, judged before a byte is unpacked: no bomb, nothing locked, no two entries in one place or of one name, and
 * nothing before, between or behind them.
 * @throws UploadRefused BROKEN, ENCRYPTED, BOMB or TWO_THINGS
 */
export async function readDirectory(content: Content): Promise<ZipEntry[]> {
  const { count, size, offset } = await findDirectory(content);
  const bytes = await content.part(offset, size);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count; ) {
    if (at + entryBytes > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) throw new UploadRefused('BROKEN');
    const [nameBytes, extraBytes, noteBytes] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    if (bytes.readUInt16LE(at + 8) & 1) throw new UploadRefused('ENCRYPTED');
    entries.push({
      name: bytes.toString('utf8', at + entryBytes, at + entryBytes + nameBytes),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packedBytes: bytes.readUInt32LE(at + 20),
      bytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
      end: offset,
    });
    at += entryBytes + nameBytes + extraBytes + noteBytes;
  }
  checkSizes(entries, content.byteSize);
  return inPlace(entries);
}

async function findDirectory(content: Content): Promise<{ count: number; size: number; offset: number }> {
  const from = Math.max(0, content.byteSize - longestZipTail);
  const tail = await content.part(from, longestZipTail);
  const at = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (at < 0 || at + endBytes > tail.length) throw new UploadRefused('BROKEN');
  const [count, size, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (at + endBytes + tail.readUInt16LE(at + 20) !== tail.length) throw new UploadRefused('TWO_THINGS');
  if (count === 0xffff || size === 0xffffffff || offset === 0xffffffff || count > mostEntries || size > longestDirectory)
    throw new UploadRefused('BOMB');
  if (offset + size !== from + at || count === 0) throw new UploadRefused('BROKEN');
  return { count, size, offset };
}

function checkSizes(entries: readonly ZipEntry[], fileBytes: number): void {
  const unpacked = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (unpacked > mostUnpacked || (unpacked > freelyUnpacked && unpacked > mostTimes * fileBytes)) throw new UploadRefused('BOMB');
  for (const { name, method, packedBytes, bytes } of entries) {
    if ((method !== 0 && method !== 8) || (method === 0 && packedBytes !== bytes)) throw new UploadRefused('BROKEN');
    if (/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|[\0\\]|^[a-z]:/i.test(name)) throw new UploadRefused('BROKEN');
  }
  // Two of one name: who reads the first sees another document than who reads the last.
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) throw new UploadRefused('TWO_THINGS');
}

/** Each has its place, one behind the other, from the first byte to the directory: a bomb lets many share one. */
function inPlace(entries: readonly ZipEntry[]): ZipEntry[] {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  if (sorted[0]?.offset !== 0) throw new UploadRefused('TWO_THINGS');
  return sorted.map((entry, n) => {
    const end = sorted[n + 1]?.offset ?? entry.end;
    const least = entry.offset + headBytes + Buffer.byteLength(entry.name) + entry.packedBytes;
    if (least > end) throw new UploadRefused('BOMB');
    // A longer head than in the directory, and what some writers put behind; more would hold something that nobody lists.
    if (end - least > 2 * 0xffff) throw new UploadRefused('TWO_THINGS');
    return { ...entry, end };
  });
}
