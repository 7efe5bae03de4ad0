import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  locatedError,
} from 'graphql';
import type { Viewer } from '../access/viewer.ts';
import type { ApiContext } from './context.ts';
import { refusalByCost } from './cost.ts';
import { type Asked, type FieldPlan, fragmentsOf, planAnswer } from './look-ahead/plan.ts';
import { NotInAnswersShape } from './look-ahead/planned-read.ts';
import { leadsToRows, readRows, withoutReadKeys } from './look-ahead/read-rows.ts';
import { filled, planTemplate, type Template } from './look-ahead/template.ts';

/** The data of an answer as JSON's text, which nobody has looked into since PostgreSQL wrote it. */
export class JsonText {
  constructor(readonly text: string) {}
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** @returns an answer as text; data that is text already goes as it is. */
export function answerText(answer: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  if (!(answer.data instanceof JsonText)) return JSON.stringify(answer);
  const { data, ...rest } = answer;
  const before = JSON.stringify(rest);
  return `${before.slice(0, -1)}${before === '{}' ? '' : ','}"data":${data.text}}`;
}

/** A subscription has no one answer: who asks for it as for a query is told how it is had. 406: what they take cannot carry it. */
const streamNeeded = () =>
  new GraphQLError('A subscription is a stream: ask for it over WebSocket, or by itself with accept: text/event-stream.', {
    extensions: { code: 'STREAM_NEEDED', http: { status: 406 } },
  });

interface Request {
  document: DocumentNode;
  operationName: string | null | undefined;
  variables: Record<string, unknown> | undefined;
  context: ApiContext;
}

/**
 * Of a document and what else a plan depends on: a template; 'ONCE' where it was asked for once; 'AFRESH' where it is planned for each
 * viewer and time; 'RESOLVED' where it cannot be answered by statements.
 */
type Known = Template | 'ONCE' | 'AFRESH' | 'RESOLVED';

/** How many templates are kept; a few kilobytes each. */
const mostTemplates = 1_000;
/** Variables longer than this are not looked up by. */
const longestKey = 2_000;

/**
 * Answers requests. A query whose fields are read by look-ahead alone is answered with the text that PostgreSQL gives, one statement for
 * each field at its root; whatever else is asked is executed by its resolvers. The answers are the same (docs/decisions/0014).
 */
export class Executor {
  private readonly templates = new Map<string, Known>();
  private readonly documents = new WeakMap<DocumentNode, string>();
  private documentCount = 0;

  constructor(private readonly schema: GraphQLSchema) {}

  async execute(request: Request): Promise<ExecutionResult> {
    const { viewer } = request.context;
    const { document, operationName, variables } = request;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation === 'subscription') return { errors: [streamNeeded()] };
    const key = viewer && operation?.operation === 'query' ? this.keyOf(request, viewer) : null;
    // What has been planned for was judged then: by the same document and variables.
    const refusal =
      key !== null && this.templates.has(key) ? null : refusalByCost(this.schema, document, operationName, variables);
    if (refusal) return { errors: [refusal] };
    const plans = viewer && operation?.operation === 'query' ? await this.plan(request, key, viewer) : null;
    return viewer && plans ? this.answer(plans, request.context, viewer) : this.resolve(request);
  }

  private async resolve({ document, operationName, variables, context }: Request): Promise<ExecutionResult> {
    return execute({ schema: this.schema, document, operationName, variableValues: variables, contextValue: context });
  }

  /** @returns how the query is answered by statements; null where it is not. */
  private async plan(request: Request, key: string | null, viewer: Viewer): Promise<readonly FieldPlan[] | null> {
    const known = key === null ? undefined : this.templates.get(key);
    if (key !== null && known !== undefined) this.keep(key, known);
    if (known === 'RESOLVED') return null;
    if (typeof known === 'object') return known.map((field) => filledField(field, request.context, viewer));
    const { document, operationName, variables = {}, context } = request;
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    const asked = { schema: this.schema, fragments: fragmentsOf(document), operation, variables };
    try {
      const template = known === 'ONCE' && key !== null ? await this.template(key, asked, context, viewer) : null;
      if (template) return template.map((field) => filledField(field, context, viewer));
      const plans = await planAnswer(asked, context, viewer, context.clock);
      if (key !== null && known === undefined) this.keep(key, 'ONCE');
      return plans;
    } catch (error) {
      // What its resolvers refuse, they refuse again in their own words. What cannot be planned is not tried again.
      if (!(error instanceof GraphQLError) && key !== null) this.keep(key, 'RESOLVED');
      return null;
    }
  }

  private async template(key: string, asked: Asked, context: ApiContext, viewer: Viewer): Promise<Template | null> {
    try {
      const template = await planTemplate(asked, context, viewer);
      this.keep(key, template);
      return template;
    } catch (error) {
      if (!(error instanceof NotInAnswersShape)) throw error;
      this.keep(key, 'AFRESH');
      return null;
    }
  }

  private keyOf({ document, operationName, variables, context }: Request, viewer: Viewer): string | null {
    let id = this.documents.get(document);
    if (id === undefined) {
      id = String(++this.documentCount);
      this.documents.set(document, id);
    }
    const values = JSON.stringify(variables ?? {});
    if (values.length > longestKey) return null;
    return `${id} ${operationName ?? ''} ${viewer.part} ${viewer.via.kind} ${[...viewer.scopes].join()} ${context.language} ${values}`;
  }

  private keep(key: string, known: Known): void {
    this.templates.delete(key);
    this.templates.set(key, known);
    const [oldest] = this.templates.keys();
    if (this.templates.size > mostTemplates && oldest !== undefined) this.templates.delete(oldest);
  }

  private async answer(plans: readonly FieldPlan[], context: ApiContext, viewer: Viewer): Promise<ExecutionResult> {
    const texts = await Promise.all(
      plans.map(async ({ statement }) => {
        try {
          return statement && (await context.database.answer(statement));
        } catch (error) {
          return { error };
        }
      }),
    );
    const errors: GraphQLError[] = [];
    let empty = false;
    const parts = plans.map((field, n) => {
      const text = texts[n] ?? null;
      if (typeof text === 'string') {
        if (context.onRead && leadsToRows(field.trail)) {
          const rows = readRows(field.trail, JSON.parse(text));
          if (rows.length > 0) context.onRead(viewer, rows, field.from);
        }
        return `${JSON.stringify(field.key)}:${withoutReadKeys(field.trail, text)}`;
      }
      if (text) errors.push(locatedError(text.error, field.nodes, [field.key]));
      if (field.nonNull) empty = true;
      return `${JSON.stringify(field.key)}:null`;
    });
    const data = empty ? null : (new JsonText(`{${parts.join()}}`) as never);
    return errors.length > 0 ? { errors, data } : { data };
  }
}

function filledField(field: FieldPlan, context: ApiContext, viewer: Viewer): FieldPlan {
  return field.statement ? { ...field, statement: filled(field.statement, viewer, context.clock.now()) } : field;
}
