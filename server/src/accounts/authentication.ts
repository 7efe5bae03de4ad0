import { type RawBuilder, sql } from 'kysely';
import { type Part, type Scope, scopesOfPart, type Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { Together } from '../database/together.ts';
import { hashOfSecret, looksLikeSession, looksLikeToken } from './secret.ts';
import { idleLimitMs, idleSince, usageStale } from './session.ts';

interface Found {
  /** Of the secret, in hex. */
  hash: string;
  id: string;
  account_id: string;
  part: Part;
  /** Its last use has to be written down again. */
  stale: boolean;
}
interface FoundToken extends Found {
  scopes: Scope[];
}

/** Whether somebody is there: what a page does by itself does not keep a session from idling. */
export type Use = 'attended' | 'unattended';

/** Who stands behind a session's or token's secret, and whether they still do. Nothing is remembered between two questions. */
export class Authentication {
  /** After a restart everybody asks at one moment: those who ask at the same time are looked up in one statement. */
  private readonly sessions = new Together((asked: readonly { hash: Buffer; use: Use }[]) => this.findSessions(asked));
  private readonly tokens = new Together((hashes: readonly Buffer[]) => this.findTokens(hashes));
  private readonly ends = new Together((viewers: readonly Viewer[]) => this.endsOf(viewers));

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null when the session is unknown, over, idle for too long, or of a part that its person no longer has. */
  async viewerFromSession(secret: string, use: Use = 'attended'): Promise<Viewer | null> {
    if (!looksLikeSession(secret)) return null;
    const session = await this.sessions.ask({ hash: hashOfSecret(secret), use });
    if (!session) return null;
    return {
      accountId: session.account_id,
      part: session.part,
      scopes: new Set(scopesOfPart[session.part]),
      via: { kind: 'session', id: session.id },
    };
  }

  /** @param token the secret `edusta_…`, with or without `Bearer ` before it. Null when it is not, no longer, or not yet one. */
  async viewerFromToken(token: string): Promise<Viewer | null> {
    const secret = token.replace(/^Bearer +/i, '').trim();
    if (!looksLikeToken(secret)) return null;
    const found = await this.tokens.ask(hashOfSecret(secret));
    if (!found) return null;
    const allowed: readonly Scope[] = scopesOfPart[found.part];
    return {
      accountId: found.account_id,
      part: found.part,
      scopes: new Set(found.scopes.filter((scope) => allowed.includes(scope))),
      via: { kind: 'token', id: found.id },
    };
  }

  /** Until when the viewer may be here, by their session or token as it stands now; null where they may not any more. */
  stillHere(viewer: Viewer): Promise<Date | null> {
    return this.ends.ask(viewer);
  }

  /**
   * Until when each of the viewers may be here, as their session or token stands now; whose holds no more is left out. One query for all,
   * for the streams that are open. Being looked at is no use: a session that is only watched by its streams idles.
   */
  async validUntil(viewers: Iterable<Viewer>): Promise<Map<Viewer, Date>> {
    const asked = [...viewers];
    if (asked.length === 0) return new Map();
    const now = this.clock.now();
    const idsOf = (kind: Viewer['via']['kind']) => [
      ...new Set(asked.filter(({ via }) => via.kind === kind).map(({ via }) => via.id)),
    ];
    const open = await this.database.readAll(
      null,
      sql<{ id: string; until: string }>`
        select s.id, ${endOfSession} as until from session s join account a on a.id = s.account_id
        where s.id = any(${idsOf('session')}::uuid[]) and ${isOpenSession(now)}
        union all
        select s.id, s.expires_at from api_token s join account a on a.id = s.account_id
        where s.id = any(${idsOf('token')}::uuid[]) and ${isOpenToken(now)}`,
    );
    const untils = new Map(open.map(({ id, until }) => [id, new Date(until)]));
    return new Map(
      asked.flatMap((viewer) => {
        const until = untils.get(viewer.via.id);
        return until ? [[viewer, until] as const] : [];
      }),
    );
  }

  private async endsOf(viewers: readonly Viewer[]): Promise<(Date | null)[]> {
    const untils = await this.validUntil(viewers);
    return viewers.map((viewer) => untils.get(viewer) ?? null);
  }

  private async findSessions(asked: readonly { hash: Buffer; use: Use }[]): Promise<(Found | null)[]> {
    const now = this.clock.now();
    const open = await this.database.readAll(
      null,
      sql<Found>`
        select encode(s.token_hash, 'hex') as hash, s.id, s.account_id, s.part, s.last_seen_at <= ${usageStale(now)} as stale
        from session s join account a on a.id = s.account_id
        where s.token_hash = any(${asked.map(({ hash }) => hash)}::bytea[]) and ${isOpenSession(now)}`,
    );
    const known = new Map(open.map((session) => [session.hash, session]));
    const found = asked.map(({ hash }) => known.get(hash.toString('hex')) ?? null);
    const used = found.flatMap((session, place) => (session?.stale && asked[place]?.use === 'attended' ? [session.id] : []));
    await this.noteUse(sql`session`, sql`last_seen_at`, used, now);
    return found;
  }

  private async findTokens(hashes: readonly Buffer[]): Promise<(FoundToken | null)[]> {
    const now = this.clock.now();
    const open = await this.database.readAll(
      null,
      sql<FoundToken>`
        select encode(s.token_hash, 'hex') as hash, s.id, s.account_id, s.part, s.scopes,
          coalesce(s.last_used_at <= ${usageStale(now)}, true) as stale
        from api_token s join account a on a.id = s.account_id
        where s.token_hash = any(${hashes}::bytea[]) and ${isOpenToken(now)}`,
    );
    const known = new Map(open.map((token) => [token.hash, token]));
    const used = open.flatMap(({ id, stale }) => (stale ? [id] : []));
    await this.noteUse(sql`api_token`, sql`last_used_at`, used, now);
    return hashes.map((hash) => known.get(hash.toString('hex')) ?? null);
  }

  /** Once for each, however often it was asked about. Whoever is being written to is left out: its use is noted, or it ends. */
  private async noteUse(table: RawBuilder<unknown>, at: RawBuilder<unknown>, ids: readonly string[], now: Date): Promise<void> {
    if (ids.length === 0) return;
    await this.database.write(null, (tx) =>
      tx.query(sql`update ${table} set ${at} = ${now} where id in (
        select id from ${table} where id = any(${[...new Set(ids)]}::uuid[]) and (${at} is null or ${at} <= ${usageStale(now)})
        for update skip locked)`),
    );
  }
}

/** The part must still be the person's: a role taken away ends what was opened with it. */
const isOpenSession = (now: Date) =>
  sql`s.revoked_at is null and s.expires_at > ${now} and s.last_seen_at > ${idleSince(now)} and s.part = any(a.parts)`;

const isOpenToken = (now: Date) => sql`s.revoked_at is null and s.expires_at > ${now} and s.part = any(a.parts)`;

/** When a session ends if nothing more is done in it. */
export const endOfSession = sql`least(s.expires_at, s.last_seen_at + ${idleLimitMs} * interval '1 millisecond')`;
