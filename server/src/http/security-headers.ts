import type { FastifyInstance } from 'fastify';

/** Scripts, styles, fonts and connections of our own alone; inline styles for what a part positions by itself. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer that does not bring its own. */
export function addSecurityHeaders(app: FastifyInstance, secure: boolean): void {
  app.addHook('onSend', async (_request, reply, payload) => {
    const own = (name: string, value: string) => {
      if (!reply.hasHeader(name)) reply.header(name, value);
    };
    own('content-security-policy', contentSecurityPolicy);
    own('x-content-type-options', 'nosniff');
    own('referrer-policy', 'no-referrer');
    own('cross-origin-opener-policy', 'same-origin');
    own('cross-origin-resource-policy', 'same-origin');
    own('permissions-policy', 'camera=(self), geolocation=(), microphone=(), interest-cohort=()');
    if (secure) own('strict-transport-security', 'max-age=31536000; includeSubDomains');
    return payload;
  });
}
