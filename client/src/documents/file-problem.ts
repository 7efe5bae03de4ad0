/** What may be sent at one place: which types by the endings of their names, how large a file, in bytes, and how many. */
export interface FileRules {
  types: Readonly<Record<string, string>>;
  largest: number;
  most: number;
}

/** What proves a mandate: signed papers, as scans or photographs (the service judges by content; this only spares a long wait for a certain no). */
export const documentFiles: FileRules = {
  types: { pdf: 'application/pdf', jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png' },
  largest: 100 * 1024 ** 2,
  most: 20,
};
export const largestFile = documentFiles.largest;
export const mostFiles = documentFiles.most;

/** What a file picker offers, as in `accept`. */
export const acceptOf = (rules: FileRules): string =>
  [...Object.keys(rules.types).map((ending) => `.${ending}`), ...new Set(Object.values(rules.types))].join(',');
export const acceptedFiles = acceptOf(documentFiles);

/** What systems say of a file that they do not know. */
const unknown = ['', 'application/octet-stream'];

/** A file's media type; where the system knows none, the name's ending tells. */
export function mediaTypeOf(file: Pick<File, 'name' | 'type'>, rules: FileRules = documentFiles): string | null {
  const named = rules.types[file.name.split('.').at(-1)?.toLowerCase() ?? ''];
  return Object.values(rules.types).includes(file.type) ? file.type : unknown.includes(file.type) ? (named ?? null) : null;
}

/** Why a file need not even be sent, or null. */
export function fileProblem(
  file: Pick<File, 'name' | 'type' | 'size'>,
  rules: FileRules = documentFiles,
): 'empty' | 'tooLarge' | 'type' | null {
  if (file.size === 0) return 'empty';
  if (file.size > rules.largest) return 'tooLarge';
  return mediaTypeOf(file, rules) ? null : 'type';
}
