import { createQuery } from '@urql/solid';
import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { ApplicationKind, ApplicationStatus, ClientMatchReason } from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import type { Registered, Stated } from './comparison.ts';
import { firstSearch, likeliest, numbersDisagree, type Suggestion, suggest, suggestedFor } from './suggestions.ts';

const clientFragment = graphql(`
  fragment ClientMatch_client on Client {
    id
    customerNumber
    givenNames
    familyName
    displayName
    dateOfBirth
    applications(first: 50) {
      nodes {
        id
        diaryNumber
        kind
        status
      }
    }
  }
`);

const byTextQuery = graphql(`
  query ClientsToMatch($search: String!) {
    clientSearch(search: $search, first: 10) {
      totalCount
      nodes {
        id
        ...ClientMatch_client
      }
    }
  }
`);

/** Somebody in the register, as far as a match and the cases to be covered need it. */
export interface RegisterClient extends Registered {
  id: string;
  displayName: string;
  applications: readonly { id: string; diaryNumber: string; kind: ApplicationKind; status: ApplicationStatus }[];
}

export interface ClientMatch {
  text: () => string;
  search: (text: string) => void;
  suggestions: () => readonly Suggestion<RegisterClient>[];
  /** How many the search found in all; more than are shown means that it should be narrowed. */
  foundCount: () => number;
  asking: () => boolean;
  failed: () => boolean;
  askAgain: () => void;
  /** Who is compared, and for whom it would be approved. */
  chosen: () => RegisterClient | null;
  choose: (client: RegisterClient) => void;
  /** Whether the choice was made by what was stated alone, not by a person. */
  chosenByItself: () => boolean;
  numbersDisagree: () => boolean;
}

const pause = 250;

/** A client of the register as a match needs them. */
export function registerClient(masked: FragmentType<typeof clientFragment>): RegisterClient {
  const client = readFragment(clientFragment, masked);
  const applications = client.applications.nodes;
  return { ...client, applications, diaryNumbers: applications.map(({ diaryNumber }) => diaryNumber) };
}

interface Known {
  /** Whom the service suggests. */
  clientSuggestions: readonly { client?: FragmentType<typeof clientFragment> | null; reasons: readonly ClientMatchReason[] }[];
  /** With whom it has been matched already: somebody's holder was asked about them. */
  client?: FragmentType<typeof clientFragment> | null;
}

/** Finds who in the register was meant: by what the service suggests, and by a search that begins with the name. */
export function createClientMatch(stated: Stated, known: () => Known): ClientMatch {
  const [text, setText] = createSignal(firstSearch(stated));
  const [sought, setSought] = createSignal(text());
  createEffect(
    on(
      text,
      (latest) => {
        const timer = setTimeout(() => setSought(latest.trim()), pause);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );

  const [byText, askText] = createQuery({
    query: byTextQuery,
    variables: () => ({ search: sought() }),
    pause: () => sought() === '',
  });

  const untouched = () => sought() === firstSearch(stated);
  const found = createMemo((): RegisterClient[] =>
    (sought() === '' ? [] : (byText.data?.clientSearch.nodes ?? [])).map(registerClient),
  );
  // Whom the service suggests belongs here until somebody looks for another.
  const suggested = createMemo(() =>
    known().clientSuggestions.flatMap(({ client, reasons }) =>
      client ? [{ client: registerClient(client), reasons: suggestedFor(reasons) }] : [],
    ),
  );
  const suggestions = createMemo(() => suggest(stated, found(), untouched() ? suggested() : []));

  const [picked, pick] = createSignal<{ client: RegisterClient; byItself: boolean } | null>(null);
  let settled = false;
  createEffect(() => {
    const matched = known().client;
    if (matched && !settled) {
      settled = true;
      return void pick({ client: registerClient(matched), byItself: false });
    }
    if (settled || byText.data === undefined || !untouched()) return;
    settled = true;
    const client = likeliest(suggestions());
    if (client) pick({ client, byItself: true });
  });
  // What the register says may change while one looks: the latest that was found of the same person.
  const chosen = createMemo(() => {
    const choice = picked()?.client;
    const latest = [...found(), ...suggested().map(({ client }) => client)];
    return latest.find(({ id }) => id === choice?.id) ?? choice ?? null;
  });

  return {
    text,
    search: setText,
    suggestions,
    foundCount: () => (sought() === '' ? 0 : (byText.data?.clientSearch.totalCount ?? 0)),
    asking: () => byText.fetching || text().trim() !== sought(),
    failed: () => byText.error !== undefined,
    askAgain: () => {
      if (sought() !== '') askText({ requestPolicy: 'network-only' });
    },
    chosen,
    choose: (client) => {
      settled = true;
      pick({ client, byItself: false });
    },
    chosenByItself: () => picked()?.byItself === true,
    numbersDisagree: () => untouched() && numbersDisagree(suggestions()),
  };
}
