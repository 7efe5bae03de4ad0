import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SmallS3 {
  /** As FILE_STORE_URL takes it. */
  url: string;
  objects: ReadonlyMap<string, Buffer>;
  stop(): Promise<void>;
}

/** As much of S3 as a store needs, in memory: put, get with ranges, head, delete, and lists of two at a time, so that every list has pages. */
export async function startSmallS3(): Promise<SmallS3> {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => void answer(objects, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `s3://bucket/files?region=eu-north-1&endpoint=${encodeURIComponent(`http://127.0.0.1:${port}`)}`,
    objects,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function answer(objects: Map<string, Buffer>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://x');
  const key = decodeURIComponent(url.pathname.replace(/^\/bucket\/?/, ''));
  const body: Buffer[] = [];
  for await (const chunk of request) body.push(chunk as Buffer);
  const found = objects.get(key);
  switch (request.method) {
    case 'PUT':
      objects.set(key, Buffer.concat(body));
      return void response.end();
    case 'DELETE':
      objects.delete(key);
      return void response.writeHead(204).end();
    case 'GET':
      if (url.searchParams.get('list-type') === '2') return void response.end(list(objects, url.searchParams));
  }
  if (!found) return void response.writeHead(404).end();
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  const part = range ? found.subarray(Number(range[1]), Number(range[2]) + 1) : found;
  response.writeHead(range ? 206 : 200, { 'content-length': part.length });
  response.end(request.method === 'HEAD' ? undefined : part);
}

function list(objects: ReadonlyMap<string, Buffer>, asked: URLSearchParams): string {
  const names = [...objects.keys()].filter((name) => name.startsWith(asked.get('prefix') ?? '')).sort();
  const from = Number(asked.get('continuation-token') ?? 0);
  const page = names
    .slice(from, from + 2)
    .map((name) => `<Contents><Key>${name}</Key><Size>${objects.get(name)?.length}</Size></Contents>`);
  const next = from + 2 < names.length ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : '';
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${next !== ''}</IsTruncated>${page.join('')}${next}</ListBucketResult>`;
}
