import { A, createMemoryHistory, MemoryRouter } from '@solidjs/router';
import { cleanup, render, screen } from '@solidjs/testing-library';
import { ErrorBoundary, type ParentProps } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { FailedPage } from './messages.tsx';

beforeEach(() => setLanguage('en'));
afterEach(() => {
  cleanup();
  setLanguage('fi');
});

const Frame = (props: ParentProps) => (
  <>
    <A href="/whole">Elsewhere</A>
    <ErrorBoundary fallback={(error, reset) => <FailedPage error={error} onAgain={reset} />}>{props.children}</ErrorBoundary>
  </>
);

function open(error: Error) {
  const history = createMemoryHistory();
  history.set({ value: '/broken' });
  const Broken = () => {
    throw error;
  };
  render(() => (
    <MemoryRouter history={history} root={Frame}>
      {[
        { path: '/broken', component: Broken },
        { path: '/whole', component: () => <h1>Whole</h1> },
      ]}
    </MemoryRouter>
  ));
}

describe('a page that could not be made', () => {
  it('is our fault where something broke', () => {
    open(new Error('broken'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page could not be shown');
  });

  it('says that the service does not answer where its code did not come', () => {
    const error = new TypeError('no module');
    dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
    open(error);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The service does not answer');
  });

  it('is left behind by whoever goes elsewhere', async () => {
    open(new Error('broken'));
    screen.getByRole('link', { name: 'Elsewhere' }).click();
    expect(await screen.findByRole('heading', { level: 1, name: 'Whole' })).toBeTruthy();
  });
});
