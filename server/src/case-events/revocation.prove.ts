import { describe, it } from 'vitest';
import { figure } from '../testing/figures.ts';
import { causes, endAccess } from './testing/ended-access.ts';

const count = 100;

describe('100 open subscriptions, access ended by each cause', () => {
  it('delivers no event of a later position, and tells within a second', async () => {
    const outcomes = await endAccess(count);
    const sum = (of: (outcome: (typeof outcomes)[number]) => number) => outcomes.reduce((total, each) => total + of(each), 0);
    figure(
      `events of a later position, over ${causes.length} causes`,
      `${sum(({ late }) => late)}`,
      '0',
      sum(({ late }) => late) === 0,
    );
    const heard = outcomes.filter(({ before }) => before > 0).length;
    figure('subscriptions that had events before', `${heard}`, `${count}`, heard === count);
    const told = outcomes.filter(({ endings }) => endings === 1).length;
    figure('subscriptions told of the end, once', `${told}`, `${count}`, told === count);
    const slowest = Math.max(...outcomes.map(({ toldMs }) => toldMs));
    figure('told, and closed where nothing is left', `${slowest.toFixed(0)} ms`, '1000 ms', slowest <= 1_000);
  });
});
