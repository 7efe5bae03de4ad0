import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** More than any document of ours or of the contract needs, far less than what hurts. */
export const maximumTokens = 4_000;
const maximumDepth = 15;
const maximumFields = 1_500;
const maximumAliasesOfRootFields = 30;

/**
 * Refuses documents that are too deep or too wide before anything runs. Fragments are measured once each and remembered: a rule that
 * follows spreads without remembering them hangs on a kilobyte of cyclic or doubling fragments.
 */
export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  Document(document: DocumentNode) {
    const measured = new Map<string, { depth: number; fields: number } | 'measuring'>();
    const fragments = new Map(
      document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
    );
    const measure = (set: SelectionSetNode): { depth: number; fields: number } => {
      let depth = 0;
      let fields = 0;
      for (const node of set.selections) {
        let below = { depth: 0, fields: 0 };
        if (node.kind === Kind.FRAGMENT_SPREAD) {
          const name = node.name.value;
          const known = measured.get(name);
          const fragment = fragments.get(name);
          if (known === 'measuring' || !fragment) continue;
          if (known) below = known;
          else {
            measured.set(name, 'measuring');
            below = measure(fragment.selectionSet);
            measured.set(name, below);
          }
        } else if (node.selectionSet) below = measure(node.selectionSet);
        depth = Math.max(depth, below.depth + (node.kind === Kind.FIELD ? 1 : 0));
        // A fragment counts too, each time: whoever walks the document after this one goes through all of them.
        fields = Math.min(fields + below.fields + 1, maximumFields + 1);
      }
      return { depth, fields };
    };
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { depth, fields } = measure(definition.selectionSet);
      const tooMany = definition.selectionSet.selections.length > maximumAliasesOfRootFields;
      if (depth > maximumDepth || fields > maximumFields || tooMany) {
        context.reportError(
          new GraphQLError('The document is too deep or asks for too many fields.', {
            nodes: definition,
            extensions: { code: 'QUERY_TOO_LARGE' },
          }),
        );
      }
    }
    return false;
  },
});
