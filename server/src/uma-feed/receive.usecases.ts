import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import type { Fact } from '../case-events/case-event.ts';
import { recordFacts } from '../case-events/record.ts';
import type { Clock } from '../clock.ts';
import { type Database, sqlState, type Tx } from '../database/database.ts';
import { endMandatesRecordedInUma } from '../powers-of-attorney/end.usecase.ts';
import type { Element } from './cloud-event.ts';
import type { Effect, Effects } from './effects.ts';
import { judge, type Result } from './judge.ts';
import { keep } from './keep.queries.ts';
import { loadKnown } from './known.queries.ts';
import { keepRepresentations } from './representations.queries.ts';

/** The batch cannot be taken now; nothing of it is stored. UMA sends it again. */
export class FeedBusy extends Error {
  override name = 'FeedBusy';
}

/** One batch at a time, over all nodes: order of arrival is the order of these transactions. */
const feedLock = 7205759403792796n;
const lockNotAvailable = '55P03';
/** How long a batch tries to get past a row that somebody else holds: with the last try, less than 5 s. */
const patience = 4_500;
const pause = 100;
/** Batches that wait on this node; more are sent away. */
const longestQueue = 100;
/** Nothing hangs for longer. */
const longestWait = 8_000;

/** Takes UMA's deliveries in, each whole or not at all. */
export class UmaFeed {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Judges a delivery and keeps what follows from it, in one transaction.
   *
   * A row that somebody else holds is not waited for inside the transaction, where it would hold up every other batch: it is
   * given up and tried again, for at most 5 s.
   *
   * @throws FeedBusy when it could not be taken now
   */
  async receive(viewer: Viewer, batch: readonly Element[]): Promise<Result[]> {
    if (batch.length === 0) return [];
    const began = performance.now();
    let blockedSince: number | undefined;
    for (;;) {
      const results = await this.inTurn(began, () => this.attempt(viewer, batch));
      if (results) return results;
      blockedSince ??= performance.now();
      const wait = pause * (0.5 + Math.random());
      if (performance.now() + wait - blockedSince > patience) throw new FeedBusy('A row is held by somebody else');
      await sleep(wait);
    }
  }

  /** One connection of this node for the feed, however many batches come at once. */
  private async inTurn<T>(began: number, work: () => Promise<T>): Promise<T> {
    if (this.waiting >= longestQueue) throw new FeedBusy('Too many batches wait');
    this.waiting++;
    const before = this.last;
    const turn = before.then(() => {
      if (performance.now() - began > longestWait) throw new FeedBusy('Waited too long');
      return work();
    });
    this.last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.waiting--;
    }
  }

  /** @returns null when a row is held by somebody else, with nothing stored */
  private async attempt(viewer: Viewer, batch: readonly Element[]): Promise<Result[] | null> {
    try {
      return await this.database.write(viewer, (tx) => this.take(tx, batch));
    } catch (error) {
      if (sqlState(error) === lockNotAvailable) return null;
      throw error;
    }
  }

  private async take(tx: Tx, batch: readonly Element[]): Promise<Result[]> {
    await tx.query(sql`select set_config('lock_timeout', '1s', true)`);
    await tx.query(sql`select pg_advisory_xact_lock(${feedLock})`);
    const known = await loadKnown(tx, batch);
    const judgement = judge(batch, known, randomUUID);
    await keep(tx, this.clock, judgement, known);
    const facts = await this.factsOf(tx, judgement.effects);
    if (facts.length > 0) recordFacts(tx, this.clock, facts);
    return judgement.results;
  }

  /** The facts for the log in their order, with those of the mandates that end by what UMA recorded (R7) in their place. */
  private async factsOf(tx: Tx, { inOrder }: Effects): Promise<Fact[]> {
    const recorded = inOrder.flatMap((effect) => ('representation' in effect ? [effect.representation] : []));
    if (recorded.length === 0) return inOrder.flatMap((effect) => ('fact' in effect ? [effect.fact] : []));
    const now = this.clock.now();
    const endings = await endMandatesRecordedInUma(tx, now, recorded);
    await keepRepresentations(tx, recorded, endings, now.toISOString());
    let next = 0;
    return inOrder.flatMap((effect: Effect) => ('fact' in effect ? [effect.fact] : (endings[next++] ?? [])));
  }
}
