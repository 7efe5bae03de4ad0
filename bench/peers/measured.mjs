// What every measured server process tells its parent: its port, and what it has used when it is asked.
export function measured(port) {
  process.on('message', (message) => {
    if (message === 'gc') globalThis.gc?.();
    const { user, system } = process.cpuUsage();
    process.send({ cpuMs: (user + system) / 1000, rss: process.memoryUsage.rss() });
  });
  process.on('disconnect', () => process.exit(0));
  process.send({ port });
}
