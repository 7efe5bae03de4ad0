import type { CombinedError } from '@urql/core';
import { createSignal } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { createSendOnce } from '../urql/send-once.ts';
import type { DecisionError } from './decision-problem.ts';
import { deskWorkTexts } from './desk-work.dictionary.ts';

interface Answer {
  error?: CombinedError | undefined;
  userErrors: readonly DecisionError[] | undefined;
}

export interface Act {
  busy: () => boolean;
  /** Why it was not done, for a person; empty where nothing was refused. */
  problem: () => string;
  clear: () => void;
  /** Sends it once, with a key by which trying again does nothing twice. @returns whether it was done */
  run: <Content extends object>(
    content: Content,
    send: (input: Content & { idempotencyKey: string }) => Promise<Answer>,
  ) => Promise<boolean>;
}

/** Something that staff do with a matter or mandate and that the service may refuse. */
export function createAct(): Act {
  const t = textsOf(deskWorkTexts);
  const once = createSendOnce();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal('');
  return {
    busy,
    problem,
    clear: () => setProblem(''),
    run: async (content, send) => {
      if (busy()) return false;
      setBusy(true);
      setProblem('');
      const { error, userErrors } = await send({ ...content, idempotencyKey: once.of(content).key });
      setBusy(false);
      if (error || !userErrors) setProblem(t('unsent'));
      else setProblem(userErrors[0]?.message ?? '');
      return problem() === '';
    },
  };
}
