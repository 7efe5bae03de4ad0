import { Field, ID, ObjectType } from 'type-graphql';
import type { CaseEventKind } from '../case-events/case-event.ts';
import { CaseEventKindEnum } from '../case-events/case-event.types.ts';
import { connectionOf } from '../graphql/connection.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { PowerOfAttorneyEndReason } from './enums.types.ts';
import type { EndReason } from './power-of-attorney.ts';

@ObjectType({ description: 'One act on a mandate: what was done, by whom, when and why.' })
export class PowerOfAttorneyAct {
  @Field(() => ID, { description: 'Opaque; the same for ever.' })
  id!: string;

  @Field(() => CaseEventKindEnum, { description: 'What was done.' })
  kind!: CaseEventKind;

  @Field(() => DateTimeScalar, { description: 'When it happened; for what UMA reports, by UMA.' })
  occurredAt!: string;

  @Field(() => DateTimeScalar, { description: 'When this service recorded it.' })
  recordedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who did it: for staff their name, for others their own alone. Null: UMA, or the service itself.',
  })
  actorName!: string | null;

  @Field(() => PowerOfAttorneyEndReason, { nullable: true, description: 'Of an end, or of one that is near: why.' })
  endReason!: EndReason | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who did it, as far as the viewer may read it.' })
  explanation!: string | null;
}

export const PowerOfAttorneyActConnection = connectionOf(() => PowerOfAttorneyAct, 'PowerOfAttorneyAct');
