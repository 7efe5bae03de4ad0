import { cleanup, fireEvent, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../i18n/language.ts';
import { mandate, openDesk } from './testing/desk.tsx';

const realFetch = globalThis.fetch;
afterEach(() => {
  cleanup();
  globalThis.fetch = realFetch;
  setLanguage('fi');
});

const inForce = (change: Record<string, unknown> = {}) => ({
  ...mandate('Abdi', { status: 'APPROVED', version: 3 }),
  lastDay: '2027-12-31',
  isLimited: false,
  rejectionReason: null,
  endReason: null,
  endExplanation: null,
  wrongClient: null,
  withoutPowerOfAttorneyReason: null,
  viewerCanEnd: true,
  otherChannels: [],
  limitedTo: [],
  whatWasSeen: [
    {
      __typename: 'SeenUnderMandate',
      applicationId: 'case',
      diaryNumber: 'TYO/2026/1',
      customerNumber: '12',
      documentIds: ['d'],
      firstAt: '2026-11-20T08:00:00Z',
      lastAt: '2026-11-20T09:00:00Z',
    },
  ],
  history: {
    __typename: 'PowerOfAttorneyActConnection',
    nodes: [
      {
        __typename: 'PowerOfAttorneyAct',
        id: 'act',
        kind: 'POWER_OF_ATTORNEY_APPROVED',
        occurredAt: '2026-11-20T07:00:00Z',
        actorName: 'Kalle Koski',
        explanation: null,
        endReason: null,
      },
    ],
  },
  ...change,
});

describe('a mandate at the desk', () => {
  it('R8 ends for the wrong client with a reason, and shows what was seen and who did what', async () => {
    let node = inForce();
    const desk = openDesk({
      mandates: [],
      at: '/desk/mandates?mandate=Abdi',
      answers: {
        MandateOfDesk: () => ({ node }),
        EndOnDesk: () => {
          const end = { status: 'ENDED', endReason: 'BY_STAFF', endExplanation: 'Not theirs.', wrongClient: true };
          node = inForce({ ...end, viewerCanEnd: false });
          return { endPowerOfAttorney: { __typename: 'EndPowerOfAttorneyPayload', powerOfAttorney: node, userErrors: [] } };
        },
      },
    });
    expect(await screen.findByRole('link', { name: 'TYO/2026/1' })).toBeTruthy();
    expect(screen.getByText(/Kalle Koski/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'End the mandate' }));
    fireEvent.click(await screen.findByLabelText('It was approved for the wrong client'));
    fireEvent.click(screen.getByRole('button', { name: 'End it' }));
    expect(await screen.findByText('Write why it ends, or choose a phrase.')).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox', { name: 'Reason' }), { target: { value: 'Not theirs.' } });
    fireEvent.click(screen.getByRole('button', { name: 'End it' }));
    expect(await screen.findByText('Ended by the authority. Not theirs.')).toBeTruthy();
    expect(desk.sent('EndOnDesk')).toEqual([
      {
        input: {
          id: 'Abdi',
          version: 3,
          reason: 'Not theirs.',
          wrongClient: true,
          idempotencyKey: expect.stringMatching(/.{30}/),
        },
      },
    ]);
    expect(screen.queryByRole('button', { name: 'End the mandate' })).toBeNull();
  });
});
