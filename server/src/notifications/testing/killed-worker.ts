import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { TestService } from '../../testing/service.ts';
import type { MailServer } from './mail-server.ts';

const program = join(import.meta.dirname, 'worker.program.ts');

async function startWorker(service: TestService, mail: MailServer): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--experimental-transform-types', '--no-warnings', program, service.testDatabase.serviceUrl, mail.url],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise((resolve) => child.stdout?.once('data', resolve));
  return child;
}

/** People who are told of events, without the service's own worker: as many notices as events times recipients. */
async function seed(service: TestService, recipients: number): Promise<void> {
  await service.asOwner(
    `with account as (
      insert into account (id, given_names, family_name, display_name, parts, created_at)
      select gen_random_uuid(), 'A', 'B', 'A B', '{ADVISOR}', now() from generate_series(1, $1) returning id
    ) insert into notice_settings (account_id, address, confirmed_at, language)
      select id, id || '@example.org', '2020-01-01', 'en' from account`,
    [recipients],
  );
  await service.asOwner(`insert into power_of_attorney (id, status, role, capacity, basis, advisor_id, stated_given_names, stated_family_name,
      stated_date_of_birth, submitted_at)
    select gen_random_uuid(), 'PENDING', 'LEGAL_ADVISOR', 'ATTORNEY', 'NOTIFICATION', account_id, 'A', 'B', '1990-01-01', now()
    from notice_settings`);
}

/** One event for every recipient, at the end of the log. */
const happen = (service: TestService) =>
  service.asOwner(`insert into case_event (position, id, kind, occurred_at, recorded_at, power_of_attorney_id, staff_only, act_id, data)
    select nextval('case_event_position'), gen_random_uuid(), 'POWER_OF_ATTORNEY_INCOMPLETE', now(), now(), p.id, false, gen_random_uuid(), '{}'
    from power_of_attorney p`);

const moments = ['RECIPIENT', 'ACCEPTED', 'ANY'] as const;

/** Kills within the mail server's step, so that its answer comes too late; at the latest after five seconds. */
async function kill(worker: ChildProcess, mail: MailServer, moment: (typeof moments)[number]): Promise<void> {
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  mail.onStage = (stage) => {
    if (stage === moment) worker.kill('SIGKILL');
  };
  const timer = setTimeout(() => worker.kill('SIGKILL'), moment === 'ANY' ? Math.random() * 400 : 5_000);
  await gone;
  clearTimeout(timer);
  mail.onStage = () => undefined;
}

export interface KillFigures {
  expected: number;
  lost: number;
  /** Mails beyond the first of each, and mails that are none of those to be sent: a repeat under another Message-ID would be one. */
  repeated: number;
  unknown: number;
  kills: number;
}

/**
 * Kills the worker at random moments while it tells and sends, over and over, and lets the last one finish. A mail is known by what it is
 * about: its recipient and its Message-ID, of which there is one for each fact and recipient.
 */
export async function killWhileSending(service: TestService, mail: MailServer, kills: number): Promise<KillFigures> {
  const recipients = 8;
  await seed(service, recipients);
  for (let n = 0; n < kills; n++) {
    await happen(service);
    const worker = await startWorker(service, mail);
    // In turn: before the server has taken a mail, after it has and before we know, and at any moment.
    await kill(worker, mail, moments[n % moments.length] ?? 'ANY');
  }
  const last = await startWorker(service, mail);
  const unsettled = async () =>
    (
      await service.asOwner<{ n: number }>(
        `select (select count(*) from case_event)::int - (select count(*) from notice where outcome = 'SENT')::int as n`,
      )
    )[0]?.n;
  await expect.poll(unsettled, { timeout: 240_000, interval: 250 }).toBe(0);
  last.kill('SIGKILL');
  const expected = await service.asOwner<{ id: string; address: string }>(
    'select n.id, s.address from notice n join notice_settings s on s.account_id = n.account_id',
  );
  const counts = new Map<string, number>();
  for (const { messageId, to } of mail.received) counts.set(`${messageId} ${to}`, (counts.get(`${messageId} ${to}`) ?? 0) + 1);
  const keys = new Set(expected.map(({ id, address }) => `<${id}@localhost> ${address}`));
  return {
    kills,
    expected: expected.length,
    lost: [...keys].filter((key) => !counts.has(key)).length,
    repeated: [...counts.values()].reduce((sum, count) => sum + count - 1, 0),
    unknown: [...counts.keys()].filter((key) => !keys.has(key)).length,
  };
}
