import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type ApiContext, permit } from '../graphql/context.ts';
import { idOfType } from '../graphql/global-id.ts';
import { mutate } from '../graphql/mutate.ts';
import { payloadOf } from '../graphql/payload.ts';
import { askForMissing } from './complete.usecases.ts';
import { approve, reject } from './decide.usecases.ts';
import {
  ApprovePowerOfAttorneyInput,
  AskForMissingInput,
  EndPowerOfAttorneyInput,
  RejectPowerOfAttorneyInput,
} from './decision.types.ts';
import { endByPerson } from './end.usecase.ts';
import { powerOfAttorneyShape } from './power-of-attorney.shape.ts';
import { PowerOfAttorney } from './power-of-attorney.types.ts';

const mandate = (description: string) => ({ type: () => PowerOfAttorney, shape: powerOfAttorneyShape, description });
const approved = payloadOf('ApprovePowerOfAttorneyPayload', 'What came of an approval.', {
  powerOfAttorney: mandate('The mandate, approved.'),
  superseded: mandate("The previous holder's, ended by this approval."),
});
const rejected = payloadOf('RejectPowerOfAttorneyPayload', 'What came of a rejection.', {
  powerOfAttorney: mandate('The mandate, rejected.'),
});
const asked = payloadOf('AskForMissingPayload', 'What came of asking for what is missing.', {
  powerOfAttorney: mandate('The mandate, still pending.'),
});
const ended = payloadOf('EndPowerOfAttorneyPayload', 'What came of ending a mandate.', {
  powerOfAttorney: mandate('The mandate, ended.'),
});

export const decisionPayloadResolvers = [approved, rejected, asked, ended].map(({ PayloadResolver }) => PayloadResolver);

/** What staff decide on a mandate; and its end, which its holder decides on too. */
@Resolver()
export class DecisionResolver {
  @Mutation(() => approved.Payload, { description: 'Staff: approves a mandate for the client that it was matched with.' })
  approvePowerOfAttorney(
    @Ctx() context: ApiContext,
    @Arg('input', () => ApprovePowerOfAttorneyInput, { description: 'The decision.' }) input: ApprovePowerOfAttorneyInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.approve');
    const decision = {
      ...input,
      id: idOfType('PowerOfAttorney', input.id),
      clientId: idOfType('Client', input.clientId),
      applicationIds: input.applicationIds?.map((id) => idOfType('Application', id)) ?? null,
    };
    return mutate(context, viewer, 'approvePowerOfAttorney', input, async (tx) => {
      const { id, supersededId } = await approve(tx, { viewer, clock: context.clock }, decision);
      return { powerOfAttorneyId: id, supersededId };
    });
  }

  @Mutation(() => rejected.Payload, { description: 'Staff: rejects a mandate, with a reason that its submitter reads.' })
  rejectPowerOfAttorney(
    @Ctx() context: ApiContext,
    @Arg('input', () => RejectPowerOfAttorneyInput, { description: 'The decision.' }) input: RejectPowerOfAttorneyInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.reject');
    const decision = { ...input, id: idOfType('PowerOfAttorney', input.id) };
    return mutate(context, viewer, 'rejectPowerOfAttorney', input, async (tx) => ({
      powerOfAttorneyId: await reject(tx, { viewer, clock: context.clock }, decision),
    }));
  }

  @Mutation(() => asked.Payload, {
    description: 'Staff: asks the submitter for what is missing; the mandate stays pending (R3).',
  })
  askForMissing(
    @Ctx() context: ApiContext,
    @Arg('input', () => AskForMissingInput, { description: 'What is missing.' }) input: AskForMissingInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.askForMissing');
    const question = { ...input, id: idOfType('PowerOfAttorney', input.id) };
    return mutate(context, viewer, 'askForMissing', input, async (tx) => ({
      powerOfAttorneyId: await askForMissing(tx, { viewer, clock: context.clock }, question),
    }));
  }

  @Mutation(() => ended.Payload, {
    description: 'Ends a mandate in force: its holder, who no longer acts for the client; or staff, with a reason (R8).',
  })
  endPowerOfAttorney(
    @Ctx() context: ApiContext,
    @Arg('input', () => EndPowerOfAttorneyInput, { description: 'The decision.' }) input: EndPowerOfAttorneyInput,
  ) {
    const viewer = permit(context, 'powerOfAttorney.end');
    const ending = { ...input, id: idOfType('PowerOfAttorney', input.id) };
    return mutate(context, viewer, 'endPowerOfAttorney', input, async (tx) => ({
      powerOfAttorneyId: await endByPerson(tx, { viewer, clock: context.clock }, ending),
    }));
  }
}
