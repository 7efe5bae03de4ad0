import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Viewer } from '../access/viewer.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { loadOne } from '../graphql/look-ahead/load.ts';
import { mutate } from '../graphql/mutate.ts';
import { payloadOf } from '../graphql/payload.ts';
import { UserError, userErrors } from '../graphql/user-error.ts';
import { calendarAddressShape } from './calendar-address.shape.ts';
import { CalendarAddress, MakeCalendarAddressInput, RevokeCalendarAddressInput } from './calendar-address.types.ts';
import { makeCalendarAddress, revokeCalendarAddress } from './calendar-address.usecases.ts';
import { calendarPath } from './feed.ts';

@ObjectType({ description: 'What came of making a calendar address.' })
export class MakeCalendarAddressPayload {
  @Field(() => String, { nullable: true, description: 'The address to give to a calendar. Told this once, and kept nowhere.' })
  url!: string | null;

  @Field(() => [UserError], { description: 'What can be mended: SECRET_ALREADY_SHOWN where this is a repeat.' })
  userErrors!: UserError[];
}

const revoked = payloadOf('RevokeCalendarAddressPayload', 'What came of revoking the calendar address.', {
  calendarAddress: { type: () => CalendarAddress, shape: calendarAddressShape, description: 'Null: there is none any more.' },
});
const { PayloadResolver: RevokeCalendarAddressPayloadResolver } = revoked;

const load = (context: ApiContext, viewer: Viewer, info: GraphQLResolveInfo) =>
  context.database.read(viewer, (tx) =>
    loadOne(tx, shapeContext(context, viewer), calendarAddressShape, (row) => sql`${row}.id = ${viewer.accountId}::uuid`, info),
  );

@Resolver()
export class CalendarAddressResolver {
  @Query(() => CalendarAddress, { nullable: true, description: "The viewer's calendar address, where they have one." })
  calendarAddress(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return load(context, permit(context, 'calendarAddress.read'), info);
  }

  @Mutation(() => MakeCalendarAddressPayload, {
    description: 'Makes a secret address from which a calendar reads the deadlines; an earlier one is gone at once.',
  })
  async makeCalendarAddress(
    @Ctx() context: ApiContext,
    @Arg('input', () => MakeCalendarAddressInput, { description: 'Nothing.' }) input: MakeCalendarAddressInput,
  ) {
    const viewer = permit(context, 'calendar.change');
    const made: { secret?: string } = {};
    const answer = await mutate(context, viewer, 'makeCalendarAddress', input, async (tx) => {
      made.secret = await makeCalendarAddress(tx, viewer, context.language, context.clock.now());
      return { made: true };
    });
    if (answer.userErrors.length > 0) return { ...answer, url: null };
    // Answered from what is kept: this very request made none.
    if (!made.secret) return { url: null, userErrors: userErrors([{ code: 'SECRET_ALREADY_SHOWN' }], context.language) };
    return { url: `${context.publicUrl}${calendarPath}/${made.secret}.ics`, userErrors: [] };
  }

  @Mutation(() => revoked.Payload, { description: 'Revokes the calendar address, at once and for good.' })
  revokeCalendarAddress(
    @Ctx() context: ApiContext,
    @Arg('input', () => RevokeCalendarAddressInput, { description: 'Nothing.' }) input: RevokeCalendarAddressInput,
  ) {
    const viewer = permit(context, 'calendar.change');
    return mutate(context, viewer, 'revokeCalendarAddress', input, async (tx) => {
      await revokeCalendarAddress(tx, viewer);
      return { calendarAddressId: viewer.accountId };
    });
  }
}

@Resolver(() => MakeCalendarAddressPayload)
class MakeCalendarAddressPayloadResolver {
  @FieldResolver(() => CalendarAddress, { nullable: true, description: 'That it is there.' })
  calendarAddress(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Root() { url }: MakeCalendarAddressPayload) {
    const { viewer } = context;
    return url && viewer ? load(context, viewer, info) : null;
  }
}

export const calendarPayloadResolvers = [MakeCalendarAddressPayloadResolver, RevokeCalendarAddressPayloadResolver];
