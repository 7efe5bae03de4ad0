import { randomUUID } from 'node:crypto';
import type { Part } from '../access/viewer.ts';
import { AccountEntity } from '../accounts/account.entity.ts';
import { hashOfSecret, newSessionSecret } from '../accounts/secret.ts';
import { SessionEntity } from '../accounts/session.entity.ts';
import { endsAtLatest } from '../accounts/session.ts';
import type { Answer } from './caller.ts';
import type { TestService } from './service.ts';

/** Somebody in a browser: a session's cookie, and requests from our own pages. */
export class SignedIn {
  private constructor(
    private readonly service: TestService,
    readonly secret: string,
    readonly accountId: string,
    readonly sessionId: string,
  ) {}

  /** A session of a new person, or of the person of `accountId`, who has the part already. */
  static async as(
    service: TestService,
    part: Exclude<Part, 'UMA'>,
    { accountId, name = 'Aino Aalto' }: { accountId?: string; name?: string } = {},
  ): Promise<SignedIn> {
    const now = service.clock.now();
    const id = accountId ?? randomUUID();
    const secret = newSessionSecret();
    const sessionId = randomUUID();
    await service.app.database.write(null, async (tx) => {
      if (!accountId) {
        const [givenNames = '', familyName = ''] = name.split(' ');
        tx.em.create(AccountEntity, { id, givenNames, familyName, displayName: name, parts: [part], createdAt: now });
        await tx.em.flush();
      }
      tx.em.create(SessionEntity, {
        id: sessionId,
        tokenHash: hashOfSecret(secret),
        accountId: id,
        part,
        provider: part === 'STAFF' ? 'staff' : 'advisor',
        acr: 'http://ftn.ficora.fi/2017/loa2',
        subject: id,
        providerSession: `sid-${sessionId}`,
        idToken: null,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: endsAtLatest(now),
        revokedAt: null,
      });
    });
    return new SignedIn(service, secret, id, sessionId);
  }

  get headers(): Record<string, string> {
    return { cookie: `edusta=${this.secret}`, origin: this.service.url };
  }

  async send(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await fetch(`${this.service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as Answer;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.service.url}${path}`, { headers: { ...this.headers, ...headers } });
  }

  /** Signs out on our own side. */
  async signOut(): Promise<void> {
    const answer = await fetch(`${this.service.url}/auth/sign-out`, {
      method: 'POST',
      headers: { ...this.headers, accept: 'application/json' },
    });
    if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  }
}
