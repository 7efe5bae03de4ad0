import type { FanOutFigures } from './fan-out.ts';
import type { ReadFigures } from './reads.ts';

export interface Results {
  machine: string;
  at: string;
  /** The load average of the last minute when it began: other work disturbs. */
  load: number;
  clients: number;
  reads: ReadFigures[];
  fanOut: FanOutFigures[];
  growth: { from: number; to: number; smallMs: number; largeMs: number } | null;
}

const fixed = (value: number, digits: number) => (Number.isFinite(value) ? value.toFixed(digits) : '–');

/** The measured part of `docs/performance.md`. */
export function asMarkdown({ machine, at, load, clients, reads, fanOut, growth }: Results): string {
  const lines = [
    `Measured ${at} on ${machine}, load average ${fixed(load, 1)} when it began, ${clients.toLocaleString('en')} clients.`,
  ];
  if (reads.length > 0) {
    lines.push(
      '',
      '### Caseload, 20 clients at once',
      '',
      '| server | req/s × raw | req/s | server CPU ms a request | p95 ms |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...reads.map(
        (row) =>
          `| ${row.name} | ${fixed(row.ofRaw, 2)} | ${fixed(row.perSecond, 0)} | ${fixed(row.cpuMs, 2)} | ${fixed(row.p95Ms, 0)} |`,
      ),
    );
  }
  if (growth) {
    lines.push(
      '',
      `One Caseload by itself takes ${fixed(growth.smallMs, 1)} ms with ${growth.from.toLocaleString('en')} clients and ${fixed(growth.largeMs, 1)} ms ` +
        `with ${growth.to.toLocaleString('en')}: × ${fixed(growth.largeMs / growth.smallMs, 2)}.`,
    );
  }
  if (fanOut.length > 0) {
    lines.push(
      '',
      '### Fan-out of one event to all',
      '',
      '| server | subscribers | CPU µs a message | × raw | p99 ms from commit | KiB an idle subscriber |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      ...fanOut.map(
        (row) =>
          `| ${row.name} | ${row.subscribers} | ${fixed(row.cpuUs, 1)} | ${fixed(row.ofRaw, 2)} | ${fixed(row.p99Ms, 0)} | ${fixed(row.idleKib, 0)} |`,
      ),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Bars of requests a second beside the limit's. */
export function asChart(reads: readonly ReadFigures[]): string {
  const height = 34;
  const bars = reads.map(({ name, ofRaw, cpuMs }, n) => {
    const y = 20 + n * height;
    const width = Math.round(Math.min(ofRaw, 1.2) * 320);
    const ours = name.startsWith('Edusta');
    return `<text x="330" y="${y + 17}" text-anchor="end">${name}</text>
<rect x="340" y="${y}" width="${width}" height="24" fill="${ours ? '#2a6ebb' : '#8a94a0'}"/>
<text x="${348 + width}" y="${y + 17}">${fixed(ofRaw, 2)} · ${fixed(cpuMs, 2)} ms</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="820" height="${reads.length * height + 50}" font-family="sans-serif" font-size="13">
<title>Requests a second beside the limit, and server CPU a request</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${bars.join('\n')}
<text x="340" y="${reads.length * height + 38}" fill="#55606a">requests a second × raw · server CPU a request</text>
</svg>
`;
}
