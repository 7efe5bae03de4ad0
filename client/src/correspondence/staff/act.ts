import { type AnyVariables, type TypedDocumentNode, useClient } from '@urql/solid';
import { createSignal } from 'solid-js';
import type { FieldError } from '../../ui/ErrorSummary.tsx';
import { createSendOnce } from '../../urql/send-once.ts';

interface Refusable {
  userErrors: readonly { field?: string | null; message: string }[];
}

/**
 * One act of staff: done once however often it is tried, with what was refused by its field. `unsent` says that no answer came.
 * @returns the payload where it was done, and null where it was not
 */
export function createAct<Data, Input extends object, Payload extends Refusable>(
  mutation: TypedDocumentNode<Data, AnyVariables & { input: Input & { idempotencyKey?: string | null } }>,
  payloadOf: (data: Data) => Payload,
  unsent: () => string,
  /** Each time is another act, also with the same content: taking, giving back, taking again. */
  anew = false,
) {
  const client = useClient();
  const once = createSendOnce();
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<readonly FieldError[]>([]);
  return {
    busy,
    refused,
    clear: () => setRefused([]),
    run: async (input: Input): Promise<Payload | null> => {
      if (busy()) return null;
      setBusy(true);
      setRefused([]);
      const { data } = await client
        .mutation(mutation, { input: { ...input, ...(anew ? {} : { idempotencyKey: once.of(input).key }) } } as never)
        .toPromise();
      setBusy(false);
      const payload = data && payloadOf(data);
      if (payload && payload.userErrors.length === 0) return payload;
      setRefused(
        payload?.userErrors.map(({ field, message }) => ({ field: field ?? null, message })) ?? [
          { field: null, message: unsent() },
        ],
      );
      return null;
    },
  };
}
