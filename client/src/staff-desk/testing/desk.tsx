import { createMemoryHistory, MemoryRouter } from '@solidjs/router';
import { render } from '@solidjs/testing-library';
import type { SubscriptionForwarder } from '@urql/core';
import { Provider } from '@urql/solid';
import type { ExecutionResult } from 'graphql';
import { createSignal } from 'solid-js';
import { SessionProvider } from '../../accounts/session-context.tsx';
import { setLanguage } from '../../i18n/language.ts';
import type { Connection } from '../../live/connection-state.ts';
import { LiveProvider } from '../../live/live.tsx';
import { createApiClient } from '../../urql/client.ts';
import DeskPage from '../DeskPage.tsx';

type Variables = Record<string, unknown>;
type Answers = Record<string, (variables: Variables) => unknown>;

/** A mandate as the service gives it to the desk. */
export function mandate(id: string, change: Variables = {}) {
  return {
    __typename: 'PowerOfAttorney',
    id,
    version: 1,
    status: 'PENDING',
    role: 'LEGAL_ADVISOR',
    capacity: 'ATTORNEY',
    basis: 'NOTIFICATION',
    signedOn: null,
    statement: 'I act for the client.',
    submittedAt: '2026-11-20T08:00:00Z',
    decidedAt: null,
    viewerCanApprove: true,
    viewerCanReject: true,
    viewerCanAskForMissing: true,
    viewerCanAskPreviousHolder: true,
    missing: null,
    missingAskedAt: null,
    client: null,
    take: null,
    previousHolderQuestion: null,
    advisor: {
      __typename: 'Advisor',
      id: 'advisor',
      displayName: 'Aino Aalto',
      profession: null as string | null,
      professionConfirmedAt: null,
      viewerCanConfirmProfession: false,
    },
    statedClient: {
      __typename: 'StatedClient',
      givenNames: 'Zahra',
      familyName: id,
      dateOfBirth: '1990-02-07',
      customerNumber: '12',
      diaryNumber: null,
    },
    attachments: [],
    previousHolderStatement: null,
    ...change,
  };
}

/** Somebody in the register, with one open case. */
export function registered(id: string, change: Variables = {}) {
  const application = {
    __typename: 'Application',
    id: `case of ${id}`,
    diaryNumber: 'TYO/2026/1',
    kind: 'CITIZENSHIP',
    status: 'PROCESSING',
  };
  return {
    __typename: 'Client',
    id: `client ${id}`,
    customerNumber: '12',
    givenNames: 'Zahra',
    familyName: id,
    displayName: `Zahra ${id}`,
    dateOfBirth: '1990-02-07',
    applications: { __typename: 'ApplicationConnection', nodes: [application] },
    ...change,
  };
}

/** jsdom lays nothing out: the desk is wide, and nothing scrolls. */
function lendWhatJsdomLacks() {
  globalThis.matchMedia = ((media: string) => Object.assign(new EventTarget(), { media, matches: true })) as never;
  globalThis.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
}

const counted = (nodes: unknown[]) => [
  { __typename: 'WorkQueueCount', kind: 'POWER_OF_ATTORNEY', count: nodes.length },
  { __typename: 'WorkQueueCount', kind: 'SUBMISSION', count: 0 },
  { __typename: 'WorkQueueCount', kind: 'DOCUMENT_REQUEST', count: 0 },
];
const found = (...nodes: unknown[]) => ({ __typename: 'ClientConnection', totalCount: nodes.length, nodes });

/**
 * The desk as staff have it before them, in English, with a service that answers from `mandates` and `clients` and as `answers` say.
 * Only the network is not real.
 */
