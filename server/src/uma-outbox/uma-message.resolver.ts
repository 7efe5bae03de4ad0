import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { type ApiContext, permit } from '../graphql/context.ts';
import { idOfType } from '../graphql/global-id.ts';
import { mutate } from '../graphql/mutate.ts';
import { payloadOf } from '../graphql/payload.ts';
import { sendAgain } from './send-again.usecases.ts';
import { umaMessageShape } from './uma-message.shape.ts';
import { SendToUmaAgainInput, UmaMessage } from './uma-message.types.ts';

const message = { type: () => UmaMessage, shape: umaMessageShape, description: 'The message, which waits for UMA again.' };
const sentAgain = payloadOf('SendToUmaAgainPayload', 'What came of it.', { message });

@Resolver()
export class UmaOutboxResolver {
  @Mutation(() => sentAgain.Payload, {
    description: 'Staff: sends UMA a message again that it refused or has not confirmed. Refused: ALREADY_CONFIRMED.',
  })
  sendToUmaAgain(
    @Ctx() context: ApiContext,
    @Arg('input', () => SendToUmaAgainInput, { description: 'Which.' }) input: SendToUmaAgainInput,
  ) {
    const viewer = permit(context, 'umaOutbox.sendAgain');
    return mutate(context, viewer, 'sendToUmaAgain', input, async (tx) => ({
      messageId: await sendAgain(tx, { viewer, clock: context.clock }, idOfType('UmaMessage', input.id)),
    }));
  }
}

export const umaOutboxResolvers = [UmaOutboxResolver, sentAgain.PayloadResolver] as const;
