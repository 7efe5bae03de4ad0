/** What the cookies are called and how they are set: `__Host-` where the world reaches us by https, plain on http loopback. */
export class Cookies {
  private readonly secure: boolean;
  private readonly prefix: string;

  constructor(publicUrl: string) {
    this.secure = new URL(publicUrl).protocol === 'https:';
    this.prefix = this.secure ? '__Host-edusta' : 'edusta';
  }

  /** The session's secret out of a `Cookie` header. */
  session(header: string | undefined): string | undefined {
    return this.read(header, this.prefix);
  }

  /** What was sealed when the sign-in of this `state` began. */
  signIn(header: string | undefined, state: string): string | undefined {
    return this.read(header, this.signInName(state));
  }

  /** Set-Cookie values. A session's cookie goes when the browser does; the limits that count are kept by the server. */
  setSession = (secret: string): string => this.write(this.prefix, secret);
  clearSession = (): string => this.write(this.prefix, '', 0);
  setSignIn = (state: string, sealed: string, maxAgeSeconds: number): string =>
    this.write(this.signInName(state), sealed, maxAgeSeconds);
  clearSignIn = (state: string): string => this.write(this.signInName(state), '', 0);

  /** One for each sign-in under way, so that two tabs do not spoil each other's. */
  private signInName(state: string): string {
    return `${this.prefix}-sign-in-${state.replace(/[^A-Za-z0-9_-]/g, '').slice(0, 10)}`;
  }

  private read(header: string | undefined, name: string): string | undefined {
    const pairs = (header ?? '').split(';').map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || undefined;
  }

  /** Every value of ours is base64url: nothing needs escaping. */
  private write(name: string, value: string, maxAgeSeconds?: number): string {
    const limits = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`;
    return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${this.secure ? '; Secure' : ''}${limits}`;
  }
}
