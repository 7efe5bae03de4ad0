import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from './browser.ts';

type Claims = Record<string, unknown>;

/** How a provider lies: each can be set for one test. */
export interface Lies {
  algorithm?: 'ES256' | 'none';
  /** Signs with a key that it does not publish. */
  foreignKey?: boolean;
  /** Changes the ID token's claims. */
  idToken?: (claims: Claims) => Claims;
  userinfo?: (claims: Claims) => Claims;
  /** Takes a code again and again. */
  codesAreForEver?: boolean;
  metadata?: Claims;
}

interface Begun {
  nonce: string;
  challenge: string;
  claims: Claims;
}

/** An OpenID Connect provider on loopback, in the test's hands: as good or as hostile as the test wants. */
export class LoopbackProvider {
  lies: Lies = {};
  /** Every ID token that was given out. */
  readonly idTokens: string[] = [];
  private readonly codes = new Map<string, Begun>();
  private readonly key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly foreign = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

  private constructor(
    private readonly server: Server,
    readonly issuer: string,
    private readonly clientId: string,
  ) {}

  static async start(clientId: string): Promise<LoopbackProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const provider = new LoopbackProvider(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, clientId);
    server.on('request', (request, response) => void provider.answer(request, response));
    return provider;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** What the person does at the provider: `location` is where they were sent, the result the path they come back by. */
  identify(location: string, claims: Claims, changes: { state?: string; code?: string } = {}): string {
    const asked = new URL(location).searchParams;
    const code = changes.code ?? randomUUID();
    this.codes.set(code, { nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '', claims });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({ code, state: changes.state ?? asked.get('state') ?? '', iss: this.issuer }).toString();
    return back.pathname + back.search;
  }

  /** The whole way: from our sign-in address to the provider and back. Returns our answer to the callback. */
  async signIn(browser: Browser, claims: Claims, path = '/auth/sign-in') {
    const { headers } = await browser.get(path);
    return browser.get(this.identify(String(headers.location), claims));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.issuer);
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (pathname === '/.well-known/openid-configuration') send(200, this.metadata());
    else if (pathname === '/jwks')
      send(200, { keys: [{ ...this.key.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'ES256', use: 'sig' }] });
    else if (pathname === '/token') this.token(new URLSearchParams(await bodyOf(request)), send);
    else if (pathname === '/me') {
      const claims = JSON.parse(Buffer.from(request.headers.authorization?.slice(7) ?? '', 'base64url').toString()) as Claims;
      send(200, this.lies.userinfo?.(claims) ?? claims);
    } else send(404, {});
  }

  private metadata(): Claims {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/auth`,
      token_endpoint: `${this.issuer}/token`,
      jwks_uri: `${this.issuer}/jwks`,
      userinfo_endpoint: `${this.issuer}/me`,
      end_session_endpoint: `${this.issuer}/end`,
      id_token_signing_alg_values_supported: ['ES256', 'none'],
      authorization_response_iss_parameter_supported: true,
      ...this.lies.metadata,
    };
  }

  private token(form: URLSearchParams, send: (status: number, body: unknown) => void): void {
    const code = form.get('code') ?? '';
    const begun = this.codes.get(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (!begun || begun.challenge !== challenge) {
      send(400, { error: 'invalid_grant' });
      return;
    }
    if (!this.lies.codesAreForEver) this.codes.delete(code);
    const now = Math.floor(Date.now() / 1000);
    const honest = { iss: this.issuer, aud: this.clientId, iat: now, exp: now + 300, nonce: begun.nonce, ...begun.claims };
    const idToken = this.signed(this.lies.idToken?.(honest) ?? honest);
    this.idTokens.push(idToken);
    const accessToken = Buffer.from(JSON.stringify(begun.claims)).toString('base64url');
    send(200, { access_token: accessToken, token_type: 'Bearer', expires_in: 300, id_token: idToken });
  }

  /** A token that says that the provider has ended somebody's session; `claims` are added, or take the place of honest ones. */
  logoutToken(claims: Claims, typ: string | undefined = 'logout+jwt'): string {
    const now = Math.floor(Date.now() / 1000);
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    return this.signed(
      { iss: this.issuer, aud: this.clientId, iat: now, exp: now + 120, jti: randomUUID(), events, ...claims },
      typ,
    );
  }

  private signed(claims: Claims, typ: string | undefined = 'JWT'): string {
    const { algorithm = 'ES256', foreignKey } = this.lies;
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const content = `${part({ alg: algorithm, kid: 'one', typ })}.${part(claims)}`;
    return `${content}.${algorithm === 'none' ? '' : signature(content, foreignKey ? this.foreign : this.key.privateKey)}`;
  }
}

const signature = (content: string, key: KeyObject) =>
  sign('sha256', Buffer.from(content), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}
