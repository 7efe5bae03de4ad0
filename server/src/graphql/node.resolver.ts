import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { type ApiContext, permit, shapeContext } from './context.ts';
import { fromGlobalId } from './global-id.ts';
import { loadOne } from './look-ahead/load.ts';
import type { Shape } from './look-ahead/shape.ts';
import { Node } from './node.ts';

/** The types that `node` finds, by name; the composition root brings them. */
export const nodeShapes = new Map<string, Shape>();

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id; null for what is not there and for what the viewer may not see.',
  })
  async node(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ) {
    const viewer = permit(context, 'case.read');
    const parsed = fromGlobalId(id);
    const shape = parsed && nodeShapes.get(parsed.type);
    if (!shape) return null;
    return context.database.read(viewer, (tx) =>
      loadOne(tx, shapeContext(context, viewer), shape, (row) => sql`${row}.id = ${parsed.id}::uuid`, info),
    );
  }
}
