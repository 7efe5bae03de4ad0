import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal, onCleanup } from 'solid-js';
import { afterEach, expect, it } from 'vitest';
import type { CaseEventKind } from '../gql/graphql.ts';
import { setLanguage } from '../i18n/language.ts';
import { CaseTimeline, type Happening } from './CaseTimeline.tsx';

afterEach(() => {
  cleanup();
  setLanguage('fi');
});

const event = (id: string, kind: CaseEventKind, occurredAt: string, isUnread = false) => ({
  id,
  kind,
  occurredAt,
  isUnread,
  interviewAt: null,
  interviewOffice: null,
});
const application = (nodes: ReturnType<typeof event>[]) => ({ events: { totalCount: nodes.length, nodes } }) as never;
const told: readonly CaseEventKind[] = ['ADDITIONAL_INFORMATION_SENT', 'SUBMISSION_READ'];
const log = [
  event('1', 'APPLICATION_LODGED', '2026-11-01T10:00:00Z'),
  event('2', 'ADDITIONAL_INFORMATION_SENT', '2026-11-02T10:00:00.000Z', true),
  event('3', 'SUBMISSION_READ', '2026-11-03T10:00:00Z'),
];
const titles = () => screen.getAllByRole('listitem').map((item) => item.querySelector('.ui-timeline__title')?.textContent);

it('what is told with its content stands once, in its place, and is new where its event is', () => {
  setLanguage('en');
  const sent: Happening = {
    id: 's1',
    at: '2026-11-02T10:00:00.040Z',
    kind: 'ADDITIONAL_INFORMATION_SENT',
    title: 'You sent additional information',
    body: () => <p>The passport.</p>,
  };
  render(() => <CaseTimeline application={application(log)} happenings={[sent]} told={told} />);
  expect(titles()).toEqual(['You sent additional informationNew', 'Application lodged']);
  expect(screen.getByText('The passport.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Progress/ }));
  expect(titles()).toEqual(['Application lodged']);
});

it('while the correspondence is not known, its events stand for it', () => {
  setLanguage('en');
  render(() => <CaseTimeline application={application(log)} happenings={null} told={told} />);
  expect(titles()).toEqual(['What was sent has been read', 'Additional information sentNew', 'Application lodged']);
});

it('what is open in a happening stays open when the case changes', () => {
  setLanguage('en');
  let closed = 0;
  const body = () => {
    onCleanup(() => closed++);
    return <p>Open</p>;
  };
  const happening = (title: string): Happening => ({
    id: 's1',
    at: '2026-11-02T10:00:00Z',
    kind: 'SUBMISSION_READ',
    title,
    body,
  });
  const [happenings, set] = createSignal([happening('Before')]);
  render(() => <CaseTimeline application={application(log)} happenings={happenings()} told={told} />);
  set([happening('After')]);
  expect(titles()[0]).toBe('After');
  expect(closed).toBe(0);
});
