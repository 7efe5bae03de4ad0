import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { represents, submits } from '../testing/story.ts';

// What the database itself refuses, whoever writes: as its owner, past every check of the service.

let service: TestService;
let advisor: Caller;
let held: { mandateId: string };
beforeAll(async () => {
  service = await TestService.start();
  advisor = await service.person('ADVISOR');
  const staff = await service.person('STAFF', { name: 'Satu Salo' });
  held = await represents(advisor, staff, await service.uma());
});
afterAll(() => service.stop());

const uuidOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';
/** @returns the SQLSTATE by which the statement is refused, or how many rows it changed */
const outcome = (statement: string, ...values: string[]): Promise<string | number> =>
  service
    .asOwner(`${statement} returning 1`, values)
    .then(({ length }) => length)
    .catch(({ code }: { code: string }) => code);

const approve = (by: string) => `update power_of_attorney p set status = 'APPROVED', decided_at = now(), decided_by = ${by},
  client_id = (select client_id from power_of_attorney where id = $2) where id = $1`;

describe('the database alone', () => {
  it('R5 takes no second approved holder of a role of one client', async () => {
    const pending = uuidOf(await submits(await service.person('ADVISOR')));
    expect(await outcome(approve('null'), pending, uuidOf(held.mandateId))).toBe('23505');
    const other = uuidOf(await submits(await service.person('ADVISOR'), { role: 'REPRESENTATIVE' }));
    expect(await outcome(approve('null'), other, uuidOf(held.mandateId))).toBe(1);
  });

  it('R21 takes no decision on one’s own mandate, nor an end of it by oneself in the name of staff', async () => {
    const mine = uuidOf(await submits(advisor, { role: 'REPRESENTATIVE' }));
    const reject = (by: string) =>
      `update power_of_attorney set status = 'REJECTED', decided_at = now(), decided_by = ${by} where id = $1`;
    expect(await outcome(reject('advisor_id'), mine)).toBe('23514');
    expect(await outcome(reject('null'), mine)).toBe(1);
    const end = (reason: string) =>
      `update power_of_attorney set status = 'ENDED', ended_at = now(), ended_by = advisor_id, end_reason = '${reason}' where id = $1`;
    expect(await outcome(end('BY_STAFF'), uuidOf(held.mandateId))).toBe('23514');
    expect(await outcome(end('BY_HOLDER'), uuidOf(held.mandateId))).toBe(1);
  });

  it('R21 takes no confirmation of one’s own profession', async () => {
    const confirm = `update account set profession = 'ADVOCATE', profession_stated_at = now(), profession_confirmed_at = now(),
      profession_confirmed_by = PERSON where id = $1`;
    expect(await outcome(confirm.replace('PERSON', 'id'), advisor.accountId)).toBe('23514');
    const other = `(select id from account where id <> $1 limit 1)`;
    expect(await outcome(confirm.replace('PERSON', other), advisor.accountId)).toBe(1);
  });

  it('R8 keeps no mandate as ended that does not say when and why', async () => {
    const pending = uuidOf(await submits(advisor));
    expect(await outcome("update power_of_attorney set status = 'ENDED', ended_at = now() where id = $1", pending)).toBe('23514');
    expect(await outcome("update power_of_attorney set status = 'APPROVED' where id = $1", pending)).toBe('23514');
  });
});
