import type { Message } from './message.ts';

/** A way to reach people. Mail is one; text messages can be another. */
export interface Channel {
  /**
   * Resolves once whoever carries it further has taken it.
   * @throws Refused where it will never be taken for that address; anything else may be tried again
   */
  send(message: Message, signal: AbortSignal): Promise<void>;
  close(): void;
}

/** The address takes no mail: for good, as far as one can know. */
export class Refused extends Error {
  override name = 'Refused';
  readonly code = 'REFUSED';
}
