import type { FanOutFigures } from './fan-out.ts';
import type { ReadFigures } from './reads.ts';

interface Bar {
  name: string;
  /** Beside the longest that is drawn, 1 at most. */
  share: number;
  text: string;
}

const height = 34;

function bars(title: string, caption: string, rows: readonly Bar[]): string {
  const drawn = rows.map(({ name, share, text }, n) => {
    const y = 20 + n * height;
    const width = Math.round(Math.min(share, 1) * 360);
    return `<text x="330" y="${y + 17}" text-anchor="end">${name}</text>
<rect x="340" y="${y}" width="${width}" height="24" fill="${name.startsWith('Edusta') ? '#2a6ebb' : '#8a94a0'}"/>
<text x="${348 + width}" y="${y + 17}">${text}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="860" height="${rows.length * height + 50}" font-family="sans-serif" font-size="13">
<title>${title}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${drawn.join('\n')}
<text x="340" y="${rows.length * height + 38}" fill="#55606a">${caption}</text>
</svg>
`;
}

/** Requests a second beside the limit's: longer is better. */
export const readsChart = (reads: readonly ReadFigures[]): string =>
  bars(
    'Requests a second beside the limit, and server CPU a request',
    'requests a second × raw (longer is better) · server CPU a request',
    reads.map(({ name, ofRaw, cpuMs }) => ({ name, share: ofRaw / 1.2, text: `${ofRaw.toFixed(2)} · ${cpuMs.toFixed(2)} ms` })),
  );

/** CPU a message beside the limit's: shorter is better. */
export function fanOutChart(figures: readonly FanOutFigures[]): string {
  const longest = Math.max(...figures.map(({ ofRaw }) => ofRaw));
  return bars(
    'CPU a message beside the limit, and p99 from commit',
    'server CPU a message × raw (shorter is better) · µs · p99 from commit',
    figures.map(({ name, subscribers, ofRaw, cpuUs, p99Ms }) => ({
      name: `${name.split(',')[0]}, ${subscribers.toLocaleString('en')} subscribers`,
      share: ofRaw / longest,
      text: `${ofRaw.toFixed(2)} · ${cpuUs.toFixed(1)} µs · ${p99Ms.toFixed(0)} ms`,
    })),
  );
}
