import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Typed documents for the client, from the schema that the server emits. Fragments are masked: a component sees the fields
 * it asked for and no others. Everything that is made here is committed.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['client/src/**/*.{ts,tsx}', '!client/src/gql/**'],
  generates: {
    'client/src/gql/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: { unmaskFunctionName: 'readFragment' },
        // The built dashboard sends its documents by hash; the build hands their texts to the server.
        persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'hash', hashAlgorithm: 'sha256' },
      },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        // Moments and days travel as text; what is shown of them is made in Helsinki time.
        scalars: { ID: 'string', DateTime: 'string', Date: 'string' },
      },
    },
    'client/src/gql/introspection.json': { plugins: ['./client/scripts/introspection-plugin.cjs'] },
  },
};

export default config;
