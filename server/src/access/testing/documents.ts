import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
} from 'graphql';

/** How a field's arguments are given where it has any that must be, or that make a list short. */
export const argumentsOf = (field: GraphQLField<unknown, unknown>): string =>
  field.args.some(({ name }) => name === 'first') ? '(first: 20)' : '';

/** A selection of all there is below a type, so many objects deep; connections and edges are not counted. */
export function everything(schema: GraphQLSchema, type: GraphQLObjectType, depth: number, prefix = ''): string {
  const parts = ['__typename'];
  for (const field of Object.values(type.getFields())) {
    const named = getNamedType(field.type);
    // Members of a union may have fields of one name and different types.
    const label = prefix ? `${prefix}_${field.name}: ${field.name}` : field.name;
    if (isLeafType(named)) parts.push(`${label}${argumentsOf(field)}`);
    else if (isAbstractType(named)) {
      if (depth > 0) parts.push(`${label}${argumentsOf(field)} { ${below(schema, named.name, depth - 1)} }`);
    } else if (isObjectType(named)) {
      const isList = /(Connection|Edge)$/.test(named.name);
      if (named.name.endsWith('Edge') && type.getFields().nodes) continue;
      if (depth > 0 || isList)
        parts.push(`${label}${argumentsOf(field)} { ${everything(schema, named, isList ? depth : depth - 1)} }`);
    }
  }
  return parts.join(' ');
}

function below(schema: GraphQLSchema, abstract: string, depth: number): string {
  const type = schema.getType(abstract);
  if (!isAbstractType(type)) return '__typename';
  const members = schema.getPossibleTypes(type);
  return ['__typename', ...members.map((each) => `... on ${each.name} { ${everything(schema, each, depth, each.name)} }`)].join(
    ' ',
  );
}

/** One field with just enough below it to see whether anything is there: an id, a count, a type. */
export function probe(field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type);
  const call = `${field.name}${argumentsOf(field)}`;
  if (isLeafType(named)) return call;
  if (isAbstractType(named)) return `${call} { __typename }`;
  const fields = isObjectType(named) ? named.getFields() : {};
  return `${call} { ${fields.totalCount ? 'totalCount' : fields.id ? 'id' : '__typename'} }`;
}

/** Nothing is there: null, nothing in a list, false, zero. */
export const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === 0 ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && 'totalCount' in value && value.totalCount === 0);
