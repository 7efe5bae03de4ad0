import { sql } from 'kysely';
import { type Part, type Scope, scopesOfPart, type Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { hashOfSecret, looksLikeSession, looksLikeToken } from './secret.ts';
import { idleSince, usageStale } from './session.ts';

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

  /** Null when the session is unknown, over, idle for too long, or of a part that its person no longer has. */
  async viewerFromSession(secret: string): Promise<Viewer | null> {
    if (!looksLikeSession(secret)) return null;
    const now = this.clock.now();
    const [session] = await this.database.read(null, (tx) =>
      tx.query(sql<SessionRow>`
        select s.id, s.account_id, s.part, s.last_seen_at <= ${usageStale(now)} as stale
        from session s join account a on a.id = s.account_id
        where s.token_hash = ${hashOfSecret(secret)} and ${isOpenSession(now)}`),
    );
    if (!session) return null;
    if (session.stale) {
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
    const [found] = await this.database.read(null, (tx) =>
      tx.query(sql<TokenRow>`
        select s.id, s.account_id, s.part, s.scopes, coalesce(s.last_used_at <= ${usageStale(now)}, true) as stale
        from api_token s join account a on a.id = s.account_id
        where s.token_hash = ${hashOfSecret(secret)} and ${isOpenToken(now)}`),
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

  /** Those of the viewers whose session or token still holds: one query for all, for the streams that are open. */
  async stillValid(viewers: Iterable<Viewer>): Promise<Set<Viewer>> {
    const asked = [...viewers];
    if (asked.length === 0) return new Set();
    const now = this.clock.now();
    const idsOf = (kind: Viewer['via']['kind']) => [
      ...new Set(asked.filter(({ via }) => via.kind === kind).map(({ via }) => via.id)),
    ];
    const open = await this.database.read(null, (tx) =>
      tx.query(sql<{ id: string }>`
        select s.id from session s join account a on a.id = s.account_id
        where s.id = any(${idsOf('session')}::uuid[]) and ${isOpenSession(now)}
        union all
        select s.id from api_token s join account a on a.id = s.account_id
        where s.id = any(${idsOf('token')}::uuid[]) and ${isOpenToken(now)}`),
    );
    const ids = new Set(open.map(({ id }) => id));
    return new Set(asked.filter(({ via }) => ids.has(via.id)));
  }
}

/** The part must still be the person's: a role taken away ends what was opened with it. */
const isOpenSession = (now: Date) =>
  sql`s.revoked_at is null and s.expires_at > ${now} and s.last_seen_at > ${idleSince(now)} and s.part = any(a.parts)`;

const isOpenToken = (now: Date) => sql`s.revoked_at is null and s.expires_at > ${now} and s.part = any(a.parts)`;
