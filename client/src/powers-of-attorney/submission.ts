import { createMutation } from '@urql/solid';
import type { SubmitPowerOfAttorneyInput } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { FieldError } from '../ui/ErrorSummary.tsx';
import { createSendOnce } from '../urql/send-once.ts';

const submitMutation = graphql(`
  mutation SubmitPowerOfAttorney($input: SubmitPowerOfAttorneyInput!) {
    submitPowerOfAttorney(input: $input) {
      powerOfAttorney {
        id
        status
        submittedAt
        statedClient {
          givenNames
          familyName
        }
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

export interface SentPowerOfAttorney {
  name: string;
  submittedAt: string;
}

/**
 * Sends a power of attorney. The same input goes with the same key however often it is tried, so that an answer that was lost
 * on its way makes no second one.
 */
export function createSubmission(unsent: () => string) {
  const [state, submit] = createMutation(submitMutation);
  const once = createSendOnce();

  const send = async (input: SubmitPowerOfAttorneyInput): Promise<{ sent: SentPowerOfAttorney } | { errors: FieldError[] }> => {
    const { data } = await submit({ input: { ...input, idempotencyKey: once.of(input).key } });
    const payload = data?.submitPowerOfAttorney;
    if (payload?.powerOfAttorney) {
      const { statedClient, submittedAt } = payload.powerOfAttorney;
      return { sent: { name: `${statedClient.familyName}, ${statedClient.givenNames}`, submittedAt } };
    }
    const errors = payload?.userErrors.map(({ field, message }) => ({ field: field ?? null, message })) ?? [];
    return { errors: errors.length > 0 ? errors : [{ field: null, message: unsent() }] };
  };
  return { send, sending: () => state.fetching };
}
