import { setTimeout as sleep } from 'node:timers/promises';

// What every measured server process tells its parent: its port, and what it has used when it is asked.
export function measured(port) {
  process.on('message', async (message) => {
    // As often, and with as long a pause, as the whole service is asked to by its inspector.
    for (let n = 0; n < 3 && message === 'gc'; n++) {
      globalThis.gc?.();
      await sleep(300);
    }
    const { user, system } = process.cpuUsage();
    process.send({ cpuMs: (user + system) / 1000, rss: process.memoryUsage.rss() });
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ port });
}
