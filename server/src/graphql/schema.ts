import { type GraphQLSchema, isObjectType } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { readLoaded } from './look-ahead/load.ts';

/** Types whose fields do something of their own; every other object is read by look-ahead or is a plain value. */
const resolving = /^(Query|Mutation|Subscription)$|(Payload|Delivery|Change)$/;

/**
 * The schema of these resolvers. Below the roots and payloads every field takes its value from what was loaded in one
 * statement: TypeGraphQL's own field machinery is taken out of the way.
 */
export function buildApiSchema(resolvers: NonEmptyArray<new () => object>): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers,
    validate: false,
    // TypeGraphQL asks for one even where every subscription brings its own `subscribe`.
    pubSub: {
      publish: () => undefined,
      subscribe: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) }) as never,
    },
  });
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || resolving.test(type.name)) continue;
    for (const field of Object.values(type.getFields())) field.resolve = readLoaded;
  }
  return schema;
}
