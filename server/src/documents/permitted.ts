import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Action, may } from '../access/access.ts';
import type { Viewer } from '../access/viewer.ts';
// For what it adds to a request: who asks.
import type {} from '../accounts/authentication.hook.ts';
import { languageOf } from '../graphql/language.ts';
import { sentenceOf, type UploadProblem, UploadRefused, uploadStatus } from './upload.refusal.ts';

/** @returns who asks and may do this. @throws UploadRefused */
export function permitted(request: FastifyRequest, action: Action): Viewer {
  if (request.authProblem === 'FOREIGN_ORIGIN') throw new UploadRefused('FOREIGN_ORIGIN');
  if (!request.viewer) throw new UploadRefused('UNAUTHENTICATED');
  if (!may(request.viewer, action)) throw new UploadRefused('FORBIDDEN');
  return request.viewer;
}

/** Answers with one sentence in the person's language. */
export function refuse(request: FastifyRequest, reply: FastifyReply, problem: UploadProblem): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  if (problem === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer');
  return reply
    .code(uploadStatus[problem])
    .header('content-type', 'text/plain; charset=utf-8')
    .header('content-language', language)
    .header('x-problem', problem)
    .send(sentenceOf(problem, language));
}
