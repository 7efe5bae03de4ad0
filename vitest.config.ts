import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { leftOut } from './scripts/lib/debian-packages.ts';

/**
 * Four projects: `server` (rules, database, API), `client`, `e2e` (journeys in a real Chromium) and `scripts`.
 * `prove` runs the long forms (`*.prove.ts`) and is left out of an ordinary run.
 */
const long = process.env.EDUSTA_PROVE === 'on';

// Two copies of graphql refuse each other's schemas: every import gets the CommonJS one, which Apollo loads.
const graphqlOnce = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

const postgres = './server/src/testing/postgres.global.ts';

const everyday = [
  {
    resolve: graphqlOnce,
    test: {
      name: 'server',
      include: ['server/src/**/*.test.ts'],
      exclude: leftOut().map(({ test }) => test),
      environment: 'node',
      globalSetup: [postgres],
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  },
  {
    extends: './client/vite.config.ts',
    root: './client',
    test: { name: 'client', include: ['src/**/*.test.{ts,tsx}'], environment: 'jsdom', testTimeout: 60_000 },
  },
  {
    resolve: graphqlOnce,
    test: {
      name: 'e2e',
      include: ['e2e/**/*.test.ts'],
      environment: 'node',
      // By themselves, after the others: each starts a service and a browser, on two cores.
      fileParallelism: false,
      sequence: { groupOrder: 1 },
      testTimeout: 300_000,
      hookTimeout: 180_000,
    },
  },
  { test: { name: 'scripts', include: ['scripts/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
];

const proofs = [
  {
    resolve: graphqlOnce,
    test: {
      name: 'prove',
      include: ['server/src/**/*.prove.ts', 'e2e/**/*.prove.ts'],
      environment: 'node',
      globalSetup: [postgres],
      testTimeout: 30 * 60_000,
      hookTimeout: 180_000,
      fileParallelism: false,
    },
  },
];

export default defineConfig({
  test: {
    projects: long ? proofs : everyday.filter((project) => !project.extends || existsSync(project.extends)),
    // All cores: a test mostly waits for the database, which is a process of its own.
    maxWorkers: '100%',
  },
});
