import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { type Language, languages } from '../graphql/language.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { type Delivery, deliveries, type NoticeKind, noticeKinds } from './notice.ts';

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((each) => [each, each])) as { [V in Value]: V };

export const NoticeKindEnum = enumOf(noticeKinds);
registerEnumType(NoticeKindEnum, {
  name: 'NoticeKind',
  description: 'What can be told of by e-mail, each switchable (R19).',
  valuesConfig: {
    SUPPLEMENT_REQUEST: { description: 'The authority asks for more, or gives more time.' },
    REMINDER: { description: 'Five working days before a due date, and on the day, of what is not answered.' },
    DECISION: { description: 'A decision is notified, or made; never that one is made in an asylum case.' },
    INTERVIEW: { description: 'An interview is scheduled, or at another time.' },
    DOCUMENT_REQUEST: { description: 'Documents that were asked for are issued, declined, or take longer.' },
    SUBMISSION_HANDLED: { description: 'The authority has handled what was sent.' },
    MANDATE: { description: 'What becomes of a power of attorney, and what is asked about it.' },
    PROGRESS: { description: 'Lodged, taken up, interviewed, appealed: the rest of what changes in a case. Off at first.' },
  },
});
export const NoticeDeliveryEnum = enumOf(deliveries);
registerEnumType(NoticeDeliveryEnum, {
  name: 'NoticeDelivery',
  description: 'How notices come.',
  valuesConfig: {
    EACH: { description: 'Each by itself, at once.' },
    DAILY: { description: 'One mail a day at nine in Helsinki, where there is anything to tell.' },
  },
});
/** The languages as the API writes them. */
export const LanguageEnum = Object.fromEntries(languages.map((each) => [each.toUpperCase(), each])) as Record<string, Language>;
registerEnumType(LanguageEnum, { name: 'Language', description: 'A language of the service (R20).' });

export enum MailFailure {
  REFUSED = 'REFUSED',
  BOUNCED = 'BOUNCED',
}
registerEnumType(MailFailure, {
  name: 'MailFailure',
  description: 'Why an address takes no mail.',
  valuesConfig: {
    REFUSED: { description: 'Its mail server refused it.' },
    BOUNCED: { description: 'A mail came back later.' },
  },
});

@ObjectType({ description: 'One kind of notice, and whether one is told of it.' })
export class NoticeSwitch {
  @Field(() => NoticeKindEnum, { description: 'The kind.' })
  kind!: NoticeKind;

  @Field(() => Boolean, { description: 'Whether one is told of it.' })
  isOn!: boolean;
}

@ObjectType({ description: "How an advisor is told of events (R19). One's own alone." })
export class NoticeSettings {
  @Field(() => ID, { description: 'Opaque; the same for ever.' })
  id!: string;

  @Field(() => Boolean, {
    description: 'Whether this service can send mail at all. Where it cannot, no code and no notice comes.',
  })
  mailGoesOut!: boolean;

  @Field(() => String, { nullable: true, description: 'The confirmed address that notices go to.' })
  address!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was confirmed.' })
  confirmedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'An address that waits to be confirmed; until then the other one stays.' })
  pendingAddress!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when its code is valid.' })
  pendingUntil!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when the address takes no mail. Nothing is sent there until it is changed, or given and confirmed again.',
  })
  failedAt!: string | null;

  @Field(() => MailFailure, { nullable: true, description: 'Why it takes none.' })
  failure!: MailFailure | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language of notices; null before one gave an address.' })
  language!: Language | null;

  @Field(() => NoticeDeliveryEnum, { description: 'How they come.' })
  delivery!: Delivery;

  @Field(() => [NoticeSwitch], { description: 'Every kind, in a fixed order.' })
  kinds!: NoticeSwitch[];
}

const idempotencyKey = 'The same key with the same input answers as before and does nothing twice.';

@InputType({ description: 'An address for notices.' })
export class GiveNoticeAddressInput {
  @Field(() => String, { description: 'A plain e-mail address of at most 254 characters.' })
  address!: string;

  @Field(() => String, { nullable: true, description: idempotencyKey })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What came to the new address.' })
export class ConfirmNoticeAddressInput {
  @Field(() => String, { description: 'The code, with or without its hyphens.' })
  code!: string;

  @Field(() => String, { nullable: true, description: idempotencyKey })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Nothing needs to be said.' })
export class RemoveNoticeAddressInput {
  @Field(() => String, { nullable: true, description: idempotencyKey })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is to be otherwise; what is left out stays.' })
export class ChangeNoticesInput {
  @Field(() => [NoticeKindEnum], { nullable: true, description: 'The kinds that one is not told of; all others are on.' })
  off?: NoticeKind[] | null;

  @Field(() => NoticeDeliveryEnum, { nullable: true, description: 'How they come.' })
  delivery?: Delivery | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'In which language.' })
  language?: Language | null;

  @Field(() => String, { nullable: true, description: idempotencyKey })
  idempotencyKey?: string | null;
}
