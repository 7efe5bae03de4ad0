import { createMemoryHistory, MemoryRouter } from '@solidjs/router';
import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import type { SessionState } from '../accounts/session.ts';
import { SessionProvider } from '../accounts/session-context.tsx';
import { setLanguage } from '../i18n/language.ts';
import LandingPage from './LandingPage.tsx';

afterEach(() => {
  cleanup();
  setLanguage('fi');
});

function open(address: string, because: 'never' | 'ended' = 'never') {
  setLanguage('en');
  const history = createMemoryHistory();
  history.set({ value: address });
  const session = {
    current: (): SessionState => ({ state: 'signedOut', because }),
    viewer: () => null,
    ask: async () => {},
    ended: () => {},
  };
  render(() => (
    <SessionProvider session={session}>
      <MemoryRouter history={history}>{[{ path: '*', component: LandingPage }]}</MemoryRouter>
    </SessionProvider>
  ));
  return screen.getByRole('link', { name: 'Sign in' }).getAttribute('href') ?? '';
}

describe('the sign-in page', () => {
  it('R1 names the three ways to identify', () => {
    open('/');
    for (const way of ['Online bank ID', 'Mobile certificate', 'Certificate card']) expect(screen.getByText(way)).toBeTruthy();
  });

  it('R14 says what cannot be done here, and where it can', () => {
    open('/');
    for (const what of ['Lodge an application', 'Cancel an application', 'Receive a decision on asylum', 'Appeal']) {
      expect(screen.getByText(what).nextElementSibling?.textContent).toBeTruthy();
    }
  });

  it('brings one back to where one was going', () => {
    const href = open('/cases/abc?x=1');
    expect(new URLSearchParams(href.split('?')[1]).get('returnTo')).toBe('/cases/abc?x=1');
  });

  it.each([
    ['assurance-too-low', 'at least substantial'],
    ['no-role', 'no role'],
    ['cancelled', 'was cancelled'],
    ['expired', 'took too long'],
    ['provider-unavailable', 'does not answer'],
    ['anything-else', 'could not be confirmed'],
  ])('R1 says why somebody was refused: %s', (error, words) => {
    open(`/sign-in?error=${error}`);
    expect(screen.getByRole('alert').textContent).toContain(words);
  });

  it('says that the session has ended, when it did', () => {
    open('/', 'ended');
    expect(screen.getByRole('alert').textContent).toContain('Your session has ended');
  });
});
