import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DocumentRequest, Submission } from '../correspondence/correspondence.types.ts';
import { PageInfo } from '../graphql/connection.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { PowerOfAttorney } from '../powers-of-attorney/power-of-attorney.types.ts';
import { type MatterKind, matterKinds } from './matter.ts';
import { type WorkQueueChange, workQueueChanges } from './work-queue.ts';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [K in T]: K };

export const WorkQueueChangeKind = enumOf(workQueueChanges);
registerEnumType(WorkQueueChangeKind, {
  name: 'WorkQueueChangeKind',
  description: 'What happened to a matter of the work queue.',
});
export const WorkQueueKind = enumOf(matterKinds);
registerEnumType(WorkQueueKind, { name: 'WorkQueueKind', description: 'The kinds of matter that wait for staff.' });

export const WorkQueueItem = createUnionType({
  name: 'WorkQueueItem',
  description: 'A matter that waits for staff.',
  types: () => [PowerOfAttorney, DocumentRequest, Submission] as const,
  resolveType: (value) => (value as unknown as { __typename: string }).__typename,
});

@ObjectType({ description: 'How many matters of a kind wait.' })
export class WorkQueueCount {
  @Field(() => WorkQueueKind, { description: 'The kind.' })
  kind!: MatterKind;

  @Field(() => Int, { description: 'How many of them wait.' })
  count!: number;
}

@ObjectType({ description: 'A matter in the work queue.' })
export class WorkQueueItemEdge {
  @Field(() => String, { description: 'The place of this matter, opaque.' })
  cursor!: string;

  @Field(() => WorkQueueItem, { description: 'The matter.' })
  node!: object;
}

@ObjectType({ description: 'The work queue, in pages.' })
export class WorkQueueItemConnection {
  @Field(() => [WorkQueueItemEdge], { description: 'The matters with their cursors.' })
  edges!: WorkQueueItemEdge[];

  @Field(() => [WorkQueueItem], { description: 'The matters.' })
  nodes!: object[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: 'How many wait in all, of the kinds that were asked for.' })
  totalCount!: number;

  @Field(() => [WorkQueueCount], { description: 'How many wait of each kind.' })
  counts!: WorkQueueCount[];
}

@ObjectType({ description: 'Something entered, changed in or left the work queue.' })
export class WorkQueueItemChange {
  @Field(() => WorkQueueChangeKind, { description: 'What happened to it.' })
  change!: WorkQueueChange;
}

@ObjectType({ description: 'Staff: who works on a matter, so that no two do. It stops nobody: decisions need no take.' })
export class WorkQueueTake {
  @Field(() => String, { description: 'Who has taken it: the whole name.' })
  takenBy!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  takenAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it is free again if nothing is done with it until then.' })
  expiresAt!: string;

  @Field(() => Boolean, { description: 'Whether it is the viewer who has taken it.' })
  isViewers!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it was taken before what came earlier; null where it was its turn.' })
  outOfTurnReason!: string | null;
}

@InputType({ description: 'A matter of the work queue to be given back.' })
export class ReleaseMatterInput {
  @Field(() => ID, { description: 'The matter.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same input answers as before and does nothing twice.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A matter of the work queue to be taken, or kept for longer.' })
export class TakeMatterInput extends ReleaseMatterInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Why it comes before what came earlier: needed for a submission before which another waits that nobody has taken.',
  })
  reason?: string | null;
}
