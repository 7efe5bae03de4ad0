import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** @returns true for an ISO calendar date that exists, such as 2028-02-29. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && !text.startsWith('0000');
}

const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i;

function isDateTime(text: string): boolean {
  return rfc3339.test(text) && isRealDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text));
}

/** A scalar whose values are text from the database to the wire: no Date objects on the way. */
function textScalar(name: string, description: string, good: (text: string) => boolean): GraphQLScalarType<string, string> {
  const parse = (value: unknown) => {
    if (typeof value === 'string' && good(value)) return value;
    throw new GraphQLError(`${name} cannot be ${JSON.stringify(String(value).slice(0, 40))}.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateTimeScalar = textScalar('DateTime', 'A moment: RFC 3339, answered in UTC.', isDateTime);
export const DateScalar = textScalar('Date', 'A calendar date: YYYY-MM-DD.', isRealDate);
