/** Where uploads go and documents come from, under the public address. */
export const uploadPath = '/files';
export const documentPath = '/documents';

/** What one account may have lying about, unfinished or not yet used. */
export const uploadQuota = { count: 200, bytes: 2 * 1024 ** 3 };

/** "100 MB", read as generously as anybody means it. */
export const maximumUploadBytes = 100 * 1024 ** 2;

/** What is not used within a day of its first byte is removed. */
export const unusedLimitMs = 24 * 60 * 60_000;

const longestName = 255;

/**
 * What cannot stand in a file name: control characters, line and paragraph separators, halves of surrogate pairs and what stands for
 * undecodable bytes; and the invisible characters that reorder the text beside them on a screen. Letters written from right to left
 * and the marks that their scripts need are as good as any.
 */
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufffd]/u;

/**
 * A file name is data: it never becomes a path, so `../` in it is just text. It is kept as it was sent, but for Unicode's composed form.
 * @returns the name, or null where it cannot be one
 */
export function fileName(sent: string): string | null {
  const name = sent.normalize('NFC');
  if (name.trim() === '' || [...name].length > longestName || unfit.test(name)) return null;
  return name;
}
