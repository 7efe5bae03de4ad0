/** What can be sent, for now. The order is that of the sentences that name them. */
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** File name endings of each type; the first is the usual one. */
export const fileEndings: Record<MediaType, readonly [string, ...string[]]> = {
  'application/pdf': ['.pdf'],
  'image/jpeg': ['.jpg', '.jpeg', '.jpe', '.jfif'],
  'image/png': ['.png'],
};

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
