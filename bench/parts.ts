import { fanOutChart, readsChart } from './charts.ts';
import { measureFanOut, names } from './fan-out.ts';
import { measureFeed } from './feed.ts';
import { measureGrowth } from './growth.ts';
import { measureIdle } from './idle.ts';
import { atLeast, atMost, type Limit, lessThan } from './limits.ts';
import { populated, type Size } from './populated.ts';
import { measureReads } from './reads.ts';
import { fanOutTable, feedRatio, feedText, growthText, idleText, readsTable } from './tables.ts';

export interface Settings {
  /** 5,000 subscribers too, and growth to 200,000 clients instead of to 20,000. */
  full: boolean;
  /** Of each measurement of reads. */
  seconds: number;
  rounds: number;
  say: (text: string) => void;
}

/** What a part came to: text for `docs/performance.md`, what must hold of it, and a chart. */
export interface Outcome {
  text: string;
  limits: Limit[];
  chart?: string;
}

const small: Size = { clients: 2_000, advisors: 100, events: 30_000 };
const usual: Size = { clients: 20_000, advisors: 1_000, events: 300_000 };
const large: Size = { clients: 200_000, advisors: 10_000, events: 3_000_000 };
const viewers = 40;

/** The parts of `pnpm bench`, each with services of its own. */
export const parts: Record<string, (settings: Settings) => Promise<Outcome>> = {
  reads: async ({ seconds, rounds, say }) => {
    const whole = await populated(usual, viewers);
    try {
      const { databaseUrl, accounts } = whole;
      const figures = await measureReads({ databaseUrl, accounts, clients: 20, seconds, rounds, whole, say });
      const of = (key: string) => figures.find((row) => row.key === key) as (typeof figures)[number];
      const beside = (key: string) => of(key).ofRaw / of('postgraphile').ofRaw;
      return {
        text: readsTable(figures),
        chart: readsChart(figures),
        limits: [
          atMost('Caseload, any document: server CPU a request', of('any').cpuMs, 1.5, ' ms'),
          atLeast("Caseload, any document: beside PostGraphile's requests a second", beside('any'), 1.2, ' ×'),
          atLeast("Caseload, a persisted document: beside PostGraphile's requests a second", beside('persisted'), 1.5, ' ×'),
        ],
      };
    } finally {
      await whole.stop();
    }
  },

  growth: async ({ full, say }) => {
    const [from, to] = full ? [usual, large] : [small, usual];
    const [less, more] = [await populated(from, viewers), await populated(to, viewers)];
    try {
      const figures = { from, to, ...(await measureGrowth(less, more, 400)) };
      say(growthText(figures));
      const what = `Caseload from ${from.clients.toLocaleString('en')} to ${to.clients.toLocaleString('en')} clients: its time`;
      return { text: growthText(figures), limits: [lessThan(what, figures.largeMs / figures.smallMs, 1.2, ' ×')] };
    } finally {
      await less.stop();
      await more.stop();
    }
  },

  'fan-out': async ({ full, say }) => {
    const figures = await measureFanOut(usual, full ? [500, 2_000, 5_000] : [500, 2_000], say);
    const own = figures.filter(({ name }) => name === names.own);
    return {
      text: fanOutTable(figures),
      chart: fanOutChart(figures),
      limits: own.flatMap(({ subscribers, ofRaw, p99OfRaw }) => [
        atMost(`fan-out to ${subscribers.toLocaleString('en')}: CPU a message beside raw ws`, ofRaw, 1.3, ' ×'),
        atMost(`fan-out to ${subscribers.toLocaleString('en')}: p99 from commit beside raw ws`, p99OfRaw, 2, ' ×'),
      ]),
    };
  },

  subscribers: async ({ seconds, rounds, say }) => {
    const service = await populated(usual, viewers);
    try {
      const figures = await measureIdle({ service, subscribers: 10_000, seconds, rounds, say });
      return {
        text: idleText(figures),
        limits: [
          atMost('10,000 idle subscribers: RSS of each', figures.kib, 25, ' KiB', 1),
          lessThan("10,000 idle subscribers: Caseload's p95 beside what it is without", figures.ratio, 1.5, ' ×'),
        ],
      };
    } finally {
      await service.stop();
    }
  },

  feed: async ({ rounds, say }) => {
    const figures = await measureFeed(100_000, rounds, say);
    if (!figures) return { text: 'The generator of feeds is not there (`../shared/uma-feed`).', limits: [] };
    const limit = atMost('feed: 100,000 events, beside bare INSERTs of what is stored', feedRatio(figures), 5, ' ×');
    return { text: feedText(figures), limits: [limit] };
  },
};
