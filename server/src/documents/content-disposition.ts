import { fileEndings, type MediaType } from './media-type.ts';

/**
 * RFC 6266: a header value that suggests a file name in any script, with a plain one beside it. The name ends as its content does, whatever
 * its sender called it, so that nothing is ever saved as what it is not; separators of paths become `_`.
 */
export function contentDisposition(disposition: 'attachment' | 'inline', title: string, mediaType: MediaType): string {
  const [ending] = fileEndings[mediaType];
  const endsWell = fileEndings[mediaType].some((known) => title.toLowerCase().endsWith(known));
  const name = `${title.replace(/[/\\]/g, '_')}${endsWell ? '' : ending}`;
  const plain = name.replace(/[^ !#$&'()+,\-.0-9;=@A-Z[\]^_`a-z{}~]/gu, '_');
  return `${disposition}; filename="${plain}"; filename*=UTF-8''${extendedValue(name)}`;
}

/** RFC 8187: what is no attr-char is percent-encoded. */
function extendedValue(text: string): string {
  return encodeURIComponent(text).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
