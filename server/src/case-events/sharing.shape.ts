import { type GraphQLObjectType, type GraphQLResolveInfo, Kind, type OperationDefinitionNode, visit } from 'graphql';
import { sql } from 'kysely';
import type { Viewer } from '../access/viewer.ts';
import { type ApiContext, shapeContext } from '../graphql/context.ts';
import { Compiler } from '../graphql/look-ahead/compile.ts';
import { newTrail } from '../graphql/look-ahead/read-rows.ts';
import { selectionBelow } from '../graphql/look-ahead/selection.ts';
import type { LiveOperation } from '../graphql/outlet.ts';
import { caseEventShape } from './case-event.shape.ts';

/** How much of who asks an answer depends on, besides part and scopes. */
type Bound = 'PART' | 'ACCOUNT' | 'CREDENTIAL';

/** Of each operation of a document that is known: a number, and what its answers are bound to by rights and variables. */
const operations = new WeakMap<OperationDefinitionNode, { number: number; bounds: Map<string, Bound> }>();
let numbers = 0;
const mostBounds = 100;

/**
 * What a subscriber has in common with those of its topic to whom the same bytes are due: the document, the variables but for `after`, the
 * field rights, the language; and the account or the session where the selection asks for something that depends on them.
 */
export function sharesBy(context: ApiContext, viewer: Viewer, live: LiveOperation, info: GraphQLResolveInfo): string {
  const known = operations.get(info.operation) ?? { number: ++numbers, bounds: new Map<string, Bound>() };
  operations.set(info.operation, known);
  const variables = JSON.stringify(withoutCursor(live, info));
  const rights = `${viewer.part} ${[...viewer.scopes].sort().join(' ')}`;
  const common = `${known.number} ${context.language} ${rights} ${variables}`;
  let bound = known.bounds.get(common);
  if (bound === undefined) {
    const found = boundOf(context, viewer, info);
    if (known.bounds.size >= mostBounds) known.bounds.clear();
    known.bounds.set(common, found);
    bound = found;
  }
  if (bound === 'PART') return common;
  return `${common} ${viewer.accountId} ${bound === 'CREDENTIAL' ? viewer.via.id : ''}`;
}

/** The variables as they came, without the one that says where the stream goes on, where it says nothing else. */
function withoutCursor({ args }: LiveOperation, info: GraphQLResolveInfo): object {
  const variables = { ...args.variableValues };
  const after = info.fieldNodes[0]?.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (after?.kind !== Kind.VARIABLE) return variables;
  let uses = 0;
  const count = {
    VariableDefinition: () => false,
    Variable: ({ name }: typeof after) => void (name.value === after.name.value && uses++),
  };
  for (const definition of [info.operation, ...Object.values(info.fragments)]) visit(definition, count);
  if (uses === 1) delete variables[after.name.value];
  return variables;
}

/** Compiles what is asked for, and sees whether anything of it looks at whose account or session it is. */
function boundOf(context: ApiContext, viewer: Viewer, info: GraphQLResolveInfo): Bound {
  const seen = { account: false, credential: false };
  const watched: Viewer = {
    ...viewer,
    get accountId() {
      seen.account = true;
      return viewer.accountId;
    },
    get via() {
      seen.credential = true;
      return viewer.via;
    },
  };
  const typeOf = (name: string) => info.schema.getType(name) as GraphQLObjectType;
  try {
    const compiler = new Compiler({ ...shapeContext(context, watched), viewer: watched });
    for (const { name, below } of selectionBelow(info, typeOf('CaseEventDelivery')))
      if (name === 'event') compiler.object(caseEventShape, sql.ref('e'), below(typeOf('CaseEvent')), newTrail());
  } catch {
    return 'CREDENTIAL'; // A page that is too long, say: whoever asks for it is told so with each event.
  }
  return seen.credential ? 'CREDENTIAL' : seen.account ? 'ACCOUNT' : 'PART';
}
