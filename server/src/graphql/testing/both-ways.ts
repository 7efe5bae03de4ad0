import { randomUUID } from 'node:crypto';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import type { World } from '../../access/testing/world.ts';
import { type Part, scopesOfPart, type Viewer } from '../../access/viewer.ts';
import type { ApiContext } from '../context.ts';
import { answerText, Executor, JsonText } from '../executor.ts';
import type { ReadRow } from '../look-ahead/read-rows.ts';
import type { Known, RandomDocument } from './random-document.ts';

/** An answer, with what was noted as read for it (R23). */
interface Noted {
  answer: unknown;
  read: string[];
}

/** One schema answered by both: by its resolvers, and by the service's executor. */
export class BothWays {
  readonly executor: Executor;
  /** How many answers were text, and how many were not. */
  readonly counts = { text: 0, resolved: 0, invalid: 0 };

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly world: World,
  ) {
    this.executor = new Executor(schema);
  }

  viewer(accountId: string, part: Part): Viewer {
    return { accountId, part, scopes: new Set(scopesOfPart[part]), via: { kind: 'token', id: randomUUID() } };
  }

  /**
   * Asks by resolvers once, and by the executor for each way of its own: planned for once, planned for everybody, and from what it has kept.
   * @returns the pairs that must be equal; none for a document that is not valid
   */
  async ask({ text, variables }: RandomDocument, viewers: readonly Viewer[]): Promise<[Noted, Noted][]> {
    const document = parse(text);
    if (validate(this.schema, document).length > 0) {
      this.counts.invalid++;
      return [];
    }
    const pairs: [Noted, Noted][] = [];
    for (let round = 1; round <= 3; round++) {
      for (const viewer of viewers) {
        const expected = await this.noted(viewer, (contextValue) =>
          execute({ schema: this.schema, document, variableValues: variables, contextValue }),
        );
        const actual = await this.noted(viewer, (context) => this.byExecutor(document, variables, context));
        // Where a field fails, what its neighbours still read is not waited for.
        const failed = 'errors' in (expected.answer as object);
        pairs.push(
          failed
            ? [
                { ...actual, read: [] },
                { ...expected, read: [] },
              ]
            : [actual, expected],
        );
      }
    }
    return pairs;
  }

  private async byExecutor(
    document: DocumentNode,
    variables: Record<string, unknown>,
    context: ApiContext,
  ): Promise<ExecutionResult> {
    const result = await this.executor.execute({ document, operationName: undefined, variables, context });
    this.counts[result.data instanceof JsonText ? 'text' : 'resolved']++;
    return JSON.parse(answerText(result)) as ExecutionResult;
  }

  private async noted(viewer: Viewer, run: (context: ApiContext) => Promise<ExecutionResult> | ExecutionResult): Promise<Noted> {
    const { app, clock, url } = this.world.service;
    const read = new Set<string>();
    const context: ApiContext = {
      viewer,
      language: 'en',
      database: app.database,
      clock,
      publicUrl: url,
      mailGoesOut: true,
      onRead: (_viewer, rows, from) => {
        for (const row of rows)
          for (const field of row.fields) if (field !== '__typename') read.add(`${from} ${pathOf(row)}.${field}`);
      },
    };
    const answer = JSON.parse(JSON.stringify(await run(context)));
    // Where nothing is left of the data, it is a race how many errors are told.
    if (answer.data === null) answer.errors = 'some';
    return { answer, read: [...read].sort() };
  }
}

/** Aliases divide the fields of a row: they are told one by one. */
const pathOf = ({ type, id, within }: ReadRow): string => `${type}:${id}${within ? ` in ${pathOf(within)}` : ''}`;

/** What arguments of a random document may say, of a world. */
export function knownOf({ own, other, none }: World): Known {
  const ids = [own, other, none].flatMap((side) => Object.values(side.ids));
  return {
    id: [...ids, 'nothing', ''],
    after: ids,
    before: ids,
    search: ['Zahra', own.customerNumber, other.diaryNumber, "'", ''],
    diaryNumber: [own.diaryNumber, other.diaryNumber, none.diaryNumber, "O'Brien"],
    applicationId: ids,
    clientId: ids,
    powerOfAttorneyId: ids,
  };
}
