import type { GeneratorValue } from 'fast-check';
import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Values that mean something where they stand: ids, numbers and words of what is there, by argument name. */
export type Known = Record<string, readonly string[]>;

export interface RandomDocument {
  text: string;
  variables: Record<string, unknown>;
}

const deepest = 6;

/** A query with aliases, fragments, directives and variables, over what the schema offers. Most are valid. */
export function randomDocument(schema: GraphQLSchema, roots: readonly string[], known: Known, g: GeneratorValue): RandomDocument {
  return new Writer(schema, known, g).document(roots);
}

class Writer {
  private readonly fragments: string[] = [];
  private readonly variables = new Map<string, { type: string; value: unknown }>();
  private names = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly known: Known,
    private readonly g: GeneratorValue,
  ) {}

  document(roots: readonly string[]): RandomDocument {
    const query = this.schema.getQueryType();
    const fields = this.some(roots, 2).map((name) => this.field(query?.getFields()[name] as GraphQLField<unknown, unknown>, 0));
    const declared = [...this.variables].map(([name, { type }]) => `$${name}: ${type}`);
    const text = `query Random${declared.length > 0 ? `(${declared.join(', ')})` : ''} { ${fields.join(' ')} } ${this.fragments.join(' ')}`;
    return { text, variables: Object.fromEntries([...this.variables].map(([name, { value }]) => [name, value])) };
  }

  private chance(of: number): boolean {
    return this.g(fc.integer, { min: 1, max: of }) === 1;
  }

  private one<T>(of: readonly T[]): T {
    return of[this.g(fc.nat, { max: of.length - 1 })] as T;
  }

  private some<T>(of: readonly T[], most: number): T[] {
    return Array.from({ length: this.g(fc.integer, { min: 1, max: most }) }, () => this.one(of));
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const args = field.args.flatMap((arg) => this.argument(arg)).filter((_, n, all) => pageArgumentsFit(all, n));
    const alias = args.length > 0 || this.chance(4) ? `x${++this.names}: ` : '';
    const selection = this.selection(field.type, depth + 1);
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.directive()} ${selection}`;
  }

  private selection(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    const parts: string[] = [];
    if (this.chance(4)) parts.push(this.chance(2) ? '__typename' : `t${++this.names}: __typename`);
    if (isObjectType(named) || isInterfaceType(named)) {
      const all = Object.values(named.getFields());
      const leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
      const fields = depth >= deepest ? leaves : all;
      if (fields.length > 0)
        for (const field of this.some(fields, 4)) parts.push(this.wrapped(this.field(field, depth), named.name));
      // What a page is read by, so that depth leads somewhere.
      const nodes = named.getFields().nodes;
      if (nodes && depth < deepest && this.chance(2)) parts.push(this.field(nodes, depth));
    }
    if (isInterfaceType(named) || isUnionType(named)) {
      for (const possible of this.some(this.schema.getPossibleTypes(named), 3))
        parts.push(`... on ${possible.name}${this.directive()} ${this.selection(possible, depth + 1)}`);
    }
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  }

  /** The field as it is, in an inline fragment, or in a named one. */
  private wrapped(field: string, type: string): string {
    if (this.chance(6)) return `...${this.chance(2) ? ` on ${type}` : ''}${this.directive()} { ${field} }`;
    if (this.chance(8)) {
      const name = `F${++this.names}`;
      this.fragments.push(`fragment ${name} on ${type} { ${field} }`);
      return `...${name}${this.directive()}${this.chance(3) ? ` ...${name}` : ''}`;
    }
    return field;
  }

  private directive(): string {
    if (!this.chance(10)) return '';
    const value = this.g(fc.boolean);
    return ` @${this.one(['skip', 'include'])}(if: ${this.chance(2) ? this.variable('Boolean!', value) : value})`;
  }

  private argument(arg: GraphQLArgument): string[] {
    const required = isNonNullType(arg.type);
    if (!required && !this.chance(arg.name === 'first' || arg.name === 'last' ? 3 : 6)) return [];
    const value = this.value(arg.name, arg.type);
    if (value === undefined) return [];
    const plain = isEnumType(getNamedType(arg.type)) ? String(value) : JSON.stringify(value);
    return [`${arg.name}: ${this.chance(3) ? this.variable(String(arg.type), value) : plain}`];
  }

  private value(name: string, type: GraphQLInputType): unknown {
    const known = this.known[name];
    if (known) return this.one(known);
    const nullable = getNullableType(type);
    if (isEnumType(nullable)) return this.one(nullable.getValues()).name;
    if ('name' in nullable && nullable.name === 'Int') return this.g(fc.integer, { min: 1, max: 6 });
    if ('name' in nullable && nullable.name === 'Boolean') return this.g(fc.boolean);
    return undefined;
  }

  private variable(type: string, value: unknown): string {
    const name = `v${++this.names}`;
    this.variables.set(name, { type, value });
    return `$${name}`;
  }
}

/** Of first, after, last and before those alone that may stand together, most of the time. */
function pageArgumentsFit(all: readonly string[], n: number): boolean {
  const name = all[n]?.split(':')[0];
  const has = (other: string) => all.some((arg) => arg.startsWith(`${other}:`));
  if (name === 'last') return !has('first');
  if (name === 'after') return !has('last');
  if (name === 'before') return has('last') && !has('first');
  return true;
}
