// Decorated here, and reached by use cases that start no service.
import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { Language } from './language.ts';
import { messages } from './messages.ts';
import { UserErrorCode } from './user-error-code.ts';

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
  /** Values for the message's placeholders, such as a limit; a word is given in each language. */
  values?: Record<string, string | number | Record<Language, string>>;
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
    message: messages[language][code].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values?.[name] ?? '';
      return String(typeof value === 'object' ? value[language] : value);
    }),
  }));
}
