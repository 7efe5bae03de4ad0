export interface Sending {
  key: string;
  sentAt: string | null;
}

/**
 * What makes sending safe to repeat (R16): the same content keeps its key and its time of sending however often it is tried, so
 * that a double click or an answer that was lost makes no second one. Another content is another sending.
 */
export function createSendOnce(now: () => Date = () => new Date(), newKey: () => string = () => crypto.randomUUID()) {
  let last: Sending & { content: string } = { content: '', key: '', sentAt: null };
  return {
    of: (content: unknown): Sending => {
      const text = JSON.stringify(content);
      if (text !== last.content) last = { content: text, key: newKey(), sentAt: now().toISOString() };
      return { key: last.key, sentAt: last.sentAt };
    },
    /** This device's clock is not to be believed: the service's own time counts, and it is sent as if for the first time. */
    withoutTime: (): Sending => {
      last = { ...last, key: newKey(), sentAt: null };
      return { key: last.key, sentAt: null };
    },
  };
}
