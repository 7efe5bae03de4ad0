import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { limitsRule, maximumTokens } from './limits.ts';

interface Checked {
  document: DocumentNode;
  /** The text that was parsed: whoever keeps this one lets the equal others go. */
  text: string;
}

/** Characters of all texts together: parsed, a document takes some hundred times as many bytes. */
const capacity = 300_000;

/** Parsed and validated documents, the last used last: a thousand subscribers with one document parse it once. Bounded by its texts' length. */
export class CheckedDocuments {
  private readonly known = new Map<string, Checked>();
  private characters = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limit = capacity,
  ) {}

  /** @returns the document, or why it is refused: by the same limits and rules over every transport. */
  check(text: string): Checked | GraphQLError[] {
    const known = this.known.get(text);
    if (known) {
      this.known.delete(text);
      this.known.set(known.text, known);
      return known;
    }
    try {
      const document = parse(text, { maxTokens: maximumTokens });
      const errors = validate(this.schema, document, [limitsRule, ...specifiedRules]);
      if (errors.length > 0) return [...errors];
      return this.keep({ document, text });
    } catch (error) {
      return [error instanceof GraphQLError ? error : new GraphQLError(String(error))];
    }
  }

  get size(): number {
    return this.known.size;
  }

  private keep(checked: Checked): Checked {
    this.known.set(checked.text, checked);
    this.characters += checked.text.length;
    for (const oldest of this.known.keys()) {
      if (this.characters <= this.limit) break;
      this.known.delete(oldest);
      this.characters -= oldest.length;
    }
    return checked;
  }
}
