import './take.shape.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { DocumentRequest, Submission } from '../correspondence/correspondence.types.ts';
import { loaded } from '../graphql/connection.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { mutate } from '../graphql/mutate.ts';
import { UserError } from '../graphql/user-error.ts';
import { PowerOfAttorney } from '../powers-of-attorney/power-of-attorney.types.ts';
import type { Matter } from './matter.queries.ts';
import { loadMatters } from './matter.shape.ts';
import { release, take } from './take.usecases.ts';
import { ReleaseMatterInput, TakeMatterInput, WorkQueueItem, WorkQueueTake } from './work-queue.types.ts';

@ObjectType({ description: 'What came of taking a matter.' })
export class TakeMatterPayload {
  @Field(() => [UserError], { description: 'What can be mended; nothing was changed then.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'What came of giving a matter back.' })
export class ReleaseMatterPayload {
  @Field(() => [UserError], { description: 'What can be mended; nothing was changed then.' })
  userErrors!: UserError[];
}

type Answer = Partial<Pick<Matter, 'kind' | 'id'>>;

async function itemOf({ kind, id }: Answer, context: ApiContext, info: GraphQLResolveInfo) {
  const { viewer } = context;
  if (!kind || !id || !viewer) return null;
  const found = await context.database.read(viewer, (tx) => loadMatters(tx, shapeContext(context, viewer), [{ kind, id }], info));
  return found.get(id) ?? null;
}

@Resolver()
export class TakeResolver {
  @Mutation(() => TakeMatterPayload, {
    description:
      'Staff: takes a matter of the work queue, so that no two work on it. Taken again by the same person it is kept for longer; one that another has is TAKEN, and a submission before which another waits untaken is OUT_OF_TURN without a reason.',
  })
  takeMatter(@Ctx() context: ApiContext, @Arg('input', () => TakeMatterInput, { description: 'Which.' }) input: TakeMatterInput) {
    const viewer = permit(context, 'workQueue.take');
    return mutate(context, viewer, 'takeMatter', input, async (tx) => {
      const { kind, id } = await take(tx, { viewer, clock: context.clock }, input.id, input.reason ?? null);
      return { kind, id };
    });
  }

  @Mutation(() => ReleaseMatterPayload, { description: 'Staff: gives back a matter that one has taken.' })
  releaseMatter(
    @Ctx() context: ApiContext,
    @Arg('input', () => ReleaseMatterInput, { description: 'Which.' }) input: ReleaseMatterInput,
  ) {
    const viewer = permit(context, 'workQueue.take');
    return mutate(context, viewer, 'releaseMatter', input, async (tx) => {
      const { kind, id } = await release(tx, { viewer, clock: context.clock }, input.id);
      return { kind, id };
    });
  }
}

@Resolver(() => TakeMatterPayload)
export class TakeMatterPayloadResolver {
  @FieldResolver(() => WorkQueueItem, { nullable: true, description: 'The matter, taken by the viewer.' })
  item(@Root() answer: Answer, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return itemOf(answer, context, info);
  }
}

@Resolver(() => ReleaseMatterPayload)
export class ReleaseMatterPayloadResolver {
  @FieldResolver(() => WorkQueueItem, { nullable: true, description: 'The matter, which nobody has taken.' })
  item(@Root() answer: Answer, @Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    return itemOf(answer, context, info);
  }
}

const description = 'Staff: who works on it now; null for others, and where nobody does.';

@Resolver(() => PowerOfAttorney)
export class PowerOfAttorneyTakeResolver {
  @FieldResolver(() => WorkQueueTake, { nullable: true, description })
  take(): object | null {
    return loaded();
  }
}

@Resolver(() => Submission)
export class SubmissionTakeResolver {
  @FieldResolver(() => WorkQueueTake, { nullable: true, description })
  take(): object | null {
    return loaded();
  }
}

@Resolver(() => DocumentRequest)
export class DocumentRequestTakeResolver {
  @FieldResolver(() => WorkQueueTake, { nullable: true, description })
  take(): object | null {
    return loaded();
  }
}

export const takeResolvers = [
  TakeResolver,
  TakeMatterPayloadResolver,
  ReleaseMatterPayloadResolver,
  PowerOfAttorneyTakeResolver,
  SubmissionTakeResolver,
  DocumentRequestTakeResolver,
] as const;
