import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library';
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
const queue = () =>
  within(screen.getByRole('region', { name: /waiting$/ }))
    .queryAllByRole('link')
    .map((row) => row.textContent);
const approved = (id: string) => ({
  approvePowerOfAttorney: {
    __typename: 'ApprovePowerOfAttorneyPayload',
    powerOfAttorney: { ...mandate(id), status: 'APPROVED', version: 2, viewerCanApprove: false, viewerCanReject: false },
    superseded: null,
    userErrors: [],
  },
});
const rejected = (id: string) => ({
  rejectPowerOfAttorney: {
    __typename: 'RejectPowerOfAttorneyPayload',
    powerOfAttorney: { ...mandate(id), status: 'REJECTED', version: 2, viewerCanApprove: false, viewerCanReject: false },
    userErrors: [],
  },
});
const refused = (code: string, field: string, message: string) => ({
  approvePowerOfAttorney: {
    __typename: 'ApprovePowerOfAttorneyPayload',
    powerOfAttorney: null,
    superseded: null,
    userErrors: [{ __typename: 'UserError', code, field, message }],
  },
});
const three = () => [mandate('Abdi'), mandate('Petrov'), mandate('Warsame')];

describe('the desk', () => {
  it('R21 opens what has waited longest, beside who it is in the register', async () => {
    openDesk({ mandates: three(), clients: [registered('Abdi')] });
    await opened('Zahra Abdi');
    const comparison = await screen.findByRole('table');
    expect(within(comparison).getAllByText('Same')).toHaveLength(4);
    expect(within(comparison).getByText('suggested')).toBeTruthy();
    expect(screen.getByText('1 open case')).toBeTruthy();
  });

  it('says in words where what was stated differs', async () => {
    openDesk({ mandates: three(), clients: [registered('Abdi', { dateOfBirth: '1991-02-07', givenNames: 'Zahraa' })] });
    const comparison = await screen.findByRole('table');
    expect(within(comparison).getByText('Differs')).toBeTruthy();
    expect(within(comparison).getByText('Almost the same: other spelling')).toBeTruthy();
  });

  it('approves for the matched client, with the version that was looked at, and opens the next one', async () => {
    const desk = openDesk({
      mandates: three(),
      clients: [registered('Abdi')],
      answers: { ApproveOnDesk: () => approved('Abdi') },
    });
    await screen.findByRole('table');
    press('a');
    fireEvent.click(await screen.findByRole('button', { name: 'Approve' }));
    await opened('Zahra Petrov');
    expect(desk.sent('ApproveOnDesk')).toEqual([
      { input: { id: 'Abdi', clientId: 'client Abdi', version: 1, idempotencyKey: expect.stringMatching(/.{30}/) } },
    ]);
    expect(screen.getByText(/^Approved: .*Zahra Abdi/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: '2 waiting' })).toBeTruthy();
  });

  it('R2 limits an approval to named cases, and asks for at least one', async () => {
    const desk = openDesk({
      mandates: three(),
      clients: [registered('Abdi')],
      answers: { ApproveOnDesk: () => approved('Abdi') },
    });
    await screen.findByRole('table');
    press('a');
    fireEvent.click(await screen.findByLabelText('Only these cases'));
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
    expect(screen.getByRole('alert').textContent).toBe('Choose at least one case, or all of them.');
    fireEvent.click(screen.getByLabelText(/^Citizenship/));
    fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
    await opened('Zahra Petrov');
    expect(desk.sent('ApproveOnDesk')[0]).toMatchObject({ input: { applicationIds: ['case of Abdi'] } });
  });

  it('asks for the client before it approves', async () => {
    openDesk({ mandates: three() });
    await opened('Zahra Abdi');
    press('a');
    const field = await screen.findByLabelText(/^Look for the client/);
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(screen.getByText(/^Choose the client first/)).toBeTruthy();
  });

  it('rejects with a reason only, and keeps it and its key when the network is lost', async () => {
    let answer: unknown;
    const desk = openDesk({ mandates: three(), answers: { RejectOnDesk: () => answer } });
    await opened('Zahra Abdi');
    press('r');
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reason' });
    press('Enter', { ctrlKey: true });
    expect(await screen.findByText('Write why it is rejected, or choose a phrase.')).toBeTruthy();
    expect(desk.sent('RejectOnDesk')).toEqual([]);

    fireEvent.click(await screen.findByRole('button', { name: 'The document is not signed.' }));
    press('Enter', { ctrlKey: true });
    expect((await screen.findByRole('alert')).textContent).toMatch(/there is no connection/);
    expect(field.value).toBe('The document is not signed.');

    answer = rejected('Abdi');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await opened('Zahra Petrov');
    const [first, second] = desk.sent('RejectOnDesk');
    expect(second).toEqual(first);
    expect(first).toMatchObject({ input: { id: 'Abdi', version: 1, reason: 'The document is not signed.' } });
  });

  it('keeps what was typed while one looks at another matter', async () => {
    openDesk({ mandates: three() });
    await opened('Zahra Abdi');
    press('r');
    fireEvent.input(await screen.findByRole('textbox', { name: 'Reason' }), { target: { value: 'Half a sentence' } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Next' })[0] as HTMLElement);
    await opened('Zahra Petrov');
    press('k');
    await opened('Zahra Abdi');
    press('r');
    expect((await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reason' })).value).toBe('Half a sentence');
  });

  it.each([
    ['ROLE_TAKEN', 'The role is taken.'],
    ['NO_OPEN_APPLICATION', 'No open case.'],
    ['CLIENT_NOT_FOUND', 'No such client.'],
  ])('shows %s at the client, where it can be mended', async (code, message) => {
    openDesk({
      mandates: three(),
      clients: [registered('Abdi')],
      answers: { ApproveOnDesk: () => refused(code, 'clientId', message) },
    });
    await screen.findByRole('table');
    press('a');
    fireEvent.click(await screen.findByRole('button', { name: 'Approve' }));
    await waitFor(() =>
      expect(within(screen.getByRole('region', { name: 'Who is the client?' })).getByRole('alert').textContent).toContain(
        message,
      ),
    );
    expect(screen.queryByRole('heading', { name: 'Approve the mandate' })).toBeNull();
  });

  it('reads the matter again when it has changed since, and says so', async () => {
    const mandates = three();
    openDesk({
      mandates,
      clients: [registered('Abdi')],
      answers: {
        ApproveOnDesk: () => {
          mandates[0] = mandate('Abdi', { version: 2, statement: 'Something else.' });
          return refused('CHANGED_SINCE', 'version', 'This has changed since you looked at it.');
        },
      },
    });
    await screen.findByRole('table');
    press('a');
    fireEvent.click(await screen.findByRole('button', { name: 'Approve' }));
    expect(await screen.findByText(/^This matter changed while you were looking/)).toBeTruthy();
    expect((await screen.findAllByText('Something else.')).length).toBeGreaterThan(0);
  });

  it('marks the open matter when somebody else decides it, and takes the buttons away', async () => {
    const desk = openDesk({ mandates: three() });
    await opened('Zahra Abdi');
    desk.tell('REMOVED', mandate('Abdi', { status: 'REJECTED', version: 2, viewerCanApprove: false, viewerCanReject: false }));
    expect((await screen.findByRole('alert')).textContent).toContain('Decided by somebody else: rejected');
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull();
    expect(queue()[0]).toContain('Decided by somebody else');
    press('j');
    await opened('Zahra Petrov');
  });

  it('adds what is new at the end, and counts it', async () => {
    const desk = openDesk({ mandates: three() });
    await opened('Zahra Abdi');
    desk.tell('ADDED', mandate('Nováková'));
    expect(await screen.findByRole('heading', { level: 2, name: '4 waiting' })).toBeTruthy();
    expect(queue().at(-1)).toContain('Nováková');
  });

  it('finds out what it missed while the connection was lost', async () => {
    const mandates = three();
    const desk = openDesk({ mandates });
    await opened('Zahra Abdi');
    mandates[1] = mandate('Petrov', { status: 'REJECTED' });
    mandates.push(mandate('Nováková'));
    desk.gap();
    await waitFor(() => expect(queue().at(-1)).toContain('Nováková'));
    expect(screen.getByRole('heading', { level: 2, name: '3 waiting' })).toBeTruthy();
  });

  it('R21 shows no buttons for one’s own mandate, and says why', async () => {
    openDesk({ mandates: [mandate('Abdi', { viewerCanApprove: false, viewerCanReject: false })] });
    await opened('Zahra Abdi');
    expect(screen.getByText('This mandate is your own')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(Approve|Reject)/ })).toBeNull();
    press('a');
    expect(screen.queryByRole('heading', { name: 'Approve the mandate' })).toBeNull();
  });

  it('leaves the keys to whoever types, and to whoever has switched them off', async () => {
    openDesk({ mandates: three() });
    await opened('Zahra Abdi');
    (await screen.findByLabelText(/^Look for the client/)).focus();
    press('j');
    expect(screen.getByRole('heading', { level: 2, name: 'Zahra Abdi' })).toBeTruthy();
    (document.activeElement as HTMLElement).blur();
    setKeysOn(false);
    press('j');
    expect(screen.getByRole('heading', { level: 2, name: 'Zahra Abdi' })).toBeTruthy();
    setKeysOn(true);
    press('j');
    await opened('Zahra Petrov');
  });

  it('says that nothing waits', async () => {
    openDesk({ mandates: [] });
    expect((await screen.findAllByText('Nothing waits')).length).toBeGreaterThan(0);
  });

  it('R3 shows the statement of a notification in the document’s place', async () => {
    openDesk({ mandates: three() });
    const place = await screen.findByRole('region', { name: 'Document' });
    expect(within(place).getByText('No document')).toBeTruthy();
    expect(within(place).getByText('I act for the client.')).toBeTruthy();
  });
});
