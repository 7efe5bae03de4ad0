import { recordFacts } from '../case-events/record.ts';
import type { Clock } from '../clock.ts';
import type { Database, Tx } from '../database/database.ts';
import { Refusal } from '../graphql/user-error.ts';
import { given, textProblem } from '../text.ts';
import type { Act } from './act.ts';
import { lockClient, lockHolder, lockMandate } from './lock.queries.ts';
import { successionFact } from './power-of-attorney.facts.ts';
import { limits } from './statement.ts';
import {
  closeQuestions,
  insertQuestion,
  keepAnswer,
  lockIdleQuestions,
  lockQuestionAbout,
  lockQuestionTo,
  match,
  type Question,
} from './succession.queries.ts';
import { mayAnswer, type SuccessionAnswer } from './succession.ts';

/**
 * R6: staff, having matched the client of a pending mandate, ask whoever holds the role whether they are aware that their connection
 * closes. R4: the pending mandate stays as its submitter sees it. @returns the pending mandate's id
 * @throws Refusal NO_HOLDER where nobody else holds it, ALREADY_ASKED, OWN_MANDATE, and what every decision may be refused for
 */
export async function askPreviousHolder(
  tx: Tx,
  { viewer, clock }: Act,
  input: { id: string | null; clientId: string | null; version?: number | null },
): Promise<string> {
  const client = await lockClient(tx, input.clientId);
  const mandate = await lockMandate(tx, viewer, input, 'askPreviousHolder');
  if (!client) throw new Refusal({ code: 'CLIENT_NOT_FOUND', field: 'clientId' });
  const holder = await lockHolder(tx, client.id, mandate.role);
  if (!holder || holder.advisorId === mandate.advisorId) throw new Refusal({ code: 'NO_HOLDER', field: 'clientId' });
  if (holder.advisorId === viewer.accountId) throw new Refusal({ code: 'OWN_MANDATE', field: 'id' });
  const earlier = await lockQuestionAbout(tx, mandate.id);
  if (earlier?.holderId === holder.id && earlier.answer !== 'NOT_AWARE')
    throw new Refusal({ code: 'ALREADY_ASKED', field: 'clientId' });
  const at = clock.now();
  if (earlier) await close(tx, clock, [earlier]);
  await insertQuestion(tx, { successorId: mandate.id, holderId: holder.id, askedBy: viewer.accountId, at });
  await match(tx, mandate.id, client.id);
  recordFacts(tx, clock, [
    successionFact('SUCCESSION_PROPOSED', { id: holder.id, clientId: client.id }, viewer.accountId, at, {
      successorId: mandate.id,
    }),
  ]);
  return mandate.id;
}

/**
 * R6: the holder says whether they are aware. Who was not may come to be; aware is for good. @returns their mandate's id
 * @throws Refusal NOT_FOUND, NOTHING_ASKED where it is not waited for any more, ALREADY_ANSWERED, TOO_LONG or INVALID_TEXT
 */
export async function answerSuccession(
  tx: Tx,
  { viewer, clock }: Act,
  input: { questionId: string | null; answer: SuccessionAnswer; message?: string | null },
): Promise<string> {
  const question = input.questionId ? await lockQuestionTo(tx, viewer.accountId, input.questionId) : undefined;
  if (!question) throw new Refusal({ code: 'NOT_FOUND', field: 'id' });
  if (!question.isOpen) throw new Refusal({ code: 'NOTHING_ASKED', field: 'id' });
  if (!mayAnswer(question.answer, input.answer)) throw new Refusal({ code: 'ALREADY_ANSWERED', field: 'id' });
  const problem = textProblem(input.message, limits.reason, false);
  if (problem) throw new Refusal({ code: problem, field: 'message', values: { limit: limits.reason } });
  const at = clock.now();
  const message = given(input.message);
  await keepAnswer(tx, question.id, { answer: input.answer, message, at });
  recordFacts(tx, clock, [
    successionFact('SUCCESSION_ANSWERED', { id: question.holderId, clientId: question.clientId }, viewer.accountId, at, {
      successorId: question.successorId,
      answer: input.answer,
      explanation: message,
    }),
  ]);
  return question.holderId;
}

/**
 * Tells those who were asked and are not waited for any more, because the other mandate was withdrawn, rejected or approved for somebody
 * else. Apart from the act itself, whose submitter could otherwise tell by its time that somebody had been asked (R4).
 */
export async function closeSuccessions(database: Database, clock: Clock): Promise<void> {
  await database.write(null, async (tx) => {
    const idle = await lockIdleQuestions(tx);
    if (idle.length > 0) await close(tx, clock, idle);
  });
}

async function close(tx: Tx, clock: Clock, questions: readonly Question[]): Promise<void> {
  const at = clock.now();
  await closeQuestions(
    tx,
    questions.map(({ id }) => id),
    at,
  );
  const facts = questions
    .filter(({ holderStatus }) => holderStatus === 'APPROVED')
    .map(({ holderId, clientId, successorId }) =>
      successionFact('SUCCESSION_CLOSED', { id: holderId, clientId }, null, at, { successorId }),
    );
  recordFacts(tx, clock, facts);
}
