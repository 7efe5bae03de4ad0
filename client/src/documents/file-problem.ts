/** What the authority takes (the service judges by content; this only spares a long wait for a certain no). */
export const acceptedFiles = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';
export const largestFile = 25 * 1024 ** 2;
export const mostFiles = 20;

const types: Record<string, string> = { pdf: 'application/pdf', jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png' };

/** A file's media type; some systems give none, then the name's ending tells. */
export function mediaTypeOf(file: Pick<File, 'name' | 'type'>): string | null {
  const named = types[file.name.split('.').at(-1)?.toLowerCase() ?? ''];
  return Object.values(types).includes(file.type) ? file.type : file.type === '' ? (named ?? null) : null;
}

/** Why a file need not even be sent, or null. */
export function fileProblem(file: Pick<File, 'name' | 'type' | 'size'>): 'empty' | 'tooLarge' | 'type' | null {
  if (file.size === 0) return 'empty';
  if (file.size > largestFile) return 'tooLarge';
  return mediaTypeOf(file) ? null : 'type';
}
