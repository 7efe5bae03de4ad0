import { maximumUploadBytes } from '../document.ts';
import { UploadRefused } from '../upload.refusal.ts';

/** Something, and not too much. @throws UploadRefused EMPTY or TOO_LARGE */
export function checkSize(byteSize: number): void {
  if (byteSize === 0) throw new UploadRefused('EMPTY');
  if (byteSize > maximumUploadBytes) throw new UploadRefused('TOO_LARGE');
}
