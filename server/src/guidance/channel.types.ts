import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ApplicationKind } from '../applications/application.types.ts';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateScalar } from '../graphql/scalars.ts';
import { type ChannelKind, channelKinds, type Purpose, purposes } from './channel.ts';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

export const ChannelPurpose = enumOf(purposes);
registerEnumType(ChannelPurpose, {
  name: 'ChannelPurpose',
  description:
    "What a channel is for. ACTING_FOR_CLIENT: going on on a client's behalf without a mandate here (R9). LODGING, CANCELLING, RECEIVING_ASYLUM_DECISION, APPEALING: what is not possible here (R14).",
});
export const ChannelKindEnum = enumOf(channelKinds);
registerEnumType(ChannelKindEnum, { name: 'ChannelKind', description: 'What kind of channel it is.' });

@ObjectType({ description: 'A text in the three languages of the service.' })
export class Translated {
  @Field(() => String, { description: 'In Finnish.' })
  fi!: string;

  @Field(() => String, { description: 'In Swedish.' })
  sv!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}

@ObjectType({ description: 'Usual opening hours, Helsinki time; closed on public holidays.' })
export class OpeningHours {
  @Field(() => [Int], { description: 'Days of the week, Monday is 1.' })
  days!: number[];

  @Field(() => String, { description: 'From, HH:MM.' })
  opens!: string;

  @Field(() => String, { description: 'Until, HH:MM.' })
  closes!: string;
}

@ObjectType({ implements: Node, description: 'A way to the authority other than this service, as it is published.' })
export class Channel extends Node {
  @Field(() => ChannelKindEnum, { description: 'What kind it is.' })
  kind!: ChannelKind;

  @Field(() => [ChannelPurpose], { description: 'What it is for.' })
  purposes!: Purpose[];

  @Field(() => [ApplicationKind], { description: 'The kinds of application that it is for; empty: any.' })
  applicationKinds!: ApplicationKind[];

  @Field(() => Translated, { description: 'What it is called, or what to do.' })
  title!: Translated;

  @Field(() => Translated, { nullable: true, description: 'What one should know before using it.' })
  advice!: Translated | null;

  @Field(() => String, { nullable: true, description: 'The number, or the address; null where there is none.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'Of a telephone number: how to call it from abroad.' })
  addressFromAbroad!: string | null;

  @Field(() => [String], { description: 'The languages that are spoken there, ISO 639-1.' })
  languages!: string[];

  @Field(() => [OpeningHours], { description: 'When it is open; empty where it is always, or where that is not published.' })
  openingHours!: OpeningHours[];

  @Field(() => DateScalar, { description: 'Since when it holds.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Until when it holds; null while it does.' })
  validTo!: string | null;

  @Field(() => String, { description: 'Where it was published.' })
  source!: string;
}

export const ChannelConnection = connectionOf(() => Channel, 'Channel');
