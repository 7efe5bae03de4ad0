import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Typed documents for the client, from the schema that the server emits. Fragments are masked: a component sees the fields
 * it asked for and no others. Everything that is made here is committed.
 */
const config: CodegenConfig = {
  schema: process.env.EDUSTA_SCHEMA ?? 'schema.graphql',
  documents: ['client/src/**/*.{ts,tsx}', '!client/src/gql/**'],
  generates: {
    'client/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', DateTime: 'string', DateTimeISO: 'string', LocalDate: 'string', Date: 'string', URL: 'string', BigInt: 'number', ByteSize: 'number' },
      },
    },
    'client/src/gql/introspection.json': { plugins: ['./client/scripts/introspection-plugin.cjs'] },
  },
};

export default config;
