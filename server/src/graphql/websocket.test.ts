import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { TestService } from '../testing/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await TestService.start();
});
afterAll(() => service.stop());

/** What is answered to an upgrade, spoken by hand; the first line, or nothing. */
function upgrade(path: string, after: (socket: ReturnType<typeof connect>) => void = () => undefined): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(service.url).port), '127.0.0.1');
    let text = '';
    socket.setTimeout(3_000, () => socket.destroy());
    socket.on('data', (data) => (text += data));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text.split('\r\n')[0] ?? ''));
    socket.on('connect', () => {
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      );
      after(socket);
    });
  });
}

it.each(['//', '//[', '///', '/\\', '*', '//:99999999/graphql', 'http://[::1', '/graphql/', '/graphql%00'])(
  'an upgrade of %s is answered that there is nothing, and the service goes on',
  async (path) => {
    expect(await upgrade(path)).toMatch(/^HTTP\/1.1 (404|400) /);
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
  },
);

it('an upgrade that is reset while it is answered harms nobody', async () => {
  for (let n = 0; n < 20; n++) await upgrade('/elsewhere', (socket) => setTimeout(() => socket.resetAndDestroy(), n % 4));
  expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
});

it('a message that is too long closes its socket, and is no line in the log', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  try {
    const socket = new WebSocket(`${service.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('open', () => socket.send('x'.repeat(70_000)));
    expect(await closed).toBe(1009);
    expect([said.mock.calls, service.log]).toEqual([[], []]);
  } finally {
    said.mockRestore();
  }
});
