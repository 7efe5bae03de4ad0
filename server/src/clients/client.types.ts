import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateScalar } from '../graphql/scalars.ts';

@ObjectType({ implements: Node, description: 'A person whose matter the authority handles.' })
export class Client extends Node {
  @Field(() => String, { description: "The authority's reference of the person, an opaque string." })
  customerNumber!: string;

  @Field(() => String, { description: 'Given names, as the authority writes them.' })
  givenNames!: string;

  @Field(() => String, { description: 'Family name, as the authority writes it.' })
  familyName!: string;

  @Field(() => String, { description: 'The whole name, given names first.' })
  displayName!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Date of birth; null where the authority does not know it.' })
  dateOfBirth!: string | null;

  @Field(() => String, { description: 'ISO 3166-1 alpha-3.' })
  nationality!: string;

  @Field(() => String, { description: 'ISO 639-1: the language in which the authority writes to the client.' })
  contactLanguage!: string;
}

export const ClientConnection = connectionOf(() => Client, 'Client');
