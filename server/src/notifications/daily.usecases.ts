import { sql } from 'kysely';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { workingDaysBefore } from '../deadlines/deadlines.ts';
import { helsinkiDate } from '../helsinki.ts';
import { dailyHour, reminderWorkingDays } from './notice.ts';

const hourInHelsinki = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', hourCycle: 'h23' });

/** R18: a due date further away than this in days is never five working days away, whatever holidays lie between. */
const farthestDays = 21;

interface OpenRequest {
  id: string;
  applicationId: string;
  dueOn: string;
  requestedOn: string;
}

/**
 * What is due at nine in Helsinki: reminders of what is not answered, and the day's digests. Once for each request, due date and
 * recipient, and once a day: the notices' ids see to that, however many nodes do this and however often. Whoever was away at nine
 * catches up later the same day; the earlier reminder also on a later day, while it is of use.
 */
export async function tellDaily(database: Database, clock: Clock): Promise<void> {
  const now = clock.now();
  if (Number(hourInHelsinki.format(now)) < dailyHour) return;
  const today = helsinkiDate(now);
  await remind(database, now, today);
  await collectDigests(database, now, today);
}

async function remind(database: Database, now: Date, today: string): Promise<void> {
  const requests = await database.read(null, (tx) =>
    tx.query(sql<OpenRequest>`
      select r.id, r.application_id as "applicationId", r.due_on::text as "dueOn",
        (r.requested_at at time zone 'Europe/Helsinki')::date::text as "requestedOn"
      from supplement_request r
      where r.status = 'OPEN' and r.due_on between ${today}::date and ${today}::date + ${farthestDays}::int`),
  );
  const due = requests.flatMap((request) => {
    if (request.dueOn === today) return [{ ...request, kind: 'REMINDER_TODAY' }];
    const remindOn = workingDaysBefore(request.dueOn, reminderWorkingDays);
    // One that came with less time than that was told of when it came.
    return remindOn <= today && request.requestedOn < remindOn ? [{ ...request, kind: 'REMINDER_SOON' }] : [];
  });
  if (due.length === 0) return;
  await database.write(null, (tx) =>
    tx.query(sql`
      insert into notice (id, account_id, kind, application_id, supplement_request_id, data, created_at, for_digest)
      select notice_id(p.advisor_id, d.kind || ':' || d.id || ':' || d."dueOn"), p.advisor_id, d.kind, a.id, d.id,
        jsonb_build_object('dueOn', d."dueOn"), ${now}, s.delivery = 'DAILY'
      from jsonb_to_recordset(${JSON.stringify(due)}::jsonb) as d(id uuid, "applicationId" uuid, "dueOn" text, kind text)
      join application a on a.id = d."applicationId" and a.status <> 'CLOSED'
      join power_of_attorney p on p.client_id = a.client_id and p.status = 'APPROVED'
        and (not p.limited or exists (select from power_of_attorney_application l where l.power_of_attorney_id = p.id and l.application_id = a.id))
      join notice_settings s on s.account_id = p.advisor_id
      where s.confirmed_at is not null and s.failed_at is null and not 'REMINDER' = any(s.kinds_off)
      on conflict do nothing`),
  );
}

/** One mail a day about all that waits for it. */
async function collectDigests(database: Database, now: Date, today: string): Promise<void> {
  await database.write(null, (tx) =>
    tx.query(sql`
      with waiting as materialized (
        select n.id, n.account_id from notice n where n.for_digest and n.digest_id is null and n.settled_at is null
          and (n.created_at < (${today}::date + make_interval(hours => ${dailyHour})) at time zone 'Europe/Helsinki' or n.kind like 'REMINDER%')
          -- Those of today wait for tomorrow where today's digest is made already.
          and not exists (select from notice d where d.id = notice_id(n.account_id, ${`digest:${today}`}))
        for update skip locked
      ), digest as (
        insert into notice (id, account_id, kind, created_at)
        select distinct notice_id(account_id, ${`digest:${today}`}), account_id, 'DIGEST', ${now}::timestamptz from waiting
        on conflict do nothing returning id, account_id
      )
      update notice n set digest_id = d.id from waiting w join digest d on d.account_id = w.account_id where n.id = w.id`),
  );
}
