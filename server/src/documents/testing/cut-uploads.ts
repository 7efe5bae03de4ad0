import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeUnusedDocuments } from '../unused.usecases.ts';
import { DocumentsProcess } from './documents-process.ts';
import { type DocumentsService, lastSegment, metadata, type Person, sha256 } from './documents-service.ts';
import { png } from './samples.ts';

export interface CutFigures {
  uploads: number;
  /** Finished, and whole by their SHA-256. */
  whole: number;
  cuts: number;
  kills: number;
  bytes: number;
  /** Beyond the first time, of all bytes together. */
  sentAgain: number;
  /** Files in the store when every upload was removed by who sent it, and a day has gone by. */
  leftOver: number;
}

const megabyte = 1024 ** 2;
const pieceBytes = 64 * 1024;
const atOnce = 4;
const headers = (by: Person) => ({ authorization: by.authorization, 'tus-resumable': '1.0.0' });

/**
 * Sends files of 1 to 50 MB, a few at once, each cut at up to five random moments, while the service is killed over and over; every one goes
 * on from where the service says that it is.
 */
export async function cutUploads(service: DocumentsService, uploads: number, kills: number): Promise<CutFigures> {
  const node = await DocumentsProcess.start(service);
  const by = await service.person();
  const figures: CutFigures = { uploads, whole: 0, cuts: 0, kills: 0, bytes: 0, sentAgain: 0, leftOver: 0 };
  let [left, done] = [uploads, 0];
  const one = async () => {
    while (left-- > 0) {
      await sendCut(node, by, figures, service);
      done++;
    }
  };
  const killing = (async () => {
    while (done < uploads && figures.kills < kills) {
      const next = ((figures.kills + 1) * uploads) / (kills + 1);
      if (done >= next || Math.random() < 0.02) {
        await node.kill();
        figures.kills++;
        await node.start();
      }
      await sleep(50);
    }
  })();
  try {
    await Promise.all(Array.from({ length: atOnce }, one));
    await killing;
  } finally {
    await node.kill();
  }
  return { ...figures, leftOver: await leftOverADayLater(service) };
}

/** A kill between the creation of an upload and its answer leaves one that nobody knows of: the cleaning takes it, once its lock has run out. */
async function leftOverADayLater(service: DocumentsService): Promise<number> {
  service.clock.forward({ hours: 24 });
  for (let attempt = 0; ; attempt++) {
    await removeUnusedDocuments(service);
    const { length } = await service.filesKept();
    if (length === 0 || attempt === 100) return length;
    await sleep(100);
  }
}

async function sendCut(node: DocumentsProcess, by: Person, figures: CutFigures, service: DocumentsService): Promise<void> {
  const bytes = Buffer.concat([png(), randomBytes(Math.round(megabyte * (1 + 49 * Math.random())))]);
  figures.bytes += bytes.length;
  const location = await persist(async () => {
    const about = { 'upload-length': String(bytes.length), 'upload-metadata': metadata('kuva.png', 'image/png') };
    const answer = await fetch(`${node.url}/files`, { method: 'POST', headers: { ...headers(by), ...about } });
    return answer.status === 201 ? new URL(answer.headers.get('location') ?? '').pathname : null;
  });
  const cuts = Math.floor(Math.random() * 6);
  let furthest = 0;
  for (let n = 0; ; n++) {
    const offset = await persist(async () => {
      const answer = await fetch(node.url + location, { method: 'HEAD', headers: headers(by) });
      return answer.status === 200 ? Number(answer.headers.get('upload-offset')) : null;
    });
    figures.sentAgain += Math.max(0, furthest - offset);
    if (offset === bytes.length) break;
    const cutAt = n < cuts ? offset + Math.floor(Math.random() * (bytes.length - offset)) : Number.POSITIVE_INFINITY;
    if (cutAt < bytes.length) figures.cuts++;
    furthest = await patch(node.url + location, by, bytes, offset, cutAt);
  }
  const answer = await persist(async () => {
    const got = await fetch(`${node.url}/documents/${lastSegment(location)}`, { headers: headers(by) });
    return got.status === 200 ? Buffer.from(await got.arrayBuffer()) : null;
  });
  if (sha256(answer) === sha256(bytes)) figures.whole++;
  // Out of the way of the quota.
  await service.request(by, 'DELETE', location);
}

/** Sends from `offset` on, and breaks the connection at `cutAt`. @returns how far it had sent */
function patch(url: string, by: Person, bytes: Buffer, offset: number, cutAt: number): Promise<number> {
  return new Promise((resolve) => {
    let at = offset;
    const sending = request(url, {
      method: 'PATCH',
      agent: false,
      headers: {
        ...headers(by),
        'upload-offset': offset,
        'content-type': 'application/offset+octet-stream',
        'content-length': bytes.length - offset,
      },
    });
    const over = () => resolve(at);
    sending.on('error', over);
    sending.on('response', (answer) => answer.resume().on('end', over).on('error', over));
    const next = () => {
      if (sending.destroyed) return over();
      if (at >= cutAt) return void sending.destroy();
      const piece = bytes.subarray(at, Math.min(at + pieceBytes, cutAt));
      if (piece.length === 0) return void sending.end();
      at += piece.length;
      sending.write(piece, (error) => (error ? over() : next()));
    };
    next();
  });
}

/** Again while the service is away, or another connection still holds the upload. @throws after a minute */
async function persist<T>(work: () => Promise<T | null>): Promise<T> {
  for (const until = performance.now() + 60_000; performance.now() < until; await sleep(100)) {
    const answer = await work().catch(() => null);
    if (answer !== null) return answer;
  }
  throw new Error('The service did not come back.');
}