export function openDesk(options: {
  mandates: ReturnType<typeof mandate>[];
  clients?: ReturnType<typeof registered>[];
  answers?: Answers;
  /** Which page of the desk; the queue where it is left out. */
  at?: string;
}) {
  setLanguage('en');
  lendWhatJsdomLacks();
  const asked: { name: string; variables: Variables }[] = [];
  const matching = (text: unknown) =>
    (options.clients ?? []).filter(
      (client) => `${client.familyName} ${client.givenNames}`.startsWith(String(text)) || client.customerNumber === text,
    );
  const answers: Answers = {
    WorkQueuePage: () => {
      const nodes = options.mandates.filter(({ status }) => status === 'PENDING');
      const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
      return {
        workQueue: { __typename: 'WorkQueueItemConnection', totalCount: nodes.length, counts: counted(nodes), pageInfo, nodes },
      };
    },
    Matter: ({ id }) => {
      const matter = options.mandates.find((each) => each.id === id);
      const clientSuggestions = (options.clients ?? [])
        .filter(({ familyName }) => familyName === matter?.statedClient.familyName)
        .map((client) => ({ __typename: 'ClientSuggestion', client, reasons: ['CUSTOMER_NUMBER', 'NAME_AND_DATE_OF_BIRTH'] }));
      return { node: matter ? { clientSuggestions, ...matter } : null };
    },
    HolderOfRole: ({ clientId }) => ({
      node: { __typename: 'Client', id: clientId, powersOfAttorney: { __typename: 'PowerOfAttorneyConnection', nodes: [] } },
    }),
    ReasonPhrases: ({ language }) => {
      const text = language === 'EN' ? 'The document is not signed.' : 'Asiakirjaa ei ole allekirjoitettu.';
      return { reasonPhrases: [{ __typename: 'ReasonPhrase', code: 'UNSIGNED', text }] };
    },
    ClientsToMatch: ({ search }) => ({ clientSearch: found(...matching(search)) }),
    ...options.answers,
  };
  globalThis.fetch = (async (_url: unknown, init: { body: string }) => {
    const { operationName, variables } = JSON.parse(init.body) as { operationName: string; variables: Variables };
    asked.push({ name: operationName, variables });
    const data = answers[operationName]?.(variables);
    if (data === undefined) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } });
  }) as typeof fetch;

  const sinks: ((result: ExecutionResult) => void)[] = [];
  const forward: SubscriptionForwarder = () => ({
    subscribe: (sink) => {
      sinks.push((result) => sink.next(result));
      return { unsubscribe: () => undefined };
    },
  });
  const [connection] = createSignal<Connection>({ state: 'live' });
  const gaps: (() => void)[] = [];
  const socket = {
    connection,
    forward,
    onGap: (listener: () => void) => {
      gaps.push(listener);
      return () => undefined;
    },
    onEnded: () => undefined,
  };
  const viewer = { id: 'satu', displayName: 'Satu Salonen', part: 'staff' as const };
  const session = {
    current: () => ({ state: 'signedIn' as const, viewer }),
    viewer: () => viewer,
    ended: () => undefined,
    ask: async () => undefined,
  };
  const history = createMemoryHistory();
  history.set({ value: options.at ?? '/desk' });
  const client = createApiClient({ forward, onSignedOut: () => undefined, isAttended: () => true });
  render(() => (
    <Provider value={client}>
      <SessionProvider session={session}>
        <LiveProvider socket={socket}>
          <MemoryRouter history={history}>{[{ path: '*', component: DeskPage }]}</MemoryRouter>
        </LiveProvider>
      </SessionProvider>
    </Provider>
  ));
  return {
    /** What was sent under this operation's name, in order. */
    sent: (name: string) => asked.filter((each) => each.name === name).map((each) => each.variables),
    /** The stream says that something happened to a matter. */
    tell: (change: 'ADDED' | 'CHANGED' | 'REMOVED', item: ReturnType<typeof mandate>) => {
      const counts = counted(options.mandates.filter(({ status }) => status === 'PENDING'));
      const workQueue = { __typename: 'WorkQueueItemChange', change, counts, item };
      for (const sink of sinks) sink({ data: { workQueue } });
    },
    /** The stream may have missed something. */
    gap: () => {
      for (const listener of gaps) listener();
    },
  };
}
