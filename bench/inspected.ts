import { setTimeout as sleep } from 'node:timers/promises';
import type { Usage } from './servers.ts';

/**
 * Asks a process that was started with `--inspect` what it has used: the whole service has no other ear for it. Collection is the
 * inspector's, thrice, so that what only finalizers hold is let go too.
 */
export async function inspected(port: number): Promise<{ usage(collectGarbage?: boolean): Promise<Usage>; close(): void }> {
  const response = await fetch(`http://127.0.0.1:${port}/json`);
  const [target] = (await response.json()) as { webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '');
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let last = 0;
  const call = (method: string, params: object = {}) =>
    new Promise<{ result?: { value?: string } }>((resolve) => {
      const id = ++last;
      const take = ({ data }: MessageEvent) => {
        const message = JSON.parse(String(data));
        if (message.id !== id) return;
        socket.removeEventListener('message', take);
        resolve(message.result);
      };
      socket.addEventListener('message', take);
      socket.send(JSON.stringify({ id, method, params }));
    });
  const expression = `JSON.stringify({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() })`;
  return {
    usage: async (collectGarbage = false) => {
      for (let n = 0; n < 3 && collectGarbage; n++) {
        await call('HeapProfiler.collectGarbage');
        await sleep(300);
      }
      const { cpu, rss } = JSON.parse((await call('Runtime.evaluate', { expression })).result?.value ?? '');
      return { cpuMs: (cpu.user + cpu.system) / 1_000, rss };
    },
    close: () => socket.close(),
  };
}
