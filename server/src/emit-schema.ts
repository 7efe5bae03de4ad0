import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

// Writes the schema to the file that is named: committed, so that a change of the API shows in a diff.
const [, , path] = process.argv;
if (!path) throw new Error('Name the file to write');
writeFileSync(path, `# Emitted by the server. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`);
