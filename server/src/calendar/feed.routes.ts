import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { sees } from '../access/sees.ts';
import type { Viewer } from '../access/viewer.ts';
import { hashOfSecret, looksLikeSession } from '../accounts/secret.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Language } from '../graphql/language.ts';
import { helsinkiDate } from '../helsinki.ts';
import { deadlineRows } from './deadline.shape.ts';
import { type CalendarEntry, calendarPath, calendarText, tagOf } from './feed.ts';

interface Options {
  database: Database;
  clock: Clock;
  publicUrl: string;
}

/** A calendar asks a few times an hour; several of one person's more often. Counted in the database, for all nodes. */
const readsAnHour = 120;
const hourMs = 3_600_000;
/** How long what is over stays in the calendar. */
const keptDays = 30;

interface Address {
  accountId: string;
  language: Language;
  reads: number;
}

/**
 * An advisor's deadlines at their secret address, for calendars, which cannot sign in. R15: whoever has the address reads as its owner,
 * and what they may see is asked at every reading. One that is revoked is as one that never was.
 */
export function addCalendars(app: FastifyInstance, { database, clock, publicUrl }: Options): void {
  const gone = (reply: FastifyReply) => reply.code(404).send({ error: 'There is nothing here.' });

  app.get(`${calendarPath}/:name`, async (request: FastifyRequest<{ Params: { name: string } }>, reply) => {
    reply.headers({ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' });
    const secret = /^(.{43})\.ics$/.exec(request.params.name)?.[1] ?? '';
    if (!looksLikeSession(secret)) return gone(reply);
    const now = clock.now();
    const [address] = await database.write(null, (tx) => tx.query(counted(secret, now)));
    if (!address) return gone(reply);
    if (address.reads > readsAnHour) return reply.code(429).header('retry-after', '3600').send({ error: 'Read too often.' });
    const viewer: Viewer = {
      accountId: address.accountId,
      part: 'ADVISOR',
      scopes: new Set(['CASES_READ']),
      via: { kind: 'token', id: address.accountId },
    };
    const entries = await database.read(viewer, (tx) =>
      tx.query(sql<CalendarEntry>`
        select d.id, d.kind, d.on_day::text as "on", utc_text(d.at) as at, seen.diary_number as "diaryNumber", seen.id as "applicationId"
        from ${deadlineRows} d join application seen on seen.id = d.application_id and ${sees.application(viewer, sql`seen`)}
        where d.kind in ('SUPPLEMENT_REQUEST', 'INTERVIEW') and d.on_day >= ${helsinkiDate(now)}::date - ${keptDays}::int
        order by d.on_day, d.id limit 1000`),
    );
    const calendar = { language: address.language, publicUrl, entries };
    const tag = tagOf(calendar);
    reply.header('etag', tag);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type('text/calendar; charset=utf-8').send(calendarText(calendar));
  });
}

/** Whose address it is, while they are an advisor; this reading is noted and counted. */
const counted = (secret: string, now: Date) => sql<Address>`
  update calendar_address c set last_read_at = date_trunc('minute', ${now}::timestamptz),
    reads = case when c.reads_since > ${new Date(now.getTime() - hourMs)} then c.reads + 1 else 1 end,
    reads_since = case when c.reads_since > ${new Date(now.getTime() - hourMs)} then c.reads_since else ${now} end
  from account a where a.id = c.account_id and 'ADVISOR' = any(a.parts) and c.secret_hash = ${hashOfSecret(secret)}
  returning c.account_id as "accountId", c.language, c.reads`;
