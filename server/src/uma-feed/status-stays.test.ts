import { describe, expect, it } from 'vitest';
import { statusStays } from './status-stays.ts';

const lodged = '2026-01-01T00:00:00Z';
const processing = '2026-02-01T00:00:00Z';
const decided = '2026-04-01T00:00:00Z';

describe('R13 how long a case stood in a status', () => {
  it('is known of each status that it has left', () => {
    expect(
      statusStays('CITIZENSHIP', { APPLICATION_LODGED: lodged, PROCESSING_STARTED: processing, DECISION_MADE: decided }),
    ).toEqual([
      { status: 'PROCESSING', since: processing, until: decided },
      { status: 'WAITING_FOR_PROCESSING', since: lodged, until: processing },
    ]);
  });

  it('is not known of one that was skipped, nor of one that is said to end before it began', () => {
    expect(statusStays('CITIZENSHIP', { APPLICATION_LODGED: lodged, DECISION_MADE: decided })).toEqual([]);
    expect(statusStays('CITIZENSHIP', { APPLICATION_LODGED: processing, PROCESSING_STARTED: lodged })).toEqual([]);
  });

  it('R12 takes no account of an asylum decision that is made', () => {
    const known = { APPLICATION_LODGED: lodged, INTERVIEW_HELD: processing, DECISION_MADE: decided };
    expect(statusStays('ASYLUM', known)).toEqual([{ status: 'WAITING_FOR_INTERVIEW', since: lodged, until: processing }]);
  });
});
