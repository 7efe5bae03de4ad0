import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { type Profession, ProfessionEnum } from './profession.types.ts';

@InterfaceType({
  description: 'A person in the part that they play here.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Account {
  @Field(() => ID, { description: 'Opaque; the same for ever.' })
  id!: string;

  @Field(() => String, { description: 'The whole name, given names first.' })
  displayName!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The viewer's own: when they last marked all news as read; null for others.",
  })
  seenUntil!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      "The viewer's own: when this session ends if nothing more is done in it, half an hour after the last request; null by a token, and for others. Warn before, and offer `staySignedIn`.",
  })
  sessionEndsAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "The viewer's own: when this session ends however busy it is; null as above.",
  })
  sessionEndsAtLatest!: string | null;
}

@ObjectType({
  implements: [Node, Account],
  description: 'Somebody who helps applicants: an attorney, counsel, guardian or representative.',
})
export class Advisor extends Account {
  @Field(() => ProfessionEnum, {
    nullable: true,
    description: 'What they say that they are by profession; null where they say nothing.',
  })
  profession!: Profession | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When staff confirmed it (R22); null where it is not confirmed.' })
  professionConfirmedAt!: string | null;

  @Field(() => Boolean, {
    description:
      'Whether the viewer may confirm or reject it: staff, where one is stated that is not confirmed, of another person.',
  })
  viewerCanConfirmProfession!: boolean;
}

@ObjectType({ implements: [Node, Account], description: 'Somebody who works at the authority.' })
export class StaffMember extends Account {}
