import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './lib/run.ts';

/** From the roof down: an import goes to the own floor or to one below. What stands on one line does not know each other. */
const floors: Record<'server' | 'client', readonly (readonly string[])[]> = {
  server: [
    ['main.ts', 'emit-schema.ts', 'audit-verify.ts'],
    ['app.ts'],
    ['schema.ts', 'entities.ts', 'housekeeping.ts'],
    ['demo'],
    ['notifications', 'calendar', 'webhooks', 'audit', 'staff-desk'],
    ['uma-feed'],
    ['correspondence'],
    ['powers-of-attorney'],
    ['guidance'],
    ['applications'],
    ['clients', 'documents'],
    ['accounts'],
    ['uma-outbox', 'deadlines'],
    ['case-events'],
    ['graphql'],
    ['http'],
    ['database'],
    ['access'],
    ['config.ts', 'data-dir.ts'],
    ['clock.ts', 'helsinki.ts', 'keys.ts', 'startup-error.ts', 'text.ts'],
  ],
  client: [
    ['main.tsx'],
    ['routes.tsx'],
    ['dev', 'dashboard', 'profile', 'staff-desk'],
    ['powers-of-attorney', 'correspondence', 'deadlines'],
    ['cases'],
    ['documents'],
    ['shell'],
    ['live'],
    ['accounts'],
    ['urql'],
    ['ui'],
    ['i18n'],
    ['gql'],
  ],
};

/** What a suffix says of a file in a domain, from the outside in; without one it holds rules, values or a service of the domain. */
const outermost = ['routes', 'resolver', 'hook'];
const layers: readonly (readonly string[])[] = [
  outermost,
  ['shape', 'types', 'inputs', 'search', 'store', 'lock'],
  ['usecases', 'usecase'],
  ['entity', 'facts', 'queries'],
  ['', 'refusal'],
];

interface File {
  /** From `src`, with slashes. */
  path: string;
  text: string;
  /** Of other files under `src`, as paths like its own. */
  imports: string[];
  libraries: string[];
}

const imported = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;

function read(part: 'server' | 'client', path: string): File {
  const text = readFileSync(join(root, part, 'src', path), 'utf8');
  const names = [...text.matchAll(imported)].map(([, name]) => name as string);
  return {
    path,
    text,
    imports: names.filter((name) => name.startsWith('.')).map((name) => normalize(join(dirname(path), name))),
    libraries: names.filter((name) => !name.startsWith('.') && !name.startsWith('node:') && !builtinModules.includes(name)),
  };
}

const forTests = /\.(test|prove)\.tsx?$|(^|\/)testing\//;

const sources = (part: 'server' | 'client') =>
  globSync('**/*.{ts,tsx}', { cwd: join(root, part, 'src') }).map((path) => read(part, path.replaceAll('\\', '/')));
const partsOf = { server: sources('server'), client: sources('client') };
const product = (part: 'server' | 'client') => partsOf[part].filter(({ path }) => !forTests.test(path));

const placeOf = (path: string) => path.split('/')[0] as string;
const suffixOf = (path: string) => {
  const [stem = '', suffix = ''] = basename(path).split('.').slice(0, -1);
  return suffix || (outermost.includes(stem) ? stem : '');
};

/** Each import of `files` that `isWrong`, as `from → to`. */
function offending(files: readonly File[], isWrong: (from: string, to: string) => boolean): string[] {
  return files.flatMap(({ path, imports }) => imports.filter((to) => isWrong(path, to)).map((to) => `${path} → ${to}`));
}

describe.each(['server', 'client'] as const)('the %s', (part) => {
  const floorOf = (path: string) => floors[part].findIndex((places) => places.includes(placeOf(path)));

  it('has a floor for each of its folders and files', () => {
    expect([...new Set(product(part).map(({ path }) => placeOf(path)))].filter((place) => floorOf(place) < 0)).toEqual([]);
  });

  it('imports only what stands on a lower floor', () => {
    const goesUp = (from: string, to: string) => placeOf(from) !== placeOf(to) && floorOf(to) <= floorOf(from);
    expect(offending(product(part), goesUp)).toEqual([]);
  });

  it('has no two files that import each other', () => {
    const files = new Map(product(part).map((file) => [file.path, file]));
    const isMutual = (from: string, to: string) => from < to && files.get(to)?.imports.includes(from) === true;
    expect(offending(product(part), isMutual)).toEqual([]);
  });

  it('leaves what is there for tests to tests', () => {
    expect(offending(product(part), (_from, to) => forTests.test(to))).toEqual([]);
  });
});

describe('a domain of the server', () => {
  const layerOf = (path: string) => layers.findIndex((suffixes) => suffixes.includes(suffixOf(path)));
  const others = ['demo', 'graphql', 'http', 'database', 'access'];
  const domains = product('server').filter(({ path }) => path.includes('/') && !others.includes(placeOf(path)));

  it('names a layer by each suffix', () => {
    expect(domains.map(({ path }) => path).filter((path) => layerOf(path) < 0)).toEqual([]);
  });

  it('imports inwards: routes and resolvers → use cases → tables → rules', () => {
    const goesOut = (from: string, to: string) => placeOf(from) === placeOf(to) && layerOf(to) < layerOf(from);
    expect(offending(domains, goesOut)).toEqual([]);
  });

  /** A module named as a table or a type of the API is: what must hold of it, in plain types. */
  const isRules = (path: string) =>
    suffixOf(path) === '' &&
    ['entity', 'shape', 'types'].some((suffix) => domains.some((file) => file.path === path.replace(/\.ts$/, `.${suffix}.ts`)));

  it('keeps its rules free of libraries, of the database and of the network', () => {
    const known = new Map(product('server').map((file) => [file.path, file]));
    const librariesOf = (path: string, seen = new Set<string>()): string[] => {
      const file = known.get(path);
      if (!file || seen.has(path)) return [];
      seen.add(path);
      return [...file.libraries.map((library) => `${path} → ${library}`), ...file.imports.flatMap((to) => librariesOf(to, seen))];
    };
    const rules = domains.map(({ path }) => path).filter(isRules);
    expect(rules.length).toBeGreaterThan(3);
    expect(Object.fromEntries(rules.map((path) => [path, librariesOf(path)]).filter(([, found]) => found?.length))).toEqual({});
  });
});

it('speaks of no domain in the parts of the user interface', () => {
  const foreign = (_from: string, to: string) => !['ui', 'i18n'].includes(placeOf(to));
  const parts = product('client').filter(({ path }) => placeOf(path) === 'ui');
  expect(offending(parts, foreign)).toEqual([]);
});

describe('source files', () => {
  const generated = /(^|\/)gql\/|(^|\/)migrations\/|\.dictionary\.ts$|\.generated\./;
  const counted = globSync('{server/src,client/src,client/scripts,e2e,scripts}/**/*.{ts,tsx,css}', { cwd: root })
    .filter((path) => !generated.test(path) && !path.endsWith('ui/tokens.css'))
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const share = (part: number) => counted[Math.floor((counted.length - 1) * part)]?.lines;

  it('are never longer than 400 lines', () => {
    expect(counted.filter(({ lines }) => lines > 400)).toEqual([]);
  });

  it('are short: half have at most 80 lines, nine in ten at most 250', () => {
    expect(share(0.5)).toBeLessThanOrEqual(80);
    expect(share(0.9)).toBeLessThanOrEqual(250);
  });
});
