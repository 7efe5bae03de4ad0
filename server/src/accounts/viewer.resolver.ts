import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, Field, FieldResolver, Info, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { may } from '../access/access.ts';
import type { Viewer } from '../access/viewer.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { loadOne } from '../graphql/look-ahead/load.ts';
import { mutate } from '../graphql/mutate.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { UserError } from '../graphql/user-error.ts';
import { advisorShape, staffMemberShape } from './account.shape.ts';
import { Account } from './account.types.ts';
import { staySignedIn } from './session.usecases.ts';

@InputType({ description: 'Until when news is read.' })
export class MarkAllAsReadInput {
  @Field(() => DateTimeScalar, {
    description: '`recordedAt` of the newest event that was looked at. An earlier one than is kept changes nothing.',
  })
  until!: string;

  @Field(() => String, { nullable: true, description: 'See the conventions: the same key does nothing twice.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of marking all as read.' })
export class MarkAllAsReadPayload {
  @Field(() => [UserError], { description: 'What can be mended.' })
  userErrors!: UserError[];
}

@InputType({ description: 'Nothing needs to be said.' })
export class StaySignedInInput {
  @Field(() => String, { nullable: true, description: 'See the conventions. Of little use here: to stay again is to ask again.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'What came of staying.' })
export class StaySignedInPayload {
  @Field(() => [UserError], { description: 'What can be mended: nothing.' })
  userErrors!: UserError[];
}

const load = (context: ApiContext, viewer: Viewer, info: GraphQLResolveInfo) =>
  context.database.read(viewer, (tx) =>
    loadOne(
      tx,
      shapeContext(context, viewer),
      viewer.part === 'STAFF' ? staffMemberShape : advisorShape,
      (row) => sql`${row}.id = ${viewer.accountId}::uuid`,
      info,
    ),
  );

@Resolver()
export class ViewerResolver {
  @Query(() => Account, { description: 'Who is signed in, in the part that they play.' })
  viewer(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return load(context, permit(context, 'viewer.read'), info);
  }

  @Mutation(() => MarkAllAsReadPayload, { description: 'Marks all news until a moment as read, for the viewer alone.' })
  markAllAsRead(@Ctx() context: ApiContext, @Arg('input', { description: 'Until when.' }) input: MarkAllAsReadInput) {
    const viewer = permit(context, 'case.markRead');
    return mutate(context, viewer, 'markAllAsRead', input, async (tx) => {
      const now = context.clock.now().toISOString();
      await tx.query(sql`update account
        set seen_until = greatest(coalesce(seen_until, created_at), least(${input.until}::timestamptz, ${now}::timestamptz))
        where id = ${viewer.accountId}::uuid`);
      return {};
    });
  }

  @Mutation(() => StaySignedInPayload, {
    description: 'Says that somebody is there: the session ends half an hour from now, or at its latest. A token stays as it is.',
  })
  staySignedIn(
    @Ctx() context: ApiContext,
    @Arg('input', () => StaySignedInInput, { description: 'Nothing.' }) input: StaySignedInInput,
  ) {
    const viewer = permit(context, 'viewer.stay');
    return mutate(context, viewer, 'staySignedIn', input, async (tx) => {
      await staySignedIn(tx, viewer, context.clock.now());
      return {};
    });
  }
}

/** What a payload shows of them: nothing to a token that writes and does not read. */
const loadAfter = (context: ApiContext, info: GraphQLResolveInfo) =>
  context.viewer && may(context.viewer, 'viewer.read') ? load(context, context.viewer, info) : null;

@Resolver(() => MarkAllAsReadPayload)
export class MarkAllAsReadPayloadResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'The viewer, as they are after it.' })
  viewer(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return loadAfter(context, info);
  }
}

@Resolver(() => StaySignedInPayload)
export class StaySignedInPayloadResolver {
  @FieldResolver(() => Account, { nullable: true, description: 'The viewer, with when the session ends now.' })
  viewer(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return loadAfter(context, info);
  }
}
