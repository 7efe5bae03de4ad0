import { Agent, request } from 'node:http';
import { quantile } from './numbers.ts';

interface Loop {
  port: number;
  body: string;
  headers: (n: number) => Record<string, string>;
  clients: number;
  seconds: number;
}

/** So many clients, each with one request at a time, for so long. @throws for an answer that is none */
export async function closedLoop({ port, body, headers, clients, seconds }: Loop) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const took: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let n = client; performance.now() < end; n += clients) {
        const sent = performance.now();
        await ask(agent, port, body, headers(n));
        took.push(performance.now() - sent);
      }
    }),
  );
  const elapsed = (performance.now() - began) / 1_000;
  agent.destroy();
  return { count: took.length, perSecond: took.length / elapsed, p50Ms: quantile(took, 0.5), p95Ms: quantile(took, 0.95) };
}

function ask(agent: Agent, port: number, body: string, headers: Record<string, string>): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
      },
      (response) => {
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
        });
        response.on('end', () =>
          response.statusCode === 200 && size > 1_000
            ? resolve()
            : reject(new Error(`${response.statusCode} and ${size} bytes from port ${port}`)),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
