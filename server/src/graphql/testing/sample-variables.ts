import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

const scalars: Record<string, unknown> = { Boolean: true, Date: '2026-01-07', DateTime: '2026-01-07T10:00:00Z' };

/** Values that an operation's variables may have, with pages as long as they may be. */
export function sampleVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): Record<string, unknown> {
  const definitions = operation.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.map(({ variable, type }) => [
      variable.name.value,
      sample(typeFromAST(schema, type as never) as GraphQLInputType),
    ]),
  );
}

function sample(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) {
    const required = Object.values(bare.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, sample(field.type)]));
  }
  if ('name' in bare && bare.name === 'Int') return 100;
  return ('name' in bare && scalars[bare.name]) ?? 'x';
}
