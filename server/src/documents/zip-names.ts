import { fileEndings, type MediaType } from './media-type.ts';

/** What some system cannot have in a name; what it does by itself is left out or looks like a path. */
const unfit = /[\p{Cc}<>:"/\\|?*]/gu;
/** Names that Windows keeps for itself, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/** As many bytes as every file system takes, with room for a number. */
const longestBytes = 200;

interface Titled {
  fileName: string;
  mediaType: MediaType;
}

/**
 * Names for files that come to lie in one folder, in their order: as their senders called them, in any script, ended as their content
 * does, and no two that some system would take for one.
 */
export function zipNames(files: readonly Titled[]): string[] {
  const taken = new Set<string>();
  return files.map(({ fileName, mediaType }) => {
    const [usual] = fileEndings[mediaType];
    const known = fileEndings[mediaType].find((ending) => fileName.toLowerCase().endsWith(ending));
    const ending = known ? fileName.slice(-known.length) : usual;
    const stem = plainStem(known ? fileName.slice(0, -known.length) : fileName);
    for (let n = 1; ; n++) {
      const name = n === 1 ? `${stem}${ending}` : `${stem} (${n})${ending}`;
      const key = name.normalize('NFKC').toLocaleLowerCase('en').toUpperCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return name;
    }
  });
}

function plainStem(stem: string): string {
  let plain = stem
    .normalize('NFC')
    .replace(unfit, '_')
    .replace(reserved, '_$&')
    .replace(/^[. ]+|[. ]+$/g, '');
  while (Buffer.byteLength(plain) > longestBytes) plain = [...plain].slice(0, -1).join('');
  return plain || 'file';
}
