import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { type ClassType, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { type ApiContext, shapeContext } from './context.ts';
import { loadOne } from './look-ahead/load.ts';
import type { Shape } from './look-ahead/shape.ts';
import { UserError } from './user-error.ts';

interface PayloadEntity {
  type: () => ClassType<object>;
  shape: Shape;
  description: string;
}

/**
 * A mutation's payload: `userErrors`, and for each entity a nullable field that is read, as the viewer sees it after the change, by the id
 * that the mutation answers under the field's name and `Id` (`submission` by `submissionId`).
 * @returns the payload's type, and the resolver to hand to the schema
 */
export function payloadOf(
  name: string,
  description: string,
  entities: Record<string, PayloadEntity>,
): { Payload: ClassType<object>; PayloadResolver: new () => object } {
  @ObjectType(name, { description })
  class Payload {
    @Field(() => [UserError], { description: 'What can be mended; nothing was changed then.' })
    userErrors!: UserError[];
  }

  @Resolver(() => Payload)
  class PayloadResolver {}

  const prototype = PayloadResolver.prototype as unknown as Record<string, unknown>;
  for (const [field, entity] of Object.entries(entities)) {
    prototype[field] = (answer: Record<string, string | null | undefined>, context: ApiContext, info: GraphQLResolveInfo) =>
      find(answer[`${field}Id`], entity.shape, context, info);
    Root()(prototype, field, 0);
    Ctx()(prototype, field, 1);
    Info()(prototype, field, 2);
    const descriptor = Object.getOwnPropertyDescriptor(prototype, field) as PropertyDescriptor;
    FieldResolver(entity.type, { nullable: true, description: entity.description })(prototype, field, descriptor);
  }
  return { Payload, PayloadResolver };
}

function find(id: string | null | undefined, shape: Shape, context: ApiContext, info: GraphQLResolveInfo) {
  const { viewer } = context;
  if (!id || !viewer) return null;
  return context.database.read(viewer, (tx) =>
    loadOne(tx, shapeContext(context, viewer), shape, (row) => sql`${row}.id = ${id}::uuid`, info),
  );
}
