import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Tx } from '../database/database.ts';
import { type ApiContext, permit, shapeContext } from '../graphql/context.ts';
import { loadOne } from '../graphql/look-ahead/load.ts';
import { mutate } from '../graphql/mutate.ts';
import { payloadOf } from '../graphql/payload.ts';
import { noticeSettingsShape } from './settings.shape.ts';
import {
  ChangeNoticesInput,
  ConfirmNoticeAddressInput,
  GiveNoticeAddressInput,
  NoticeSettings,
  RemoveNoticeAddressInput,
} from './settings.types.ts';
import { changeNotices, confirmAddress, giveAddress, removeAddress } from './settings.usecases.ts';

const payload = (name: string, description: string) =>
  payloadOf(name, description, {
    noticeSettings: {
      type: () => NoticeSettings,
      shape: noticeSettingsShape,
      description: 'The settings, as they are after it.',
    },
  });
const given = payload('GiveNoticeAddressPayload', 'What came of giving an address.');
const confirmed = payload('ConfirmNoticeAddressPayload', 'What came of confirming an address.');
const removed = payload('RemoveNoticeAddressPayload', 'What came of removing the address.');
const changed = payload('ChangeNoticesPayload', 'What came of changing what one is told of.');
export const noticePayloadResolvers = [given, confirmed, removed, changed].map(({ PayloadResolver }) => PayloadResolver);

type Act = Parameters<typeof removeAddress>[1];

@Resolver()
export class NoticeSettingsResolver {
  @Query(() => NoticeSettings, {
    description: 'How the viewer is told of events: their own, whether they changed anything or not.',
  })
  noticeSettings(@Ctx() context: ApiContext, @Info() info: GraphQLResolveInfo) {
    const viewer = permit(context, 'noticeSettings.read');
    return context.database.read(viewer, (tx) =>
      loadOne(tx, shapeContext(context, viewer), noticeSettingsShape, (row) => sql`${row}.id = ${viewer.accountId}::uuid`, info),
    );
  }

  @Mutation(() => given.Payload, { description: 'Gives an address for notices, which is confirmed by a code sent there.' })
  giveNoticeAddress(
    @Ctx() context: ApiContext,
    @Arg('input', () => GiveNoticeAddressInput, { description: 'The address.' }) input: GiveNoticeAddressInput,
  ) {
    return this.change(context, 'giveNoticeAddress', input, (tx, act) => giveAddress(tx, act, input.address));
  }

  @Mutation(() => confirmed.Payload, { description: 'Confirms the address by the code that came there.' })
  confirmNoticeAddress(
    @Ctx() context: ApiContext,
    @Arg('input', () => ConfirmNoticeAddressInput, { description: 'The code.' }) input: ConfirmNoticeAddressInput,
  ) {
    return this.change(context, 'confirmNoticeAddress', input, (tx, act) => confirmAddress(tx, act, input.code));
  }

  @Mutation(() => removed.Payload, { description: 'Takes the address back: no more notices. Again: no change.' })
  removeNoticeAddress(
    @Ctx() context: ApiContext,
    @Arg('input', () => RemoveNoticeAddressInput, { description: 'Nothing.' }) input: RemoveNoticeAddressInput,
  ) {
    return this.change(context, 'removeNoticeAddress', input, removeAddress);
  }

  @Mutation(() => changed.Payload, { description: 'Changes what one is told of, how, and in which language.' })
  changeNotices(
    @Ctx() context: ApiContext,
    @Arg('input', () => ChangeNoticesInput, { description: 'What is to be otherwise.' }) input: ChangeNoticesInput,
  ) {
    return this.change(context, 'changeNotices', input, (tx, act) => changeNotices(tx, act, input));
  }

  private change<Input extends { idempotencyKey?: string | null }>(
    context: ApiContext,
    operation: string,
    input: Input,
    work: (tx: Tx, act: Act) => Promise<void>,
  ) {
    const viewer = permit(context, 'noticeSettings.change');
    return mutate(context, viewer, operation, input, async (tx) => {
      await work(tx, { viewer, clock: context.clock, language: context.language });
      return { noticeSettingsId: viewer.accountId };
    });
  }
}
