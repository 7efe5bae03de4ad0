import type { RawBuilder } from 'kysely';
import type { Tx } from '../../database/database.ts';
import type { Trail } from './read-rows.ts';

/** What is asked cannot be read in the answer's own shape: it is read for the resolvers instead. */
export class NotInAnswersShape extends Error {
  override name = 'NotInAnswersShape';
}

/** What a field at the root of a query asks of the database. */
export interface PlannedField {
  /** SQL of type text: the field's value as it stands in the response. */
  text: RawBuilder<unknown>;
  trail: Trail;
  from: 'ONE' | 'LIST';
}

/** What a resolver reads with while its query is planned: nothing is asked of the database yet, so it may do nothing but hand on. */
export class PlannedRead implements Tx {
  /** Stands for what will be read, for resolvers to hand on as it is: whoever looks into it does something of their own with it. */
  readonly placeholder: Record<string, unknown> = new Proxy(
    {},
    {
      get: (_target, name) => {
        // A promise asks whether it is one.
        if (name === 'then' || typeof name === 'symbol') return undefined;
        throw new NotInAnswersShape(`A field that looks at the ${name} of what it read`);
      },
      set: () => true,
    },
  );
  planned: PlannedField | null = null;

  take(field: PlannedField): void {
    if (this.planned) throw new NotInAnswersShape('A field of two statements');
    this.planned = field;
  }

  get em(): never {
    throw new NotInAnswersShape('A field that reads entities');
  }

  get kysely(): never {
    throw new NotInAnswersShape('A field that asks for itself');
  }

  query(): never {
    throw new NotInAnswersShape('A field that asks for itself');
  }

  lastly(): never {
    throw new NotInAnswersShape('A field that writes');
  }
}
