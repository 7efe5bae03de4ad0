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

describe('the list of mandates', () => {
  it('is searched by name or number, among all unless one says which, and leads back to what was found', async () => {
    const desk = openDesk({
      mandates: [],
      at: '/desk/mandates',
      answers: {
        MandatesPage: ({ filter }) => {
          const nodes = [mandate('Abdi'), mandate('Noori')].filter(
            ({ id }) => !(filter as { search?: string }).search || id === 'Noori',
          );
          const pageInfo = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
          const counted = { __typename: 'PowerOfAttorneyConnection', totalCount: nodes.length, pageInfo };
          return { powersOfAttorney: { ...counted, nodes: nodes.map((each) => ({ ...each, lastDay: null })) } };
        },
        MandateOfDesk: () => ({ node: inForce() }),
      },
    });
    await screen.findByText('2 mandates');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: ' Noori ' } });
    await screen.findByText('1 mandate');
    fireEvent.click(screen.getByRole('button', { name: 'In force' }));
    await expect
      .poll(() => desk.sent('MandatesPage').map(({ filter }) => filter))
      .toEqual([{ status: 'APPROVED' }, { search: 'Noori' }, { search: 'Noori', status: 'APPROVED' }]);
    fireEvent.click(screen.getByRole('link', { name: /Noori/ }));
    const back = await screen.findByRole<HTMLAnchorElement>('link', { name: 'All mandates' });
    expect(back.getAttribute('href')).toBe('/desk/mandates?status=APPROVED&q=Noori');
  });
});
