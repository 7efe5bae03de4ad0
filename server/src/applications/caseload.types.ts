import { Field, InputType, registerEnumType } from 'type-graphql';
import { ApplicationKind } from './application.types.ts';

export const ClientOrder = { NAME: 'NAME', LATEST_CHANGE: 'LATEST_CHANGE', DEADLINE: 'DEADLINE' } as const;
export type ClientOrder = keyof typeof ClientOrder;
registerEnumType(ClientOrder, {
  name: 'ClientOrder',
  description: "In which order clients are listed. The last two are an advisor's, of their own clients.",
  valuesConfig: {
    NAME: { description: 'By family name, then given names.' },
    LATEST_CHANGE: { description: 'Those first in whose cases something happened last.' },
    DEADLINE: { description: 'Those first who have to answer the authority soonest; then the others, by name.' },
  },
});

@InputType({ description: 'Which clients of the caseload to list; what is left out does not narrow it.' })
export class ClientFilter {
  @Field(() => String, { nullable: true, description: 'Beginnings of names, a customer number or a diary number.' })
  search?: string | null;

  @Field(() => ApplicationKind, { nullable: true, description: 'With an application of this kind.' })
  kind?: ApplicationKind | null;

  @Field(() => Boolean, { nullable: true, description: 'With something unread.' })
  unread?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'With a supplement request that waits for an answer.' })
  deadline?: boolean | null;
}
