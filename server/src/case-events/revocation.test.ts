import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { TestService } from '../testing/service.ts';
import { represents } from '../testing/story.ts';
import { recordFacts } from './record.ts';
import { type Cause, causes, endAccess, type Outcome } from './testing/ended-access.ts';

let outcomes: Map<Cause, Outcome>;
beforeAll(async () => {
  outcomes = new Map((await endAccess(causes.length)).map((outcome) => [outcome.cause, outcome]));
});

const rules: Partial<Record<Cause, string>> = {
  ENDED_BY_HOLDER: 'R8',
  ENDED_BY_STAFF: 'R8',
  RECORDED_IN_UMA: 'R7',
  LEGAL_FORCE: 'R10',
  PART_TAKEN_AWAY: 'R21',
};

describe('a stream, while events keep coming', () => {
  it.each(causes.slice(0, 4).map((cause) => [rules[cause] ?? 'R2', cause] as const))(
    '%s delivers nothing of the case after %s, tells it once, and goes on for the other cases',
    (_rule, cause) => {
      const { late, before, after, endings, closeCode } = outcomes.get(cause) as Outcome;
      expect({ late, endings, closeCode }).toEqual({ late: 0, endings: 1, closeCode: undefined });
      expect(before).toBeGreaterThan(0);
      expect(after).toBeGreaterThan(0);
    },
  );

  it.each(causes.slice(4).map((cause) => [rules[cause] ?? 'R1', cause] as const))(
    '%s delivers nothing after %s, tells it once, completes and closes with 4403',
    (_rule, cause) => {
      const { late, before, endings, closeCode, completed } = outcomes.get(cause) as Outcome;
      expect({ late, endings, closeCode, completed }).toEqual({ late: 0, endings: 1, closeCode: 4403, completed: true });
      expect(before).toBeGreaterThan(0);
    },
  );
});

describe('an event that is committed right behind the end', () => {
  it('R1 reaches nobody any more, however soon it is', async () => {
    const service = await TestService.start();
    const uma = await service.uma();
    const staff = await service.person('STAFF', { name: 'Satu Salo' });
    for (let round = 0; round < 5; round++) {
      const advisor = await service.person('ADVISOR');
      const { diaryNumber } = await represents(advisor, staff, uma);
      const mine = await advisor.follow('subscription { caseEvents { event { kind } } }');
      const desk = await staff.follow('subscription { caseEvents { event { kind } } }');
      const [row] = await service.asOwner<{ id: string; client_id: string }>(
        'select id, client_id from application where diary_number = $1',
        [diaryNumber],
      );
      const { database } = service.app;
      await database.write(null, (tx) =>
        tx.query(sql`update api_token set revoked_at = ${service.clock.now()} where id = ${advisor.tokenId}::uuid`),
      );
      await database.write(null, async (tx) =>
        recordFacts(tx, service.clock, [
          {
            kind: 'PROCESSING_STARTED',
            occurredAt: service.clock.now(),
            applicationId: row?.id ?? '',
            clientId: row?.client_id ?? '',
          },
        ]),
      );
      // Staff have it: it was there to be had.
      expect((await desk.first(1))[0].caseEvents.event.kind).toBe('PROCESSING_STARTED');
      await mine.until(() => mine.closeCode !== undefined, 'close');
      expect(mine.received).toEqual([{ caseEvents: { event: { kind: 'ACCESS_ENDED' } } }]);
      expect(mine.closeCode).toBe(4403);
      await desk.close();
    }
    await service.stop();
  });
});
