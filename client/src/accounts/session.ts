import type { Client } from '@urql/core';
import { createSignal } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { language } from '../i18n/language.ts';
import { forgetUnsavedCopies } from './unsaved-copy.ts';

const viewerQuery = graphql(`
  query Session {
    viewer {
      __typename
      id
      displayName
    }
  }
`);

export interface Viewer {
  id: string;
  displayName: string;
  part: 'advisor' | 'staff';
}

/** Who is here: not known yet, nobody, somebody, or the service does not answer. */
export type SessionState =
  | { state: 'asking' }
  | { state: 'signedOut'; because: 'never' | 'ended' }
  | { state: 'signedIn'; viewer: Viewer }
  | { state: 'unreachable' };

export interface Session {
  current: () => SessionState;
  viewer: () => Viewer | null;
  /** Asks the service again; after a sign-in elsewhere, or when it could not be reached. */
  ask: () => Promise<void>;
  /** The service said that nobody is signed in any more. */
  ended: () => void;
}

/** The session as the service sees it; the cookie itself is out of reach of scripts. */
export function createSession(client: () => Client): Session {
  const [current, set] = createSignal<SessionState>({ state: 'asking' });
  const ended = () =>
    set((before) => {
      if (before.state === 'signedOut') return before;
      return { state: 'signedOut', because: before.state === 'signedIn' ? 'ended' : 'never' };
    });
  return {
    current,
    viewer: () => {
      const now = current();
      return now.state === 'signedIn' ? now.viewer : null;
    },
    ended,
    ask: async () => {
      const { data, error } = await client().query(viewerQuery, {}, { requestPolicy: 'network-only' }).toPromise();
      const viewer = data?.viewer;
      if (viewer) {
        set({
          state: 'signedIn',
          viewer: {
            id: viewer.id,
            displayName: viewer.displayName,
            part: viewer.__typename === 'StaffMember' ? 'staff' : 'advisor',
          },
        });
      } else if (error?.networkError) set({ state: 'unreachable' });
      else ended();
    },
  };
}

/** Where one signs in, to come back to a path of ours. */
export function signInAddress(part: Viewer['part'], returnTo: string): string {
  const path = part === 'staff' ? '/auth/staff/sign-in' : '/auth/sign-in';
  return `${path}?${new URLSearchParams({ returnTo, language: language() })}`;
}

/** Ends both sides: the service's own session, then, by going where the answer says, the identity provider's. */
export async function signOut(): Promise<void> {
  const answer = await fetch('/auth/sign-out', { method: 'POST', headers: { accept: 'application/json' } });
  const { location: next } = (await answer.json()) as { location: string };
  forgetUnsavedCopies();
  location.assign(next);
}
