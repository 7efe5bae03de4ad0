/**
 * Keys for one decision: sent again with the same content, it keeps its key and is done once however often it arrives; with
 * another content it is another decision.
 */
export function createIdempotencyKeys(newKey: () => string = () => crypto.randomUUID()): (content: unknown) => string {
  let last = { content: '', key: '' };
  return (content) => {
    const text = JSON.stringify(content);
    if (text !== last.content) last = { content: text, key: newKey() };
    return last.key;
  };
}
