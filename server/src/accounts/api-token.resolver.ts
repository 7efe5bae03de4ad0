import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Args, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ConnectionArgs } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { idOfType } from '../graphql/global-id.ts';
import { loadConnection, loadOne } from '../graphql/look-ahead/load.ts';
import { mutate } from '../graphql/mutate.ts';
import { payloadOf } from '../graphql/payload.ts';
import { UserError, userErrors } from '../graphql/user-error.ts';
import { apiTokenShape } from './api-token.shape.ts';
import { ApiToken, ApiTokenConnection, CreateApiTokenInput, RevokeApiTokenInput } from './api-token.types.ts';
import { createApiToken, revokeApiToken } from './api-token.usecases.ts';

@ObjectType({ description: 'What came of making a token.' })
export class CreateApiTokenPayload {
  @Field(() => String, { nullable: true, description: 'The bearer token itself. Told this once, and kept nowhere.' })
  secret!: string | null;

  @Field(() => [UserError], {
    description: 'What can be mended; nothing was made then, unless the code is SECRET_ALREADY_SHOWN.',
  })
  userErrors!: UserError[];
}

export const { Payload: RevokeApiTokenPayload, PayloadResolver: RevokeApiTokenPayloadResolver } = payloadOf(
  'RevokeApiTokenPayload',
  'What came of revoking a token.',
  { apiToken: { type: () => ApiToken, shape: apiTokenShape, description: 'The token, revoked.' } },
);

@Resolver()
export class ApiTokenResolver {
  @Query(() => ApiTokenConnection, { description: "One's own tokens, revoked and expired ones too, newest first." })
  apiTokens(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Args() page: ConnectionArgs) {
    const viewer = permit(context, 'apiToken.read');
    const newestFirst = { orderBy: ['created_at', 'id'], descending: true };
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapeContext(context, viewer), apiTokenShape, () => sql`true`, newestFirst, { ...page }, info),
    );
  }

  @Mutation(() => CreateApiTokenPayload, { description: 'Makes a bearer token for tools. Its secret is told this once.' })
  async createApiToken(
    @Ctx() context: ApiContext,
    @Arg('input', () => CreateApiTokenInput, { description: 'The token.' }) input: CreateApiTokenInput,
  ) {
    const viewer = permit(context, 'apiToken.create');
    let made: { id: string; secret: string } | undefined;
    const answer = await mutate(context, viewer, 'createApiToken', input, async (tx) => {
      made = createApiToken(tx, viewer, { ...input, expiresAt: new Date(input.expiresAt) }, context.clock.now());
      return { apiTokenId: made.id };
    });
    if (!answer.apiTokenId) return { ...answer, secret: null };
    // Answered from what is kept: this very request made none, or it was rolled back.
    if (made?.id !== answer.apiTokenId)
      return { ...answer, secret: null, userErrors: userErrors([{ code: 'SECRET_ALREADY_SHOWN' }], context.language) };
    return { ...answer, secret: made.secret };
  }

  @Mutation(() => RevokeApiTokenPayload, {
    description: "Revokes one's own token, at once and for good. Again: the same answer.",
  })
  revokeApiToken(
    @Ctx() context: ApiContext,
    @Arg('input', () => RevokeApiTokenInput, { description: 'The token.' }) input: RevokeApiTokenInput,
  ) {
    const viewer = permit(context, 'apiToken.revoke');
    return mutate(context, viewer, 'revokeApiToken', input, async (tx) => ({
      apiTokenId: await revokeApiToken(tx, viewer, idOfType('ApiToken', input.id), context.clock.now()),
    }));
  }
}

@Resolver(() => CreateApiTokenPayload)
export class CreateApiTokenPayloadResolver {
  @FieldResolver(() => ApiToken, { nullable: true, description: 'The token.' })
  apiToken(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Root() { apiTokenId }: { apiTokenId?: string }) {
    const { viewer } = context;
    if (!apiTokenId || !viewer) return null;
    return context.database.read(viewer, (tx) =>
      loadOne(tx, shapeContext(context, viewer), apiTokenShape, (row) => sql`${row}.id = ${apiTokenId}::uuid`, info),
    );
  }
}
