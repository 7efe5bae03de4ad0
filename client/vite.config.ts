import { join } from 'node:path';
import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';
import { persistedDocuments } from './scripts/persisted-documents-plugin.ts';

const service = process.env.EDUSTA_SERVICE ?? 'http://localhost:4000';
const served = ['/graphql', '/files', '/documents', '/auth', '/dev/mail', '/test-idp', '/healthz', '/readyz'];

/**
 * Built to dist/: hashed files, no inline script. In development, what the service answers is asked from it,
 * as from a page of its own: with a cookie it takes no other origin.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [solid(), persistedDocuments(join(import.meta.dirname, 'src/gql/persisted-documents.json'))],
  build: {
    target: 'es2022',
    // Every asset is a file of its own: `img-src` and `font-src 'self'` allow no data: URIs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      served.map((path) => [path, { target: service, ws: path === '/graphql', headers: { origin: service } }]),
    ),
  },
});
