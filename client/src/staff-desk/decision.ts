import type { CombinedError } from '@urql/core';
import { useClient } from '@urql/solid';
import { createSignal } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { createSendOnce } from '../urql/send-once.ts';
import type { Terms } from './approval-terms.ts';
import { type DecisionError, type MendingPlace, placeOfError } from './decision-problem.ts';
import type { Matter } from './matter.ts';
import type { WorkQueue } from './work-queue.ts';

/** One approval; several at once are several of these. */
export const approveMutation = graphql(`
  mutation ApproveOnDesk($input: ApprovePowerOfAttorneyInput!) {
    approvePowerOfAttorney(input: $input) {
      powerOfAttorney {
        id
        version
        status
        decidedAt
        viewerCanApprove
        viewerCanReject
        viewerCanAskForMissing
        viewerCanAskPreviousHolder
      }
      superseded {
        id
        advisor {
          id
          displayName
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

const rejectMutation = graphql(`
  mutation RejectOnDesk($input: RejectPowerOfAttorneyInput!) {
    rejectPowerOfAttorney(input: $input) {
      powerOfAttorney {
        id
        version
        status
        decidedAt
        viewerCanApprove
        viewerCanReject
        viewerCanAskForMissing
        viewerCanAskPreviousHolder
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

export type Verdict = 'approved' | 'rejected';

/** Why a decision did not arrive: the network was gone, the service failed, or it refused with what can be mended. */
export type Failure = 'network' | 'service';

export interface Decision {
  busy: () => boolean;
  failure: () => Failure | null;
  errorsAt: (place: MendingPlace) => readonly DecisionError[];
  approve: (clientId: string, applicationIds: readonly string[] | null, terms?: Terms) => Promise<void>;
  reject: (reason: string) => Promise<void>;
  /** Forgets what the last attempt was refused for. */
  clear: () => void;
}

interface Options {
  matter: () => Matter;
  queue: Pick<WorkQueue, 'deciding' | 'refused' | 'decided'>;
  /** `superseded`: whose mandate ended with it (R6). */
  onDecided: (verdict: Verdict, superseded: string | null) => void;
  /** It was refused: what is shown may be old. */
  onRefused: () => void;
}

interface Answer {
  error?: CombinedError | undefined;
  userErrors: readonly DecisionError[] | undefined;
  superseded?: string | null;
}

/** Sends the decision on a mandate: once, with the version that was looked at, and with a key by which trying again does nothing twice. */
export function createDecision({ matter, queue, onDecided, onRefused }: Options): Decision {
  const client = useClient();
  const once = createSendOnce();
  const [busy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<Failure | null>(null);
  const [errors, setErrors] = createSignal<readonly DecisionError[]>([]);
  const clear = () => {
    setFailure(null);
    setErrors([]);
  };

  const send = async (verdict: Verdict, mutate: () => Promise<Answer>) => {
    if (busy()) return;
    const { id } = matter();
    clear();
    setBusy(true);
    queue.deciding(id);
    const { error, userErrors, superseded } = await mutate();
    setBusy(false);
    // It may have arrived all the same: what the stream says of it is one's own doing until the service says otherwise.
    if (error || !userErrors) return void setFailure(error?.networkError ? 'network' : 'service');
    if (userErrors.length > 0) {
      queue.refused(id);
      setErrors(userErrors);
      return onRefused();
    }
    queue.decided(id);
    onDecided(verdict, superseded ?? null);
  };

  return {
    busy,
    failure,
    errorsAt: (place) => errors().filter((error) => placeOfError(error) === place),
    clear,
    approve: (clientId, applicationIds, terms) =>
      send('approved', async () => {
        const content = {
          id: matter().id,
          version: matter().version,
          clientId,
          ...(applicationIds ? { applicationIds: [...applicationIds] } : {}),
          ...terms,
        };
        const input = { ...content, idempotencyKey: once.of(content).key };
        const { data, error } = await client.mutation(approveMutation, { input }).toPromise();
        const payload = data?.approvePowerOfAttorney;
        return { error, userErrors: payload?.userErrors, superseded: payload?.superseded?.advisor?.displayName ?? null };
      }),
    reject: (reason) =>
      send('rejected', async () => {
        const content = { id: matter().id, version: matter().version, reason: reason.trim() };
        const input = { ...content, idempotencyKey: once.of(content).key };
        const { data, error } = await client.mutation(rejectMutation, { input }).toPromise();
        return { error, userErrors: data?.rejectPowerOfAttorney.userErrors };
      }),
  };
}
