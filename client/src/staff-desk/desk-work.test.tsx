import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { setKeysOn } from './shortcuts.ts';
import { mandate, openDesk, registered } from './testing/desk.tsx';

const realFetch = globalThis.fetch;
beforeEach(() => setKeysOn(true));
afterEach(() => {
  cleanup();
  globalThis.fetch = realFetch;
  sessionStorage.clear();
  setLanguage('fi');
});

const press = (key: string, options: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...options });
const opened = (name: string) => screen.findByRole('heading', { level: 2, name });
const take = (isViewers: boolean) => ({
  __typename: 'WorkQueueTake',
  takenBy: isViewers ? 'Satu Salonen' : 'Kalle Koski',
  isViewers,
  takenAt: '2026-11-20T09:00:00Z',
  expiresAt: '2026-11-20T09:30:00Z',
});
const holds = () => ({
  node: {
    __typename: 'Client',
    id: 'client Abdi',
    powersOfAttorney: {
      __typename: 'PowerOfAttorneyConnection',
      nodes: [
        {
          __typename: 'PowerOfAttorney',
          id: 'earlier',
          status: 'APPROVED',
          role: 'LEGAL_ADVISOR',
          decidedAt: '2025-01-02T08:00:00Z',
          advisor: { __typename: 'Advisor', id: 'other', displayName: 'Bertta Berg' },
        },
      ],
    },
  },
});
const question = (answer: string | null) => ({
  __typename: 'SuccessionQuestion',
  id: 'question',
  askedAt: '2026-11-21T08:00:00Z',
  answer,
  answeredAt: answer && '2026-11-22T08:00:00Z',
  message: null,
});

describe('the work beside a decision', () => {
  it('R21 takes a matter and shows live that another has it', async () => {
    const desk = openDesk({
      mandates: [mandate('Abdi')],
      answers: {
        TakeOnDesk: () => ({
          takeMatter: { __typename: 'TakeMatterPayload', item: mandate('Abdi', { take: take(true) }), userErrors: [] },
        }),
      },
    });
    await opened('Zahra Abdi');
    press('t');
    expect(await screen.findByText('You have taken this, until 11:30')).toBeTruthy();
    expect(desk.sent('TakeOnDesk')).toEqual([{ input: { id: 'Abdi' } }]);
    desk.tell('CHANGED', mandate('Abdi', { take: take(false) }));
    expect(await screen.findByText(/Kalle Koski.* works on this/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Release/ })).toBeNull();
  });

  it('R3 asks for what is missing, and keeps the matter open without calling it another’s change', async () => {
    const missing = { version: 2, missing: 'All pages, please.', missingAskedAt: '2026-11-22T08:00:00Z' };
    const mandates = [mandate('Abdi'), mandate('Petrov')];
    const desk = openDesk({
      mandates,
      answers: {
        AskForMissingOnDesk: () => {
          mandates[0] = mandate('Abdi', missing);
          return { askForMissing: { __typename: 'AskForMissingPayload', powerOfAttorney: mandates[0], userErrors: [] } };
        },
      },
    });
    await opened('Zahra Abdi');
    press('m');
    const field = await screen.findByRole('textbox', { name: 'What is missing' });
    press('Enter', { ctrlKey: true });
    expect(await screen.findByText('Write what is missing, or choose a phrase.')).toBeTruthy();
    fireEvent.input(field, { target: { value: 'All pages, please.' } });
    press('Enter', { ctrlKey: true });
    expect(await screen.findByText('Asked for on 22.11.2026, and not added yet')).toBeTruthy();
    expect(desk.sent('AskForMissingOnDesk')[0]).toMatchObject({
      input: { id: 'Abdi', version: 1, message: 'All pages, please.' },
    });
    expect(screen.getByRole('heading', { level: 2, name: 'Zahra Abdi' })).toBeTruthy();
    expect(screen.queryByText(/^This matter changed/)).toBeNull();
  });

  it('R3 keeps what was typed with its matter, while one looks at another', async () => {
    openDesk({ mandates: [mandate('Abdi'), mandate('Petrov')] });
    const write = async (key: string, name: string, text: string) => {
      press(key);
      fireEvent.input(await screen.findByRole('textbox', { name }), { target: { value: text } });
      press('Escape');
    };
    await opened('Zahra Abdi');
    await write('m', 'What is missing', 'All pages, ');
    await write('r', 'Reason', 'Not signed');
    press('j');
    await opened('Zahra Petrov');
    press('m');
    expect(((await screen.findByRole('textbox', { name: 'What is missing' })) as HTMLTextAreaElement).value).toBe('');
    press('Escape');
    press('k');
    await opened('Zahra Abdi');
    press('m');
    expect(((await screen.findByRole('textbox', { name: 'What is missing' })) as HTMLTextAreaElement).value).toBe('All pages, ');
    press('Escape');
    press('r');
    expect(((await screen.findByRole('textbox', { name: 'Reason' })) as HTMLTextAreaElement).value).toBe('Not signed');
  });

  it('R6 asks the previous holder, and shows the answer as it comes', async () => {
    const desk = openDesk({
      mandates: [mandate('Abdi')],
      clients: [registered('Abdi')],
      answers: {
        HolderOfRole: holds,
        AskPreviousHolderOnDesk: () => ({
          askPreviousHolder: {
            __typename: 'AskPreviousHolderPayload',
            powerOfAttorney: mandate('Abdi', { previousHolderQuestion: question(null) }),
            userErrors: [],
          },
        }),
      },
    });
    expect(await screen.findByText(/Bertta Berg.* holds this role/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ask the previous holder' }));
    expect(await screen.findByText(/^The previous holder was asked on 21.11.2026/)).toBeTruthy();
    expect(desk.sent('AskPreviousHolderOnDesk')[0]).toMatchObject({ input: { id: 'Abdi', clientId: 'client Abdi', version: 1 } });
    desk.tell('CHANGED', mandate('Abdi', { previousHolderQuestion: question('AWARE') }));
    expect(await screen.findByText(/they are aware. You can approve/)).toBeTruthy();
  });

  it('R6 R8 sends the confirmed statement and the last day with the approval', async () => {
    const document = { __typename: 'Document', id: 'd', title: 'd.pdf', url: '/d', mediaType: 'application/pdf', byteSize: 1 };
    const desk = openDesk({
      mandates: [mandate('Abdi', { basis: 'DISTRICT_COURT_ORDER', previousHolderStatement: document })],
      clients: [registered('Abdi')],
    });
    await screen.findByRole('table');
    press('a');
    fireEvent.click(await screen.findByLabelText(/^I have read the previous holder/));
    const day = screen.getByRole('textbox', { name: /^Last day in force/ });
    fireEvent.input(day, { target: { value: 'soon' } });
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText(/^Write the day as/)).toBeTruthy();
    fireEvent.input(day, { target: { value: '31.12.2027' } });
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
    await waitFor(() => expect(desk.sent('ApproveOnDesk')).toHaveLength(1));
    expect(desk.sent('ApproveOnDesk')[0]).toMatchObject({
      input: { previousHolderStatementConfirmed: true, endsOn: '2027-12-31' },
    });
  });
});
