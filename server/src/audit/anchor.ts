import { createHmac } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { LogName } from './chain.ts';

/** Where a chain stood at a moment: enough to say later that nothing before it was taken away. */
export interface Anchored {
  log: LogName;
  /** Of the link; 0 before there is one. */
  number: bigint;
  /** The position of the last row that it vouches for. */
  last: bigint;
  mac: Buffer;
  at: Date;
}

/** A place outside the database where heads of the chain are kept. Whoever can write both can forge both. */
export interface Anchor {
  /** Keeps them for good before it returns. Give the heads of all logs at once. */
  append(heads: readonly Anchored[]): Promise<void>;
  /** The last one of each log. */
  last(): Promise<Anchored[]>;
  close(): Promise<void>;
}

const line = /^(ACTS|READS) (\d+) (\d+) ([\w-]*) (\S+) ([\w-]{43})$/;

/** Lines of one head each, in a file for each month, only ever appended to and forced to the disk. */
export class FileAnchor implements Anchor {
  private file: { name: string; handle: FileHandle } | undefined;
  private readonly folder: string;

  /** @param dataDir DATA_DIR; the files lie in `audit/anchor` under it */
  constructor(
    dataDir: string,
    private readonly key: Buffer,
  ) {
    this.folder = join(dataDir, 'audit', 'anchor');
  }

  async append(heads: readonly Anchored[]): Promise<void> {
    const [first] = heads;
    if (!first) return;
    const handle = await this.fileOf(first.at);
    await handle.appendFile(heads.map((head) => `${this.sealed(textOf(head))}\n`).join(''));
    await handle.datasync();
  }

  async last(): Promise<Anchored[]> {
    const found = new Map<LogName, Anchored>();
    for (const name of (await this.files()).reverse()) {
      for (const text of (await endOf(join(this.folder, name))).split('\n').reverse()) {
        const head = this.read(text);
        if (head && !found.has(head.log)) found.set(head.log, head);
      }
      if (found.size > 0) break;
    }
    return [...found.values()];
  }

  /** Every head that was kept, oldest first. A line that is not whole, or not ours, is left out. */
  async *all(): AsyncGenerator<Anchored> {
    for (const name of await this.files()) {
      for await (const text of createInterface({ input: createReadStream(join(this.folder, name)) })) {
        const head = this.read(text);
        if (head) yield head;
      }
    }
  }

  async close(): Promise<void> {
    await this.file?.handle.close();
    this.file = undefined;
  }

  private async fileOf(at: Date): Promise<FileHandle> {
    const name = `${at.toISOString().slice(0, 7)}.log`;
    if (this.file?.name === name) return this.file.handle;
    await this.close();
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const handle = await open(join(this.folder, name), 'a+', 0o600);
    this.file = { name, handle };
    // What a kill left half-written stays a line of its own.
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
    if (bytesRead === 1 && buffer[0] !== 0x0a) await handle.appendFile('\n');
    const folder = await open(this.folder, 'r');
    await folder.sync().finally(() => folder.close());
    return handle;
  }

  private async files(): Promise<string[]> {
    if (!existsSync(this.folder)) return [];
    return (await readdir(this.folder)).filter((name) => /^\d{4}-\d\d\.log$/.test(name)).sort();
  }

  private sealed(text: string): string {
    return `${text} ${createHmac('sha256', this.key).update(`anchor ${text}`).digest('base64url')}`;
  }

  private read(text: string): Anchored | undefined {
    const [, log, number = '', last = '', mac = '', at = ''] = line.exec(text) ?? [];
    if (!log || this.sealed(text.slice(0, -44)) !== text) return undefined;
    return {
      log: log as LogName,
      number: BigInt(number),
      last: BigInt(last),
      mac: Buffer.from(mac, 'base64url'),
      at: new Date(at),
    };
  }
}

const textOf = ({ log, number, last, mac, at }: Anchored) =>
  `${log} ${number} ${last} ${mac.toString('base64url')} ${at.toISOString()}`;

/** The last 16 kB of a file. */
async function endOf(path: string): Promise<string> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const length = Math.min(size, 16_384);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}
