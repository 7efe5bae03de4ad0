import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { getArgumentValues, getVariableValues } from 'graphql/execution/values.js';
import type { Viewer } from '../../access/viewer.ts';
import type { Clock } from '../../clock.ts';
import { askedBy, compileSql, type Statement } from '../../database/statement.ts';
import type { ApiContext } from '../context.ts';
import { NotInAnswersShape, type PlannedField, PlannedRead } from './planned-read.ts';
import type { Trail } from './read-rows.ts';

/** One field at the root: a statement whose only value is the text of its answer. */
export interface FieldPlan {
  key: string;
  nodes: readonly FieldNode[];
  nonNull: boolean;
  /** Null where the answer is null without asking. */
  statement: Statement | null;
  trail: Trail;
  from: PlannedField['from'];
}

export interface Asked {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/**
 * How a query is answered by statements alone, as its resolvers say for this viewer at this time.
 * @throws NotInAnswersShape where it cannot be; and whatever its resolvers throw
 */
export async function planAnswer(asked: Asked, context: ApiContext, viewer: Viewer, clock: Clock): Promise<FieldPlan[]> {
  const { schema, fragments, operation } = asked;
  const type = schema.getQueryType();
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables, { maxErrors: 1 });
  if (!type || coerced.errors) throw new NotInAnswersShape('Variables that do not fit');
  const variableValues = coerced.coerced;
  const fields: FieldPlan[] = [];
  for (const [key, nodes] of collectFields(schema, fragments, variableValues, type, operation.selectionSet)) {
    const node = nodes[0] as FieldNode;
    const field = type.getFields()[node.name.value];
    if (!field?.resolve) throw new NotInAnswersShape(node.name.value);
    const read = new PlannedRead();
    const database = { read: (_viewer: Viewer, work: (tx: PlannedRead) => Promise<unknown>) => work(read) };
    const info = {
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType: type,
      path: { prev: undefined, key, typename: type.name },
      schema,
      fragments,
      rootValue: undefined,
      operation,
      variableValues,
    } satisfies GraphQLResolveInfo;
    const args = getArgumentValues(field, node, variableValues);
    const value = await field.resolve(undefined, args, { ...context, viewer, clock, database: database as never }, info);
    const { planned } = read;
    if (planned ? value !== read.placeholder : value !== null)
      throw new NotInAnswersShape(`${field.name} looks into what it read`);
    fields.push({
      key,
      nodes,
      nonNull: isNonNullType(field.type),
      statement: planned && compileSql(askedBy(viewer, planned.text)),
      trail: planned?.trail ?? { row: null, below: [] },
      from: planned?.from ?? 'ONE',
    });
  }
  return fields;
}

/** The fragments of a document by name. */
export function fragmentsOf(document: { definitions: readonly { kind: string }[] }): Record<string, FragmentDefinitionNode> {
  const definitions = document.definitions as readonly (OperationDefinitionNode | FragmentDefinitionNode)[];
  return Object.fromEntries(definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])));
}
