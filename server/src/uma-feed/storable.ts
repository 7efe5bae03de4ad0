const unstorable = /\\(?=u[0-9a-fA-F]{4})|\0|\p{Surrogate}/gu;

/**
 * Any string as one that PostgreSQL can keep as text: NUL and halves of surrogate pairs become `\u0000` and the like. Two different
 * strings stay different; an ordinary one stays as it is.
 */
export function storable(text: string): string {
  if (!text.includes('\0') && !text.includes('\\') && text.isWellFormed()) return text;
  return text.replace(unstorable, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
