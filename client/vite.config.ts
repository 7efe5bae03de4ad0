import { defineConfig } from 'vite';
import solid from 'vite-plugin-solid';

const service = process.env.EDUSTA_SERVICE ?? 'http://127.0.0.1:4000';
const served = ['/graphql', '/files', '/documents', '/auth', '/dev/mail', '/oidc', '/healthz', '/readyz'];

/** Built to dist/: hashed files, no inline script. In development, what the service answers is asked from it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [solid()],
  build: {
    target: 'es2022',
    // Every asset is a file of its own: `img-src` and `font-src 'self'` allow no data: URIs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(served.map((path) => [path, { target: service, ws: path === '/graphql', changeOrigin: false }])),
  },
});
