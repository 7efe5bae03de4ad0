import { expect, it } from 'vitest';
import { comparable, happens } from '../bench/happening.ts';
import { atLeast, atMost, lessThan, limitsTable } from '../bench/limits.ts';
import { quantile } from '../bench/numbers.ts';
import { placed } from '../bench/written.ts';

it('says what holds: up to a limit, below one, and from one on', () => {
  const holds = [
    atMost('a', 1.3, 1.3, ' ×'),
    lessThan('b', 1.2, 1.2, ' ×'),
    atLeast('c', 1.2, 1.2, ' ×'),
    atMost('d', Number.NaN, 5, ' ×'),
  ];
  expect(holds.map((limit) => limit.holds)).toEqual([true, false, true, false]);
  expect(limitsTable(holds).split('\n')).toEqual([
    '| what must hold | measured |   limit | holds |',
    '| -------------- | -------: | ------: | ----- |',
    '| a              |   1.30 × | ≤ 1.3 × | yes   |',
    '| b              |   1.20 × | < 1.2 × | NO    |',
    '| c              |   1.20 × | ≥ 1.2 × | yes   |',
    '| d              |    NaN × |   ≤ 5 × | NO    |',
  ]);
});

it('takes the values that so many are below', () => {
  const values = Array.from({ length: 100 }, (_, n) => 100 - n);
  expect([quantile(values, 0.5), quantile(values, 0.99)]).toEqual([51, 100]);
});

it('writes one part of the document and leaves the others as they were', () => {
  const document =
    'a\n<!-- measured: reads -->\nold\n<!-- /measured: reads -->\n<!-- measured: feed -->\nkept\n<!-- /measured: feed -->\n';
  expect(placed(document, 'reads', 'new\n')).toBe(document.replace('old', 'new'));
  expect(() => placed(document, 'growth', 'new\n')).toThrow('There is no place for growth');
});

it('compares what messages say, whatever their ids and times, and whatever stands first in them', () => {
  const message = (id: string, status: string, turned: boolean) => {
    const application = turned ? { status, diaryNumber: 'KAN/1', id: 'a' } : { id: 'a', diaryNumber: 'KAN/1', status };
    const times = { occurredAt: '2027-01-05T10:00:00.000Z', recordedAt: '2027-01-05T10:00:00.000Z' };
    const event = { id, kind: 'INTERVIEW_SCHEDULED', ...times, applicationId: 'a', application };
    return JSON.stringify({ id: '1', type: 'next', payload: { data: { caseEvents: { cursor: 'c', event } } } });
  };
  expect(comparable(message('1', 'PROCESSING', false))).toBe(comparable(message('2', 'PROCESSING', true)));
  expect(comparable(message('1', 'PROCESSING', false))).not.toBe(comparable(message('1', 'CLOSED', false)));
});

it('wakes the service and tells a peer by the same commit, but for the channel', () => {
  expect(happens({ advisor: 'x' })).toContain(`pg_notify('edusta_case_event', '')`);
  expect(happens({ advisor: 'x', channel: 'bench_raw' })).not.toContain('edusta_case_event');
});
