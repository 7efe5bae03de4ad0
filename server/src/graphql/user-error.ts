import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Language } from './language.ts';
import { messages } from './messages.ts';

export enum UserErrorCode {
  NOT_FOUND = 'NOT_FOUND',
  REQUIRED = 'REQUIRED',
  TOO_LONG = 'TOO_LONG',
  INVALID_TEXT = 'INVALID_TEXT',
  INVALID_DATE = 'INVALID_DATE',
  REASON_REQUIRED = 'REASON_REQUIRED',
  STATEMENT_REQUIRED = 'STATEMENT_REQUIRED',
  ATTACHMENT_REQUIRED = 'ATTACHMENT_REQUIRED',
  ATTACHMENT_NOT_FOUND = 'ATTACHMENT_NOT_FOUND',
  ATTACHMENT_TYPE_NOT_ALLOWED = 'ATTACHMENT_TYPE_NOT_ALLOWED',
  TOO_MANY_ATTACHMENTS = 'TOO_MANY_ATTACHMENTS',
  CAPACITY_NOT_OF_ROLE = 'CAPACITY_NOT_OF_ROLE',
  NOT_PENDING = 'NOT_PENDING',
  NOT_APPROVED = 'NOT_APPROVED',
  CHANGED_SINCE = 'CHANGED_SINCE',
  CLIENT_NOT_FOUND = 'CLIENT_NOT_FOUND',
  ROLE_TAKEN = 'ROLE_TAKEN',
  NO_OPEN_APPLICATION = 'NO_OPEN_APPLICATION',
  OWN_MANDATE = 'OWN_MANDATE',
  IDEMPOTENCY_KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED',
}
registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'What a person can mend. Codes never change; the message is in the language of Accept-Language.',
});

@ObjectType({ description: 'Something in the input that a person can mend. Nothing was changed.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'What is wrong.' })
  code!: UserErrorCode;

  @Field(() => String, { nullable: true, description: 'A dotted path into the input, such as client.dateOfBirth, or null.' })
  field!: string | null;

  @Field(() => String, { description: 'The same for a person, in their language.' })
  message!: string;
}

export interface Problem {
  code: UserErrorCode | keyof typeof UserErrorCode;
  field?: string;
  /** Values for the message's placeholders, such as a limit. */
  values?: Record<string, string | number>;
}

/** Thrown out of a use case: rolls its transaction back, and becomes the payload's `userErrors`. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];
  constructor(...problems: Problem[]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.problems = problems;
  }
}

/** @returns the problems as `UserError`s in the person's language. */
export function userErrors(problems: readonly Problem[], language: Language): UserError[] {
  return problems.map(({ code, field, values }) => ({
    code: code as UserErrorCode,
    field: field ?? null,
    message: messages[language][code].replace(/\{(\w+)\}/g, (_, name: string) => String(values?.[name] ?? '')),
  }));
}
