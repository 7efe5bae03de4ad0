import { sql } from 'kysely';
import { type Part, type Scope, scopesOfPart, type Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { hashOfSecret, looksLikeSession, looksLikeToken } from './secret.ts';
import { idleLimitMs, idleSince, usageStale } from './session.ts';

interface SessionRow {
  id: string;
  account_id: string;
  part: Part;
  /** Its last use has to be written down again. */
  stale: boolean;
}

interface TokenRow {
  id: string;
  account_id: string;
  part: Part;
  scopes: Scope[];
  stale: boolean;
}

/** Who stands behind a session's or token's secret, and whether they still do. Nothing is remembered between two questions. */
export class Authentication {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Null when the session is unknown, over, idle for too long, or of a part that its person no longer has.
   * @param use whether somebody is there: what a page does by itself does not keep a session from idling
   */
  async viewerFromSession(secret: string, use: 'attended' | 'unattended' = 'attended'): Promise<Viewer | null> {
    if (!looksLikeSession(secret)) return null;
    const now = this.clock.now();
    const session = await this.database.readOne(
      null,
      sql<SessionRow>`
        select s.id, s.account_id, s.part, s.last_seen_at <= ${usageStale(now)} as stale
        from session s join account a on a.id = s.account_id
        where s.token_hash = ${hashOfSecret(secret)} and ${isOpenSession(now)}`,
    );
    if (!session) return null;
    if (session.stale && use === 'attended') {
      await this.database.write(null, (tx) =>
        tx.query(sql`update session set last_seen_at = ${now} where id = ${session.id} and last_seen_at <= ${usageStale(now)}`),
      );
    }
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
    const now = this.clock.now();
    const found = await this.database.readOne(
      null,
      sql<TokenRow>`
        select s.id, s.account_id, s.part, s.scopes, coalesce(s.last_used_at <= ${usageStale(now)}, true) as stale
        from api_token s join account a on a.id = s.account_id
        where s.token_hash = ${hashOfSecret(secret)} and ${isOpenToken(now)}`,
    );
    if (!found) return null;
    const allowed: readonly Scope[] = scopesOfPart[found.part];
    if (found.stale) {
      await this.database.write(null, (tx) =>
        tx.query(sql`
          update api_token set last_used_at = ${now}
          where id = ${found.id} and (last_used_at is null or last_used_at <= ${usageStale(now)})`),
      );
    }
    return {
      accountId: found.account_id,
      part: found.part,
      scopes: new Set(found.scopes.filter((scope) => allowed.includes(scope))),
      via: { kind: 'token', id: found.id },
    };
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
    const open = await this.database.read(null, (tx) =>
      tx.query(sql<{ id: string; until: Date }>`
        select s.id, ${endOfSession} as until from session s join account a on a.id = s.account_id
        where s.id = any(${idsOf('session')}::uuid[]) and ${isOpenSession(now)}
        union all
        select s.id, s.expires_at from api_token s join account a on a.id = s.account_id
        where s.id = any(${idsOf('token')}::uuid[]) and ${isOpenToken(now)}`),
    );
    const untils = new Map(open.map(({ id, until }) => [id, new Date(until)]));
    return new Map(
      asked.flatMap((viewer) => {
        const until = untils.get(viewer.via.id);
        return until ? [[viewer, until] as const] : [];
      }),
    );
  }
}

/** The part must still be the person's: a role taken away ends what was opened with it. */
const isOpenSession = (now: Date) =>
  sql`s.revoked_at is null and s.expires_at > ${now} and s.last_seen_at > ${idleSince(now)} and s.part = any(a.parts)`;

const isOpenToken = (now: Date) => sql`s.revoked_at is null and s.expires_at > ${now} and s.part = any(a.parts)`;

/** When a session ends if nothing more is done in it. */
export const endOfSession = sql`least(s.expires_at, s.last_seen_at + ${idleLimitMs} * interval '1 millisecond')`;
