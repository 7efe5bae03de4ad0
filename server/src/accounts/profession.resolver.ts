import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type ApiContext, permit } from '../graphql/context.ts';
import { idOfType } from '../graphql/global-id.ts';
import { mutate } from '../graphql/mutate.ts';
import { payloadOf } from '../graphql/payload.ts';
import { advisorShape } from './account.shape.ts';
import { Advisor } from './account.types.ts';
import { ProfessionDecisionInput, StateProfessionInput } from './profession.types.ts';
import { decideProfession, stateProfession } from './profession.usecases.ts';

const payload = (name: string, description: string) =>
  payloadOf(name, description, {
    advisor: { type: () => Advisor, shape: advisorShape, description: 'The advisor, as they are after it.' },
  });
const stated = payload('StateProfessionPayload', 'What came of stating a profession.');
const confirmed = payload('ConfirmProfessionPayload', 'What came of confirming a profession.');
const rejected = payload('RejectProfessionPayload', 'What came of rejecting a profession.');
export const professionPayloadResolvers = [stated, confirmed, rejected].map(({ PayloadResolver }) => PayloadResolver);

@Resolver()
export class ProfessionResolver {
  @Mutation(() => stated.Payload, { description: 'An advisor says what they are by profession (R22); staff confirm it.' })
  stateProfession(
    @Ctx() context: ApiContext,
    @Arg('input', () => StateProfessionInput, { description: 'The profession.' }) input: StateProfessionInput,
  ) {
    const viewer = permit(context, 'profession.state');
    return mutate(context, viewer, 'stateProfession', input, async (tx) => ({
      advisorId: await stateProfession(tx, { viewer, clock: context.clock }, input.profession ?? null),
    }));
  }

  @Mutation(() => confirmed.Payload, { description: 'Staff: confirms a stated profession (R22).' })
  confirmProfession(
    @Ctx() context: ApiContext,
    @Arg('input', () => ProfessionDecisionInput, { description: 'Whose, and which.' }) input: ProfessionDecisionInput,
  ) {
    return this.decide(context, input, 'confirm');
  }

  @Mutation(() => rejected.Payload, {
    description: 'Staff: says that a stated profession is not so, confirmed or not; it is taken back.',
  })
  rejectProfession(
    @Ctx() context: ApiContext,
    @Arg('input', () => ProfessionDecisionInput, { description: 'Whose, and which.' }) input: ProfessionDecisionInput,
  ) {
    return this.decide(context, input, 'reject');
  }

  private decide(context: ApiContext, input: ProfessionDecisionInput, decision: 'confirm' | 'reject') {
    const viewer = permit(context, 'profession.confirm');
    const advisorId = idOfType('Advisor', input.advisorId);
    return mutate(context, viewer, `${decision}Profession`, input, async (tx) => ({
      advisorId: await decideProfession(tx, { viewer, clock: context.clock }, { ...input, advisorId }, decision),
    }));
  }
}
