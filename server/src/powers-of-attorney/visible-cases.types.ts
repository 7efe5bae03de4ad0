import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars.ts';

@ObjectType({ description: 'A case as the holder of a mandate could see it by that mandate.' })
export class VisibleCase {
  @Field(() => ID, { description: 'The case.' })
  applicationId!: string;

  @Field(() => String, { description: "The authority's reference of the case." })
  diaryNumber!: string;

  @Field(() => DateTimeScalar, { description: 'From when on it could be seen.' })
  visibleFrom!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when; null while it still can.' })
  visibleUntil!: string | null;

  @Field(() => Int, { description: 'How many of its events could be seen, those of before included.' })
  eventCount!: number;

  @Field(() => Int, { description: 'How many of its documents could be seen.' })
  documentCount!: number;
}
