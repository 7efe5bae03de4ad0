import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const deepest = 5;

/** A valid `caseEvents` document with any fields, aliases, arguments, fragments and directives; `$after` and `$yes` are its variables. */
export function randomStream(schema: GraphQLSchema, random: () => number): string {
  let aliases = 0;
  const fragments: string[] = [];
  const chance = (share: number) => random() < share;

  const argumentsOf = (field: GraphQLField<unknown, unknown>): string => {
    if (!field.args.some(({ name }) => name === 'first') || chance(0.4)) return '';
    return chance(0.5) ? `(first: ${Math.floor(random() * 4)})` : '(last: 2)';
  };
  const selection = (type: GraphQLObjectType, depth: number): string => {
    const fields = Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));
    const parts: string[] = chance(0.2) ? ['__typename'] : [];
    for (const field of fields) {
      const returned = getNamedType(field.type);
      if (!chance(isLeafType(returned) ? 0.4 : 0.35)) continue;
      const alias = chance(0.2) || field.args.length > 0 ? `a${aliases++}: ` : '';
      const directive = chance(0.1) ? (chance(0.5) ? ' @include(if: $yes)' : ' @skip(if: $yes)') : '';
      const head = `${alias}${field.name}${argumentsOf(field)}${directive}`;
      if (isLeafType(returned)) parts.push(head);
      else if (depth < deepest && isCompositeType(returned)) {
        const possible = isAbstractType(returned) ? schema.getPossibleTypes(returned) : [returned];
        const below = possible.map((each) => {
          const inner = isObjectType(each) ? selection(each, depth + 1) : '{ __typename }';
          return isAbstractType(returned) ? `... on ${each.name} ${inner}` : inner.slice(1, -1);
        });
        parts.push(`${head} { ${below.join(' ')} }`);
      }
    }
    const own = `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
    if (!chance(0.15)) return own;
    fragments.push(`fragment F${fragments.length} on ${type.name} ${own}`);
    return `{ ...F${fragments.length - 1} }`;
  };
  const event = selection(schema.getType('CaseEvent') as GraphQLObjectType, 1).slice(1, -1);
  return `subscription ($after: String, $yes: Boolean!) { caseEvents(after: $after) { cursor event { id __typename @include(if: $yes) ${event} } } } ${fragments.join(' ')}`;
}
