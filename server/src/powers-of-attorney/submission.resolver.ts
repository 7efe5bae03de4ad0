import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type ApiContext, permit } from '../graphql/context.ts';
import { idOfType } from '../graphql/global-id.ts';
import { mutate } from '../graphql/mutate.ts';
import { payloadOf } from '../graphql/payload.ts';
import { complete } from './complete.usecases.ts';
import { powerOfAttorneyShape } from './power-of-attorney.shape.ts';
import { PowerOfAttorney } from './power-of-attorney.types.ts';
import { CompletePowerOfAttorneyInput, SubmitPowerOfAttorneyInput, WithdrawPowerOfAttorneyInput } from './submission.types.ts';
import { submit } from './submit.usecase.ts';
import { withdraw } from './withdraw.usecase.ts';

const mandate = (description: string) => ({
  powerOfAttorney: { type: () => PowerOfAttorney, shape: powerOfAttorneyShape, description },
});
const submitted = payloadOf('SubmitPowerOfAttorneyPayload', 'What came of a submission.', mandate('The mandate, pending.'));
const completed = payloadOf(
  'CompletePowerOfAttorneyPayload',
  'What came of adding to a mandate.',
  mandate('The mandate, pending.'),
);
const withdrawn = payloadOf('WithdrawPowerOfAttorneyPayload', 'What came of a withdrawal.', mandate('The mandate, withdrawn.'));

export const mandateSubmissionPayloadResolvers = [submitted, completed, withdrawn].map(({ PayloadResolver }) => PayloadResolver);

/** What a submitter does with a mandate of their own that is not decided. */
@Resolver()
export class MandateSubmissionResolver {
  @Mutation(() => submitted.Payload, {
    description: 'Submits a mandate for approval. The stated client need not exist: the answer is the same (R4).',
  })
  submitPowerOfAttorney(
    @Ctx() context: ApiContext,
    @Arg('input', () => SubmitPowerOfAttorneyInput, { description: 'The mandate.' }) input: SubmitPowerOfAttorneyInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.submit');
    return mutate(context, viewer, 'submitPowerOfAttorney', input, async (tx) => ({
      powerOfAttorneyId: await submit(tx, { viewer, clock: context.clock }, input),
    }));
  }

  @Mutation(() => completed.Payload, {
    description: 'Its submitter adds documents, a statement or corrections to a pending mandate, asked for or not (R3).',
  })
  completePowerOfAttorney(
    @Ctx() context: ApiContext,
    @Arg('input', () => CompletePowerOfAttorneyInput, { description: 'What is added.' }) input: CompletePowerOfAttorneyInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.complete');
    const completion = { ...input, id: idOfType('PowerOfAttorney', input.id) };
    return mutate(context, viewer, 'completePowerOfAttorney', input, async (tx) => ({
      powerOfAttorneyId: await complete(tx, { viewer, clock: context.clock }, completion),
    }));
  }

  @Mutation(() => withdrawn.Payload, { description: 'Its submitter takes a pending mandate back.' })
  withdrawPowerOfAttorney(
    @Ctx() context: ApiContext,
    @Arg('input', () => WithdrawPowerOfAttorneyInput, { description: 'Which.' }) input: WithdrawPowerOfAttorneyInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.withdraw');
    return mutate(context, viewer, 'withdrawPowerOfAttorney', input, async (tx) => ({
      powerOfAttorneyId: await withdraw(tx, { viewer, clock: context.clock }, { id: idOfType('PowerOfAttorney', input.id) }),
    }));
  }
}
