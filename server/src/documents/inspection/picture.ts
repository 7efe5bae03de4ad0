import { UploadRefused } from '../upload.refusal.ts';

/** A photograph of 200 million points, or a long scan; to show one, each point takes four bytes of somebody's memory. */
const longestSide = 30_000;
const mostPoints = 300_000_000;

/** @throws UploadRefused TOO_MANY_PIXELS, or BROKEN where there are none */
export function checkDimensions(width: number, height: number): void {
  if (width === 0 || height === 0) throw new UploadRefused('BROKEN');
  if (width > longestSide || height > longestSide || width * height > mostPoints) throw new UploadRefused('TOO_MANY_PIXELS');
}
