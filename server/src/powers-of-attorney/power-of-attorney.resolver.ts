import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  Info,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { ConnectionArgs } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { idOfType } from '../graphql/global-id.ts';
import { loadConnection, loadOne } from '../graphql/look-ahead/load.ts';
import { mutate } from '../graphql/mutate.ts';
import { UserError } from '../graphql/user-error.ts';
import { approve, reject } from './decide.usecases.ts';
import { powerOfAttorneyShape } from './power-of-attorney.shape.ts';
import {
  ApprovePowerOfAttorneyInput,
  PowerOfAttorney,
  PowerOfAttorneyConnection,
  PowerOfAttorneyFilter,
  RejectPowerOfAttorneyInput,
  SubmitPowerOfAttorneyInput,
} from './power-of-attorney.types.ts';
import { submit } from './submit.usecase.ts';

export enum SubmissionOrder {
  NEWEST_FIRST = 'NEWEST_FIRST',
  OLDEST_FIRST = 'OLDEST_FIRST',
}
registerEnumType(SubmissionOrder, {
  name: 'SubmissionOrder',
  description: 'By when they were submitted; the queue is OLDEST_FIRST.',
});

/** What the payloads' fields are read from. */
interface Decided {
  id?: string;
  supersededId?: string | null;
}

@ObjectType({ description: 'What came of a submission.' })
export class SubmitPowerOfAttorneyPayload {
  @Field(() => [UserError], { description: 'What can be mended; nothing was submitted then.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What came of an approval.' })
export class ApprovePowerOfAttorneyPayload {
  @Field(() => [UserError], { description: 'What can be mended; nothing was changed then.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What came of a rejection.' })
export class RejectPowerOfAttorneyPayload {
  @Field(() => [UserError], { description: 'What can be mended; nothing was changed then.' })
  userErrors!: UserError[];
}

function find(context: ApiContext, info: GraphQLResolveInfo, id: string | null | undefined) {
  const viewer = context.viewer;
  if (!id || !viewer) return null;
  return context.database.read(viewer, (tx) =>
    loadOne(tx, shapeContext(context, viewer), powerOfAttorneyShape, (row) => sql`${row}.id = ${id}::uuid`, info),
  );
}

@Resolver()
export class PowerOfAttorneyResolver {
  @Query(() => PowerOfAttorneyConnection, { description: "An advisor's own mandates; for staff, everyone's." })
  powersOfAttorney(
    @Ctx() context: ApiContext,
    @Info() info: GraphQLResolveInfo,
    @Args() page: ConnectionArgs,
    @Arg('filter', () => PowerOfAttorneyFilter, { nullable: true, description: 'Narrows the list.' })
    filter?: PowerOfAttorneyFilter,
    @Arg('order', () => SubmissionOrder, { nullable: true, description: 'NEWEST_FIRST where it is left out.' })
    order?: SubmissionOrder,
  ) {
    const viewer = permit(context, 'powerOfAttorney.read');
    const where = (row: ReturnType<typeof sql>) => (filter?.status ? sql`${row}.status = ${filter.status}` : sql`true`);
    const bySubmission = { orderBy: ['submitted_at', 'id'], descending: order !== SubmissionOrder.OLDEST_FIRST };
    return context.database.read(viewer, (tx) =>
      loadConnection(tx, shapeContext(context, viewer), powerOfAttorneyShape, where, bySubmission, { ...page }, info),
    );
  }

  @Mutation(() => SubmitPowerOfAttorneyPayload, {
    description: 'Submits a mandate for approval. The stated client need not exist: the answer is the same (R4).',
  })
  submitPowerOfAttorney(
    @Ctx() context: ApiContext,
    @Arg('input', () => SubmitPowerOfAttorneyInput, { description: 'The mandate.' }) input: SubmitPowerOfAttorneyInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.submit');
    return mutate(context, viewer, 'submitPowerOfAttorney', input, async (tx) => ({
      id: await submit(tx, { viewer, clock: context.clock }, input),
    }));
  }

  @Mutation(() => ApprovePowerOfAttorneyPayload, {
    description: 'Staff: approves a mandate for the client that it was matched with.',
  })
  approvePowerOfAttorney(
    @Ctx() context: ApiContext,
    @Arg('input', () => ApprovePowerOfAttorneyInput, { description: 'The decision.' }) input: ApprovePowerOfAttorneyInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.approve');
    const decision = {
      ...input,
      id: idOfType('PowerOfAttorney', input.id) ?? '',
      clientId: idOfType('Client', input.clientId),
      applicationIds: input.applicationIds?.map((id) => idOfType('Application', id)) ?? null,
    };
    return mutate(context, viewer, 'approvePowerOfAttorney', input, (tx) =>
      approve(tx, { viewer, clock: context.clock }, decision),
    );
  }

  @Mutation(() => RejectPowerOfAttorneyPayload, {
    description: 'Staff: rejects a mandate, with a reason that its submitter reads.',
  })
  rejectPowerOfAttorney(
    @Ctx() context: ApiContext,
    @Arg('input', () => RejectPowerOfAttorneyInput, { description: 'The decision.' }) input: RejectPowerOfAttorneyInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.reject');
    const decision = { ...input, id: idOfType('PowerOfAttorney', input.id) ?? '' };
    return mutate(context, viewer, 'rejectPowerOfAttorney', input, async (tx) => ({
      id: await reject(tx, { viewer, clock: context.clock }, decision),
    }));
  }
}

@Resolver(() => SubmitPowerOfAttorneyPayload)
export class SubmitPowerOfAttorneyPayloadResolver {
  @FieldResolver(() => PowerOfAttorney, { nullable: true, description: 'The mandate, pending.' })
  powerOfAttorney(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Root() { id }: Decided) {
    return find(context, info, id);
  }
}

@Resolver(() => ApprovePowerOfAttorneyPayload)
export class ApprovePowerOfAttorneyPayloadResolver {
  @FieldResolver(() => PowerOfAttorney, { nullable: true, description: 'The mandate, approved.' })
  powerOfAttorney(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Root() { id }: Decided) {
    return find(context, info, id);
  }

  @FieldResolver(() => PowerOfAttorney, { nullable: true, description: "The previous holder's, ended by this approval." })
  superseded(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Root() { supersededId }: Decided) {
    return find(context, info, supersededId);
  }
}

@Resolver(() => RejectPowerOfAttorneyPayload)
export class RejectPowerOfAttorneyPayloadResolver {
  @FieldResolver(() => PowerOfAttorney, { nullable: true, description: 'The mandate, rejected.' })
  powerOfAttorney(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo, @Root() { id }: Decided) {
    return find(context, info, id);
  }
}
