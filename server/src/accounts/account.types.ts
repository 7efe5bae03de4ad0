import { Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

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
}

@ObjectType({
  implements: [Node, Account],
  description: 'Somebody who helps applicants: an attorney, counsel, guardian or representative.',
})
export class Advisor extends Account {}

@ObjectType({ implements: [Node, Account], description: 'Somebody who works at the authority.' })
export class StaffMember extends Account {}
