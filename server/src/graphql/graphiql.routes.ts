import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Whether a request is a person's browser at `/graphql` rather than a tool's query. */
export function wantsGraphiql(request: FastifyRequest): boolean {
  const { accept = '' } = request.headers;
  return request.method === 'GET' && accept.includes('text/html') && !('query' in (request.query as object));
}

const example = `# Signed in, you ask as yourself; a tool asks with a bearer token.
{
  viewer { id displayName }
  feedFreshness { lastReceivedAt isStale }
}
`;

let page: Promise<{ html: string; policy: string }> | undefined;

/** GraphiQL, whole in one page: some 9 MB, so it is loaded when it is first asked for. Its one script is let in by its hash. */
export async function sendGraphiql(reply: FastifyReply): Promise<FastifyReply> {
  page ??= render();
  const { html, policy } = await page;
  return reply
    .header('content-security-policy', policy)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(html);
}

async function render(): Promise<{ html: string; policy: string }> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Edusta GraphiQL',
    endpoint: '/graphql',
    subscriptionsProtocol: 'WS',
    credentials: 'same-origin',
    defaultQuery: example,
  } as Parameters<typeof renderGraphiQL>[0]);
  const begin = html.indexOf('<script>') + '<script>'.length;
  const script = html.slice(begin, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'self' 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    'worker-src blob:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { html, policy };
}
