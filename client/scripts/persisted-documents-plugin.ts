import { readFileSync } from 'node:fs';
import { parse, print, visit } from 'graphql';
import type { Plugin } from 'vite';

/**
 * Writes `documents.json` beside the build: the text of each document that the client sends by hash, as the client reads its answer,
 * with `__typename` in every selection, because its cache knows things by it.
 */
export function persistedDocuments(manifest: string): Plugin {
  return {
    name: 'persisted-documents',
    apply: 'build',
    generateBundle() {
      const documents = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
      const complete = Object.fromEntries(Object.entries(documents).map(([hash, text]) => [hash, withTypenames(text)]));
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(complete) });
    },
  };
}

function withTypenames(text: string): string {
  const typename = { kind: 'Field', name: { kind: 'Name', value: '__typename' } } as const;
  return print(
    visit(parse(text), {
      SelectionSet: {
        leave(set, _key, parent) {
          const root = parent && !Array.isArray(parent) && 'kind' in parent && parent.kind === 'OperationDefinition';
          const there = set.selections.some((node) => node.kind === 'Field' && node.name.value === '__typename' && !node.alias);
          return root || there ? undefined : { ...set, selections: [...set.selections, typename] };
        },
      },
    }),
  );
}
