import { describe, expect, it } from 'vitest';
import { readTerms } from './approval-terms.ts';

const nothing = { hasStatement: false, confirmed: false, endsOn: '', without: false, reason: '' };

describe('the terms of an approval', () => {
  it('say nothing where nothing was written', () => {
    expect(readTerms(nothing)).toEqual({ terms: {}, problems: [] });
  });

  it('R6 say of a statement that came whether it was confirmed', () => {
    expect(readTerms({ ...nothing, hasStatement: true }).terms).toEqual({ previousHolderStatementConfirmed: false });
    expect(readTerms({ ...nothing, hasStatement: true, confirmed: true }).terms).toEqual({
      previousHolderStatementConfirmed: true,
    });
  });

  it('R8 take the last day as it is written here, and nothing that is no day', () => {
    expect(readTerms({ ...nothing, endsOn: '31.12.2027' }).terms).toEqual({ endsOn: '2027-12-31' });
    expect(readTerms({ ...nothing, endsOn: 'next year' }).problems).toEqual(['endsOn']);
  });

  it('R22 need a reason where no power of attorney is shown', () => {
    expect(readTerms({ ...nothing, without: true, reason: ' ' }).problems).toEqual(['reason']);
    expect(readTerms({ ...nothing, without: true, reason: ' On the mission’s list. ' }).terms).toEqual({
      withoutPowerOfAttorneyReason: 'On the mission’s list.',
    });
  });
});
