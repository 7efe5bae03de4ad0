import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql';
import { may } from '../access/access.ts';
// For what it adds to a request: who asks.
import type {} from '../accounts/authentication.hook.ts';
import { type Language, languageOf } from '../graphql/language.ts';
import { csvLine } from './csv.ts';

interface Options<Context extends object> {
  schema: GraphQLSchema;
  contextOf: (request: FastifyRequest) => Context;
}

interface Entry {
  id: string;
  at: string;
  what: string;
  kind: string;
  readKinds: string[];
  documentIds: string[];
  right: string | null;
  actor: { displayName: string; part: string } | null;
  application: { diaryNumber: string } | null;
}

interface Page {
  totalCount?: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Entry[];
}

/** The same query as anybody's: what is exported is what may be read. */
const document = parse(`query ($filter: AuditFilter, $after: String, $count: Boolean!) {
  auditLog(filter: $filter, first: 100, after: $after) {
    totalCount @include(if: $count)
    pageInfo { hasNextPage endCursor }
    nodes { id at what kind readKinds documentIds right actor { displayName part } application { diaryNumber } }
  }
}`);

/** Whoever wants more narrows it by time. */
const mostEntries = 20_000;
const filters = ['account', 'accountName', 'client', 'application', 'what', 'kind', 'from', 'to'] as const;

const headings: Record<Language, readonly string[]> = {
  fi: ['Aika', 'Teko vai katselu', 'Laji', 'Katsottu', 'Asiakirjat', 'Kuka', 'Rooli', 'Oikeus', 'Diaarinumero', 'Tunniste'],
  sv: ['Tid', 'Åtgärd eller läsning', 'Slag', 'Läst', 'Handlingar', 'Vem', 'Roll', 'Rätt', 'Diarienummer', 'Id'],
  en: ['Time', 'Act or look', 'Kind', 'Looked at', 'Documents', 'Who', 'Part', 'Right', 'Diary number', 'Id'],
};

const problems = {
  UNAUTHENTICATED: { fi: 'Kirjaudu ensin sisään.', sv: 'Logga in först.', en: 'Sign in first.' },
  FORBIDDEN: { fi: 'Tämä ei ole sinulle avoinna.', sv: 'Detta är inte öppet för dig.', en: 'This is not open to you.' },
  BAD_REQUEST: {
    fi: 'Rajausta ei voi käyttää: tarkista muoto ja ehdot.',
    sv: 'Avgränsningen kan inte användas: kontrollera format och villkor.',
    en: 'The filter cannot be used: check the format and its conditions.',
  },
  TOO_MANY: {
    fi: `Merkintöjä on yli ${mostEntries}: rajaa aikaa.`,
    sv: `Det finns över ${mostEntries} poster: avgränsa tiden.`,
    en: `There are more than ${mostEntries} entries: narrow the time.`,
  },
} satisfies Record<string, Record<Language, string>>;
const status = { UNAUTHENTICATED: 401, FORBIDDEN: 403, BAD_REQUEST: 400, TOO_MANY: 422 };

type Asked = FastifyRequest<{ Querystring: Record<string, unknown> }>;

/** The audit trail as a file at `/audit/export?format=csv|json`, with the filter of `auditLog`. Needs `addAuthentication` on the same app. */
export function addAuditExport<Context extends object>(app: FastifyInstance, { schema, contextOf }: Options<Context>): void {
  app.get('/audit/export', async (request: Asked, reply) => {
    const refuse = (problem: keyof typeof problems) => answer(request, reply, problem);
    if (!request.viewer) return refuse('UNAUTHENTICATED');
    if (!may(request.viewer, 'audit.read')) return refuse('FORBIDDEN');
    const { format = 'csv' } = request.query;
    if (format !== 'csv' && format !== 'json') return refuse('BAD_REQUEST');
    const filter = Object.fromEntries(filters.flatMap((name) => (request.query[name] ? [[name, request.query[name]]] : [])));
    const contextValue = contextOf(request);
    const pageAfter = async (after: string | null, count: boolean) => {
      const result = (await execute({
        schema,
        document,
        contextValue,
        variableValues: { filter, after, count },
      })) as ExecutionResult<{
        auditLog: Page;
      }>;
      const [error] = result.errors ?? [];
      // A filter that is none is told before anything runs, and so without a path.
      if (error?.path) throw error.originalError ?? error;
      return result.data?.auditLog;
    };
    const first = await pageAfter(null, true);
    if (!first) return refuse('BAD_REQUEST');
    if ((first.totalCount ?? 0) > mostEntries) return refuse('TOO_MANY');
    const pages = async function* () {
      for (let page: Page | undefined = first; page; ) {
        yield page.nodes;
        page = page.pageInfo.hasNextPage ? await pageAfter(page.pageInfo.endCursor, false) : undefined;
      }
    };
    const text = format === 'csv' ? asCsv(pages(), languageOf(request.headers['accept-language'])) : asJson(pages());
    return reply
      .headers({
        'content-type': format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="audit.${format}"`,
        'cache-control': 'private, no-store',
      })
      .send(Readable.from(text));
  });
}

function answer(request: FastifyRequest, reply: FastifyReply, problem: keyof typeof problems): FastifyReply {
  const language = languageOf(request.headers['accept-language']);
  if (problem === 'UNAUTHENTICATED') reply.header('www-authenticate', 'Bearer');
  return reply
    .code(status[problem])
    .headers({ 'content-type': 'text/plain; charset=utf-8', 'content-language': language, 'cache-control': 'no-store' })
    .send(problems[problem][language]);
}

/** With a byte order mark: a spreadsheet then reads the letters of our languages. */
async function* asCsv(pages: AsyncIterable<Entry[]>, language: Language): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(headings[language])}`;
  for await (const entries of pages) {
    yield entries
      .map(({ at, what, kind, readKinds, documentIds, actor, right, application, id }) =>
        csvLine([
          at,
          what,
          kind,
          readKinds.join(' '),
          documentIds.join(' '),
          actor?.displayName ?? '',
          actor?.part ?? '',
          right ?? '',
          application?.diaryNumber ?? '',
          id,
        ]),
      )
      .join('');
  }
}

async function* asJson(pages: AsyncIterable<Entry[]>): AsyncGenerator<string> {
  yield '[';
  let separator = '';
  for await (const entries of pages) {
    for (const entry of entries) {
      yield `${separator}\n${JSON.stringify(entry)}`;
      separator = ',';
    }
  }
  yield '\n]\n';
}
