/** What can be sent. The order is that of the sentences that name them. */
export const mediaTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'text/plain',
] as const;
export type MediaType = (typeof mediaTypes)[number];

/** File name endings of each type; the first is the usual one. */
export const fileEndings: Record<MediaType, readonly [string, ...string[]]> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg', '.jpe', '.jfif'],
  'image/png': ['.png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
  'text/plain': ['.txt', '.text'],
};

/** What browsers show by themselves, and may show in place. */
export const shownInPlace: readonly MediaType[] = ['application/pdf', 'image/jpeg', 'image/png'];

/** Names by which some programs declare one of ours. */
const aliases: Record<string, MediaType> = {
  'application/x-pdf': 'application/pdf',
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'image/x-png': 'image/png',
};

/** @returns the type that a `filetype` such as `image/JPEG; q=1` declares, or null where it is none of ours. */
export function declaredMediaType(filetype: string): MediaType | null {
  const essence = (filetype.split(';')[0] ?? '').trim().toLowerCase();
  return mediaTypes.find((type) => type === essence) ?? (Object.hasOwn(aliases, essence) ? (aliases[essence] ?? null) : null);
}

/** What a name ends with, in small letters, as systems read it: `.exe` of `Lasku.EXE. `; null where it says nothing of a type. */
function endingOf(name: string): string | null {
  const ending = /\.(?=[^.]*\p{L})[\p{L}\p{N}]{1,10}$/u.exec(name.replace(/[. ]+$/, ''))?.[0];
  return ending?.toLowerCase() ?? null;
}

/** Whether a file of this name may be of this type: by its ending, or because it has none (`Scan 12.3.2026`). */
export function nameFits(name: string, type: MediaType): boolean {
  const ending = endingOf(name);
  return ending === null || fileEndings[type].includes(ending);
}
