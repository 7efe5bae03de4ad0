import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestService } from '../testing/service.ts';

let service: TestService;
beforeAll(async () => {
  service = await TestService.start();
});
afterAll(() => service.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${service.url}${path}`, { headers, redirect: 'manual' });

describe('the service over HTTP', () => {
  it('says that it lives and is ready', async () => {
    expect(await (await get('/healthz')).json()).toEqual({ status: 'ok' });
    expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' });
  });

  it('counts for Prometheus, by route and never by person or number', async () => {
    await get('/documents/nobodys-number');
    const text = await (await get('/metrics')).text();
    expect(text).toContain('edusta_http_requests_total{method="GET",route="/documents/:id",status="4xx"}');
    expect(text).toContain('edusta_live_connections 0');
    expect(text).not.toContain('nobodys-number');
  });

  it('shows GraphiQL to a browser, its one script let in by its hash, and refuses a cross-site form', async () => {
    const page = await get('/graphql', { accept: 'text/html' });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'sha256-[\w+/=]+';/);
    const form = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
    expect(await form.text()).not.toContain('"data"');
  });

  it('says nothing of its database where a statement of a route fails', async () => {
    const uma = await service.person('UMA', { scopes: ['UMA_READ'] });
    const advisor = await service.person('ADVISOR');
    const away = ['uma_outbox', 'document'];
    for (const table of away) await service.asOwner(`alter table ${table} rename to ${table}_away`);
    try {
      const receipts = JSON.stringify({ receipts: [{ id: crypto.randomUUID(), result: 'confirmed' }] });
      const tus = {
        'tus-resumable': '1.0.0',
        'upload-length': '1',
        'upload-metadata': 'filename YS50eHQ=,filetype dGV4dC9wbGFpbg==',
      };
      const id = Buffer.from(`Document:${crypto.randomUUID()}`).toString('base64url');
      const ask = (
        caller: { token: string },
        path: string,
        body?: string,
        headers: object = { 'content-type': 'application/json' },
      ) =>
        fetch(`${service.url}${path}`, {
          method: body === undefined ? 'GET' : 'POST',
          headers: { authorization: `Bearer ${caller.token}`, ...headers },
          ...(body === undefined ? {} : { body }),
        });
      const answers = await Promise.all([
        ask(uma, '/uma/outbox'),
        ask(uma, '/uma/outbox/receipts', receipts),
        ask(advisor, `/documents/${id}`),
        ask(advisor, '/files', '', tus),
      ]);
      for (const answer of answers) {
        expect([answer.url, answer.status]).toEqual([answer.url, 500]);
        expect(await answer.text()).not.toMatch(/42P01|relation|_away|statusCode/);
      }
    } finally {
      for (const table of away) await service.asOwner(`alter table ${table}_away rename to ${table}`);
    }
  });

  it('refuses a text that the database cannot hold wherever it is looked up, and logs no failure', async () => {
    const staff = await service.person('STAFF');
    const variable = await staff.send('query ($n: String!) { auditLog(first: 1, filter: { accountName: $n }) { totalCount } }', {
      n: 'a\0b',
    });
    const literal = await staff.send('{ auditLog(first: 1, filter: { accountName: "\\u0000" }) { totalCount } }');
    for (const { errors } of [variable, literal]) expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(service.log.filter((line) => line.includes('"level":50') && line.includes('22021'))).toEqual([]);
  });

  it('tells who asks for a subscription without taking a stream how it is had', async () => {
    const advisor = await service.person('ADVISOR');
    const before = service.log.length;
    const accepts = [
      undefined,
      '*/*',
      'application/json',
      'application/graphql-response+json',
      'application/json, text/event-stream;q=0.5',
    ];
    for (const accept of accepts) {
      const answer = await fetch(`${service.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${advisor.token}`, 'content-type': 'application/json', ...(accept && { accept }) },
        body: JSON.stringify({ query: 'subscription { caseEvents { cursor } }' }),
      });
      expect([accept, answer.status]).toEqual([accept, 406]);
      const [error] = ((await answer.json()) as { errors: { message: string; extensions: { code: string } }[] }).errors;
      expect(error?.extensions.code).toBe('STREAM_NEEDED');
      expect(error?.message).toMatch(/WebSocket.*text\/event-stream/);
    }
    expect(service.log.slice(before)).toEqual([]);
  });

  it('answers every path with its security headers, and tells nothing of its inside', async () => {
    for (const path of [
      '/',
      '/graphql',
      '/nothing',
      '/files',
      '/documents/x',
      '/uma/events',
      '/healthz',
      '/%00',
      '/..%2f..%2fetc/passwd',
    ]) {
      const answer = await get(path);
      expect([path, answer.headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
      expect([path, answer.headers.has('content-security-policy')]).toEqual([path, true]);
      expect([path, answer.status < 500]).toEqual([path, true]);
      expect(await answer.text()).not.toMatch(/node_modules|at .*\.ts:/);
    }
  });

  it('answers a method that a path does not take with those that it does, and where there is nothing, that', async () => {
    const ask = async (method: string, path: string) => {
      // No browser's fetch sends TRACE.
      const answer = await new Promise<IncomingMessage>((resolve, reject) =>
        request(`${service.url}${path}`, { method }, (came) => resolve(came.resume()))
          .on('error', reject)
          .end(),
      );
      return [answer.statusCode, answer.headers.allow, answer.headers['x-content-type-options']];
    };
    expect(await ask('TRACE', '/')).toEqual([405, 'GET, HEAD', 'nosniff']);
    for (const method of ['PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
      expect([method, ...(await ask(method, '/?q=1'))]).toEqual([method, 405, 'GET, HEAD', 'nosniff']);
      expect([method, ...(await ask(method, '/graphql'))]).toEqual([method, 405, 'GET, HEAD, POST', 'nosniff']);
      expect([method, ...(await ask(method, '/documents/any-id'))]).toEqual([method, 405, 'GET, HEAD', 'nosniff']);
      expect([method, (await ask(method, '/nothing'))[0]]).toEqual([method, 404]);
    }
    expect((await ask('HEAD', '/healthz'))[0]).toBe(200);
    expect((await ask('OPTIONS', '/files'))[0]).toBe(204);
  });
});
