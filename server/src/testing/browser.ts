import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

interface Kept {
  value: string;
  path: string;
}

/** A browser for tests: keeps cookies by path, follows redirects within one origin, sends its Origin with forms. */
export class Browser {
  readonly cookies = new Map<string, Kept>();
  constructor(
    private readonly app: FastifyInstance,
    readonly origin: string,
  ) {}

  async get(address: string, headers: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    return this.keep(
      await this.app.inject({ method: 'GET', url: this.pathOf(address), headers: { ...this.sent(address), ...headers } }),
    );
  }

  async post(
    address: string,
    form: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<LightMyRequestResponse> {
    const sent = { ...this.sent(address), origin: this.origin, 'content-type': 'application/x-www-form-urlencoded', ...headers };
    const payload = new URLSearchParams(form).toString();
    return this.keep(await this.app.inject({ method: 'POST', url: this.pathOf(address), headers: sent, payload }));
  }

  /** Goes where redirects lead, until a page, or an address that `until` accepts, which is not opened. Returns the last answer and where it is. */
  async follow(response: LightMyRequestResponse, until: (address: URL) => boolean = () => false) {
    let [answer, at] = [response, new URL(this.origin)];
    for (let hop = 0; hop < 15 && answer.headers.location !== undefined; hop++) {
      at = new URL(String(answer.headers.location), this.origin);
      if (until(at) || at.origin !== this.origin) return { answer, at };
      answer = await this.get(at.href);
    }
    return { answer, at };
  }

  /** The values of the cookies whose names fit. */
  cookie(name: RegExp | string): string[] {
    return [...this.cookies]
      .filter(([key]) => (typeof name === 'string' ? key === name : name.test(key)))
      .map(([, { value }]) => value);
  }

  private pathOf(address: string): string {
    const url = new URL(address, this.origin);
    return url.pathname + url.search;
  }

  private sent(address: string): Record<string, string> {
    const { pathname } = new URL(address, this.origin);
    const cookie = [...this.cookies]
      .filter(([, { path }]) => path === '/' || pathname === path || pathname.startsWith(`${path}/`))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
    return { host: new URL(this.origin).host, ...(cookie ? { cookie } : {}) };
  }

  private keep(response: LightMyRequestResponse): LightMyRequestResponse {
    for (const { name, value, path = '/', maxAge, expires } of response.cookies) {
      const gone = maxAge === 0 || (expires !== undefined && expires.getTime() < 1000);
      if (gone) this.cookies.delete(name);
      else this.cookies.set(name, { value, path });
    }
    return response;
  }
}
