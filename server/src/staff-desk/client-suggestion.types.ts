import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Client } from '../clients/client.types.ts';

export enum ClientMatchReason {
  CUSTOMER_NUMBER = 'CUSTOMER_NUMBER',
  DIARY_NUMBER = 'DIARY_NUMBER',
  NAME_AND_DATE_OF_BIRTH = 'NAME_AND_DATE_OF_BIRTH',
  SIMILAR_NAME = 'SIMILAR_NAME',
  DATE_OF_BIRTH_AND_PART_OF_NAME = 'DATE_OF_BIRTH_AND_PART_OF_NAME',
}
registerEnumType(ClientMatchReason, {
  name: 'ClientMatchReason',
  description:
    'Why a client may be the one who was stated. Names are compared without marks, capitals and script, and by ear: Mohammed, Muhammad and محمد are similar.',
});

@ObjectType({ description: 'Staff: somebody whom the submitter may mean.' })
export class ClientSuggestion {
  @Field(() => [ClientMatchReason], { description: 'Why, the strongest reason first.' })
  reasons!: ClientMatchReason[];

  @Field(() => Client, { nullable: true, description: 'The client.' })
  client!: Client | null;
}
