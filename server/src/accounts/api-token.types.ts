import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { type Scope, scopes } from '../access/viewer.ts';
import { connectionOf } from '../graphql/connection.ts';
import { Node } from '../graphql/node.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';

export const ScopeEnum = Object.fromEntries(scopes.map((scope) => [scope, scope])) as { [S in Scope]: S };
registerEnumType(ScopeEnum, {
  name: 'Scope',
  description:
    'What a token opens. CASES_… for advisors and staff, STAFF_… for staff, UMA_… for the feed, which opens nothing here.',
});

@ObjectType({ implements: Node, description: 'A bearer token for tools. Its secret is told once, when it is made.' })
export class ApiToken extends Node {
  @Field(() => String, { description: 'What it is for, as its owner wrote.' })
  name!: string;

  @Field(() => [ScopeEnum], { description: 'What it opens.' })
  scopes!: Scope[];

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends by itself.' })
  expiresAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute; null before it ever was.' })
  lastUsedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: string | null;
}

export const ApiTokenConnection = connectionOf(() => ApiToken, 'ApiToken');

@InputType({ description: 'A token to be made.' })
export class CreateApiTokenInput {
  @Field(() => String, { description: 'What it is for, at most 100 characters.' })
  name!: string;

  @Field(() => [ScopeEnum], { description: 'What it opens: nothing that whoever asks lacks.' })
  scopes!: Scope[];

  @Field(() => DateTimeScalar, { description: 'When it ends by itself, at most a year from now.' })
  expiresAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same input makes no second one; its secret is not told again.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A token to be revoked.' })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: 'The token, one’s own.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same key with the same input answers as before and does nothing twice.',
  })
  idempotencyKey?: string | null;
}
