import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isLeafType,
  isListType,
  Kind,
  visit,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { defaultPageSize, maximumPageSize } from './look-ahead/page.ts';

/** Attachments, the files of a receipt, channels: at most 20 by the contract, a handful as a rule. */
const rowsOfPlainList = 5;
/** What counting, ordering or searching a list may take before a row is handed out: all that the viewer sees is gone through. */
const searchOfRoot = 25_000;

/** More than twice the dearest document of ours or of the contract, asked for with pages of 100. */
export const maximumCost = 300_000;

/**
 * How many values an answer may hold at the most: one for each value and object, as often as the lists that they stand in have rows. A
 * page counts as asked for, not as found: how many rows there are is nobody's business before access is judged (R4).
 */
const byRows: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const named = getNamedType(field.type);
  // What the schema says of itself is bounded by the rules of depth.
  if (field.name.startsWith('__') || isLeafType(named)) return 1;
  if (named.name.endsWith('Connection')) {
    const rows = size(args.first ?? args.last) * childComplexity;
    return 1 + rows + (type.name === 'Query' ? searchOfRoot : 0);
  }
  // The rows of a page were counted with it.
  const isPage = field.name === 'nodes' || field.name === 'edges';
  if (isListType(getNullableType(field.type)) && !isPage) return 1 + rowsOfPlainList * childComplexity;
  return 1 + childComplexity;
};

/** What is out of bounds is refused by the list itself, in its own words. */
const size = (asked: unknown): number =>
  typeof asked === 'number' ? Math.min(Math.max(asked, 1), maximumPageSize) : defaultPageSize;

/** What an operation of a valid document costs, from its selection and variables alone. @throws GraphQLError for variables that are none of its */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown> | null | undefined,
): number {
  return getComplexity({
    schema,
    query: document,
    estimators: [byRows],
    ...(operationName ? { operationName } : {}),
    ...(variables ? { variables } : {}),
  });
}

/** Arguments by which a variable changes what an operation costs: how long a page is, and what is left out. */
const telling = new Set(['first', 'last', 'if']);
/** Of a document whose cost no variable changes, the names of the operations that were let pass; null where variables do. */
const passed = new WeakMap<DocumentNode, Set<string> | null>();

function passedOf(document: DocumentNode): Set<string> | null {
  const known = passed.get(document);
  if (known !== undefined) return known;
  let isTold = false;
  visit(document, {
    Argument: ({ name, value }) => {
      isTold ||= telling.has(name.value) && value.kind === Kind.VARIABLE;
    },
  });
  const names = isTold ? null : new Set<string>();
  passed.set(document, names);
  return names;
}

/** @returns why an operation is refused before anything of it runs; null where it may. The same over every transport. */
export function refusalByCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown> | null | undefined,
): GraphQLError | null {
  // Those who come back after a restart all ask the same: it is judged once.
  const names = passedOf(document);
  if (names?.has(operationName ?? '')) return null;
  let cost: number;
  try {
    cost = costOf(schema, document, operationName, variables);
  } catch (error) {
    // What is wrong with its variables is told by whoever executes it, as it always was.
    if (error instanceof GraphQLError) return null;
    throw error;
  }
  if (cost <= maximumCost) {
    // Under the names that the document has: others there are without end.
    if (getOperationAST(document, operationName)) names?.add(operationName ?? '');
    return null;
  }
  return new GraphQLError(
    `The query may give ${cost} values, and at most ${maximumCost} are given at once. Ask for smaller pages, or for fewer lists at a time.`,
    { extensions: { code: 'QUERY_TOO_LARGE', cost, limit: maximumCost } },
  );
}
