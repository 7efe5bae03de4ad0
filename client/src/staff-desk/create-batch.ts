import { useClient } from '@urql/solid';
import { createStore } from 'solid-js/store';
import type { BatchMatterQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { createSendOnce } from '../urql/send-once.ts';
import { type Doubt, doubtsOf, sureClient } from './batch.ts';
import { type RegisterClient, registerClient } from './client-match.ts';
import { approveMutation } from './decision.ts';
import { holderQuery } from './SuccessionPart.tsx';
import { suggest, suggestedFor } from './suggestions.ts';
import type { WorkQueue } from './work-queue.ts';

const batchMatterQuery = graphql(`
  query BatchMatter($id: ID!) {
    node(id: $id) {
      __typename
      ... on PowerOfAttorney {
        id
        version
        status
        role
        basis
        missing
        viewerCanApprove
        take {
          takenBy
          isViewers
        }
        advisor {
          id
          displayName
        }
        statedClient {
          givenNames
          familyName
          dateOfBirth
          customerNumber
          diaryNumber
        }
        attachments {
          id
          title
          url
        }
        previousHolderStatement {
          id
        }
        previousHolderQuestion {
          id
          askedAt
          answer
          answeredAt
          message
        }
        clientSuggestions {
          reasons
          client {
            id
            ...ClientMatch_client
          }
        }
      }
    }
  }
`);

type Found = Extract<NonNullable<BatchMatterQuery['node']>, { __typename: 'PowerOfAttorney' }>;

/** `safe` and `doubtful` after it was looked at; then what came of it, one by one. */
export type BatchState = 'examining' | 'unknown' | 'safe' | 'doubtful' | 'deciding' | 'approved' | 'refused' | 'unsent';

export interface BatchItem {
  id: string;
  state: BatchState;
  matter: Found | null;
  client: RegisterClient | null;
  doubts: readonly Doubt[];
  /** What the service said where it refused. */
  refusal: string;
}

type Queue = Pick<WorkQueue, 'deciding' | 'refused' | 'decided'>;

/**
 * Several mandates, looked at anew and decided one after another, each by the single decision with the version that was looked at and a
 * key of its own: what is refused is refused alone, and stopping leaves the rest as it was.
 */
export function createBatch(ids: readonly string[], queue: Queue) {
  const client = useClient();
  const [items, set] = createStore<BatchItem[]>(
    ids.map((id) => ({ id, state: 'examining', matter: null, client: null, doubts: [], refusal: '' })),
  );
  const [run, setRun] = createStore({ running: false, stopping: false });
  const keys = new Map(ids.map((id) => [id, createSendOnce()]));
  const change = (id: string, to: Partial<BatchItem>) => set((item) => item.id === id, to);

  const examine = async (id: string) => {
    const { data } = await client.query(batchMatterQuery, { id }, { requestPolicy: 'network-only' }).toPromise();
    const matter = data?.node;
    if (matter?.__typename !== 'PowerOfAttorney') return change(id, { state: 'unknown' });
    const suggestions = suggest(
      matter.statedClient,
      [],
      matter.clientSuggestions.flatMap(({ client: masked, reasons }) =>
        masked ? [{ client: registerClient(masked), reasons: suggestedFor(reasons) }] : [],
      ),
    );
    const sure = sureClient(matter, suggestions).client;
    const holders = sure
      ? await client.query(holderQuery, { clientId: sure.id }, { requestPolicy: 'network-only' }).toPromise()
      : null;
    const node = holders?.data?.node;
    if (sure && !node) return change(id, { state: 'unknown' });
    const held = node && 'powersOfAttorney' in node ? node.powersOfAttorney.nodes : [];
    const examined = {
      ...matter,
      documentCount: matter.attachments.length,
      takenByOther: matter.take != null && !matter.take.isViewers,
    };
    const doubts = doubtsOf(examined, suggestions, held);
    change(id, { matter, client: sure, doubts, state: doubts.length === 0 ? 'safe' : 'doubtful' });
  };
  const decide = async ({ id, matter, client: chosen }: BatchItem) => {
    if (!matter || !chosen) return;
    change(id, { state: 'deciding' });
    queue.deciding(id);
    const content = { id, version: matter.version, clientId: chosen.id };
    const input = { ...content, idempotencyKey: keys.get(id)?.of(content).key ?? null };
    const { data } = await client.mutation(approveMutation, { input }).toPromise();
    const errors = data?.approvePowerOfAttorney.userErrors;
    if (!errors) return change(id, { state: 'unsent' });
    if (errors.length > 0) {
      queue.refused(id);
      return change(id, { state: 'refused', refusal: errors[0]?.message ?? '' });
    }
    change(id, { state: 'approved' });
    queue.decided(id);
  };

  return {
    items,
    running: () => run.running,
    /** Looks at all of them, one after another: what is shown is as the service has it now. */
    examine: async () => {
      for (const id of ids) await examine(id);
    },
    /** Approves what is safe, and what did not arrive before; one at a time, until all are done or somebody stops it. */
    approve: async () => {
      if (run.running) return;
      setRun({ running: true, stopping: false });
      for (const item of items.filter(({ state }) => state === 'safe' || state === 'unsent')) {
        if (run.stopping) break;
        await decide(item);
      }
      setRun({ running: false, stopping: false });
    },
    /** The one under way is finished; the rest stays as it is. */
    stop: () => setRun('stopping', true),
  };
}
