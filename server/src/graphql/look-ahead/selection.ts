import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  type InlineFragmentNode,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';

/** A field that a query asks of one object type, with what it asks below; equal fields are merged. */
export interface Selected {
  name: string;
  args: Record<string, unknown>;
  /** Where the value stands in what is loaded: see `Keys`. */
  key: string;
  /** What is asked of `type` below this field. */
  below(type: GraphQLObjectType): Selected[];
  returns: GraphQLObjectType | null;
  /** As the schema has it; null for `__typename`. */
  type: GraphQLOutputType | null;
  /** The name of the object type that it is asked of. */
  of: string;
}

/**
 * By what values stand in what is loaded. LOADED: by name and arguments, for resolvers to take them from. ANSWER: as in the response,
 * by alias, with `__typename`.
 */
export type Keys = 'LOADED' | 'ANSWER';

type Document = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** The key of a field's value in a loaded row: its name, and its arguments where it has any, so that aliases never meet. */
export function valueKey(name: string, args: Record<string, unknown>): string {
  return Object.keys(args).length === 0 ? name : `${name}${JSON.stringify(args)}`;
}

/** What the query asks below the field that is being resolved, for the object type that it turns out to be. */
export function selectionBelow(info: GraphQLResolveInfo, type: GraphQLObjectType, keys: Keys = 'LOADED'): Selected[] {
  return collect(info, type, info.fieldNodes, keys);
}

function collect(document: Document, type: GraphQLObjectType, nodes: readonly FieldNode[], keys: Keys): Selected[] {
  const found = new Map<string, { name: string; args: Record<string, unknown>; nodes: FieldNode[] }>();
  const seen = new Set<string>();
  const visit = (set: SelectionSetNode) => {
    for (const node of set.selections) {
      if (!included(document, node)) continue;
      if (node.kind === 'Field') {
        const { value: name } = node.name;
        const field = type.getFields()[name];
        if (!field && (keys === 'LOADED' || name !== '__typename')) continue;
        const args = field ? getArgumentValues(field, node, document.variableValues) : {};
        const key = keys === 'ANSWER' ? (node.alias?.value ?? name) : valueKey(name, args);
        const entry = found.get(key);
        if (entry) entry.nodes.push(node);
        else found.set(key, { name, args, nodes: [node] });
        continue;
      }
      let fragment: InlineFragmentNode | FragmentDefinitionNode | undefined;
      if (node.kind === 'InlineFragment') fragment = node;
      else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        fragment = document.fragments[node.name.value];
      }
      if (fragment && applies(document.schema, fragment.typeCondition?.name.value, type)) visit(fragment.selectionSet);
    }
  };
  for (const node of nodes) if (node.selectionSet) visit(node.selectionSet);
  return [...found].map(([key, entry]) => {
    const output = type.getFields()[entry.name]?.type ?? null;
    const returns = output && getNamedType(output);
    return {
      name: entry.name,
      args: entry.args,
      key,
      below: (child) => collect(document, child, entry.nodes, keys),
      returns: isObjectType(returns) ? returns : null,
      type: output,
      of: type.name,
    };
  });
}

function included(document: Document, node: SelectionSetNode['selections'][number]): boolean {
  if (!node.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, node, document.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, document.variableValues);
  return skip?.if !== true && include?.if !== false;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (!condition || condition === type.name) return true;
  const named = schema.getType(condition);
  return named !== undefined && isAbstractType(named) && schema.isSubType(named, type);
}
