export type Rule = 'DOCUMENT_REQUEST' | 'DOCUMENT_REQUEST_EXTENDED';

/** A period laid down by law, for what begins from `validFrom` until the day before `validUntil`. */
export interface Period {
  rule: Rule;
  length: { weeks: number } | { months: number };
  validFrom: string;
  validUntil: string | null;
  source: string;
}

/** R18: data, with validity dates and a source. A change of law is a new row, and an end to the old one. */
export const periods: readonly Period[] = [
  {
    rule: 'DOCUMENT_REQUEST',
    length: { weeks: 2 },
    validFrom: '1999-12-01',
    validUntil: null,
    source: 'Act on the Openness of Government Activities (621/1999), section 14(4)',
  },
  {
    rule: 'DOCUMENT_REQUEST_EXTENDED',
    length: { months: 1 },
    validFrom: '1999-12-01',
    validUntil: null,
    source: 'Act on the Openness of Government Activities (621/1999), section 14(4)',
  },
];
