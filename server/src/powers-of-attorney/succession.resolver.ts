import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { loaded } from '../graphql/connection.ts';
import { type ApiContext, permit } from '../graphql/context.ts';
import { idOfType } from '../graphql/global-id.ts';
import { mutate } from '../graphql/mutate.ts';
import { payloadOf } from '../graphql/payload.ts';
import { powerOfAttorneyShape } from './power-of-attorney.shape.ts';
import { PowerOfAttorney } from './power-of-attorney.types.ts';
import { AnswerSuccessionInput, AskPreviousHolderInput, SuccessionQuestion } from './succession.types.ts';
import { answerSuccession, askPreviousHolder } from './succession.usecases.ts';

const mandate = (description: string) => ({
  powerOfAttorney: { type: () => PowerOfAttorney, shape: powerOfAttorneyShape, description },
});
const asked = payloadOf('AskPreviousHolderPayload', 'What came of asking the previous holder.', mandate('The pending mandate.'));
const answered = payloadOf(
  'AnswerSuccessionPayload',
  'What came of the answer.',
  mandate("The holder's mandate, still in force."),
);

export const successionPayloadResolvers = [asked, answered].map(({ PayloadResolver }) => PayloadResolver);

@Resolver(() => SuccessionQuestion)
export class SuccessionResolver {
  @Mutation(() => asked.Payload, {
    description:
      'Staff: matches a pending mandate with a client, and asks whoever holds the role whether they are aware that their connection closes (R6). Its submitter sees nothing of it (R4).',
  })
  askPreviousHolder(
    @Ctx() context: ApiContext,
    @Arg('input', () => AskPreviousHolderInput, { description: 'About which.' }) input: AskPreviousHolderInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.askPreviousHolder');
    const question = {
      ...input,
      id: idOfType('PowerOfAttorney', input.id),
      clientId: idOfType('Client', input.clientId),
    };
    return mutate(context, viewer, 'askPreviousHolder', input, async (tx) => ({
      powerOfAttorneyId: await askPreviousHolder(tx, { viewer, clock: context.clock }, question),
    }));
  }

  @Mutation(() => answered.Payload, {
    description:
      'The holder of a mandate says whether they are aware that their connection closes; only AWARE opens the approval (R6).',
  })
  answerSuccession(
    @Ctx() context: ApiContext,
    @Arg('input', () => AnswerSuccessionInput, { description: 'The answer.' }) input: AnswerSuccessionInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.answerSuccession');
    const answer = { ...input, questionId: idOfType('SuccessionQuestion', input.id) };
    return mutate(context, viewer, 'answerSuccession', input, async (tx) => ({
      powerOfAttorneyId: await answerSuccession(tx, { viewer, clock: context.clock }, answer),
    }));
  }

  @FieldResolver(() => PowerOfAttorney, { nullable: true, description: "Staff: the holder's mandate; null for others." })
  holder(): object | null {
    return loaded();
  }

  @FieldResolver(() => PowerOfAttorney, { nullable: true, description: 'Staff: the pending mandate; null for others (R4).' })
  successor(): object | null {
    return loaded();
  }
}
