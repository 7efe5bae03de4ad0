import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../graphql/scalars.ts';

export enum ReasonPurpose {
  REJECTION = 'REJECTION',
  ENDING = 'ENDING',
  MISSING = 'MISSING',
  WITHOUT_POWER_OF_ATTORNEY = 'WITHOUT_POWER_OF_ATTORNEY',
}
registerEnumType(ReasonPurpose, {
  name: 'ReasonPurpose',
  description:
    'What a reason is given for. REJECTION, ENDING and MISSING are read by the submitter or holder: none of these phrases tells whether a client, case or other holder exists (R4). WITHOUT_POWER_OF_ATTORNEY: R22.',
});

export enum PhraseLanguage {
  FI = 'FI',
  SV = 'SV',
  EN = 'EN',
}
registerEnumType(PhraseLanguage, { name: 'PhraseLanguage', description: 'The languages in which staff write.' });

@ObjectType({ description: 'Staff: a reason in words, to choose and to change. What is sent is free text.' })
export class ReasonPhrase {
  @Field(() => String, { description: 'The same in every language.' })
  code!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => DateScalar, { description: 'The first day on which it is offered.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while none is set.' })
  validTo!: string | null;
}
