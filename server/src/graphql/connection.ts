import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page of a list stands.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether something comes before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first row; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'The cursor of the last row; null on an empty page.' })
  endCursor!: string | null;
}

@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, { nullable: true, description: 'The first so many rows, 1 to 100. Neither first nor last: the first 20.' })
  first?: number;

  @Field(() => String, { nullable: true, description: 'After this cursor; goes with first.' })
  after?: string;

  @Field(() => Int, { nullable: true, description: 'The last so many rows, 1 to 100.' })
  last?: number;

  @Field(() => String, { nullable: true, description: 'Before this cursor; goes with last.' })
  before?: string;
}

/** @returns the connection type of a node type, with its edge type. */
export function connectionOf(node: () => ClassType<object>, name: string): ClassType<object> {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list.` })
  class Edge {
    @Field(() => String, { description: 'The place of this row, opaque.' })
    cursor!: string;

    @Field(node, { description: 'The row.' })
    node!: object;
  }

  @ObjectType(`${name}Connection`, { description: `A list of ${name}, in pages.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors.' })
    edges!: Edge[];

    @Field(() => [node()], { description: 'The rows.' })
    nodes!: object[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are in all, for this viewer.' })
    totalCount!: number;
  }
  return Connection;
}

/** The body of a field that look-ahead has read already: never run, see `schema.ts`. */
export function loaded(): never {
  throw new Error('This field is read from the loaded row.');
}
