import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { type Profession, professions } from './profession.ts';

export type { Profession };
export const ProfessionEnum = Object.fromEntries(professions.map((each) => [each, each])) as { [P in Profession]: P };
registerEnumType(ProfessionEnum, {
  name: 'Profession',
  description:
    'A profession that need show no power of attorney unless the authority asks (R22); apart from the capacity of a mandate.',
});

const idempotencyKey = 'The same key with the same input answers as before and does nothing twice.';

@InputType({ description: 'What an advisor says of themselves.' })
export class StateProfessionInput {
  @Field(() => ProfessionEnum, { nullable: true, description: 'The profession; null takes back what was said.' })
  profession?: Profession | null;

  @Field(() => String, { nullable: true, description: idempotencyKey })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What staff say of a stated profession.' })
export class ProfessionDecisionInput {
  @Field(() => ID, { description: 'The advisor.' })
  advisorId!: string;

  @Field(() => ProfessionEnum, { description: 'The profession that was looked at: CHANGED_SINCE where another is stated now.' })
  profession!: Profession;

  @Field(() => String, { nullable: true, description: idempotencyKey })
  idempotencyKey?: string | null;
}
