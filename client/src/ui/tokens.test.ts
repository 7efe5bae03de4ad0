import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readablePairs, visiblePairs } from '../../scripts/semantic-colours.ts';
import { colourOf, tokensCss } from '../../scripts/tokens.ts';

function luminance(hsl: string): number {
  const parts = /hsl\(([\d.]+), ([\d.]+)%, ([\d.]+)%\)/.exec(hsl);
  if (!parts) throw new Error(`not an opaque hsl colour: ${hsl}`);
  const [hue, saturation, lightness] = [Number(parts[1]), Number(parts[2]) / 100, Number(parts[3]) / 100];
  const channel = (n: number) => {
    const k = (n + hue / 30) % 12;
    const value = lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(4);
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(['light', 'dark'] as const)('the colours in %s', (scheme) => {
  it.each(readablePairs)('R20 "%s" can be read on "%s" (4.5:1)', (text, ground) => {
    expect(contrast(colourOf(text, scheme), colourOf(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(visiblePairs)('R20 "%s" can be told from "%s" (3:1)', (mark, ground) => {
    expect(contrast(colourOf(mark, scheme), colourOf(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});

describe('tokens.css', () => {
  it('is what the script makes of the design system', () => {
    expect(readFileSync(resolve(import.meta.dirname, 'tokens.css'), 'utf8')).toBe(tokensCss());
  });
});
