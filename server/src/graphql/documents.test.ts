import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { schema } from '../schema.ts';
import { CheckedDocuments } from './documents.ts';

const document = (n: number) => `query Q${n} { __typename }`;

describe('checked documents', () => {
  it('are parsed once each', () => {
    const documents = new CheckedDocuments(schema);
    expect(documents.check(document(1))).toBe(documents.check(document(1)));
  });

  it('take no more room than they may: the one that was used longest ago goes first', () => {
    const documents = new CheckedDocuments(schema, document(10).length * 3);
    const first = documents.check(document(10));
    documents.check(document(11));
    documents.check(document(12));
    expect(documents.check(document(10))).toBe(first);
    for (let n = 13; n < 15; n++) documents.check(document(n));
    expect(documents.size).toBe(3);
    expect(documents.check(document(10))).toBe(first);
  });

  it('keep nothing of what is refused', () => {
    const documents = new CheckedDocuments(schema);
    for (const text of ['{', '{ nothing }', `{ ${'viewer { id } '.repeat(3_000)} }`]) {
      expect(documents.check(text)).toBeInstanceOf(Array);
    }
    expect(documents.size).toBe(0);
  });
});
