import { describe, expect, it } from 'vitest';
import { auditTimes, beginningOf } from './audit-filter.ts';

describe('the search in the audit trail', () => {
  it('R23 takes whole days in Finland, the last one included, in winter and in summer', () => {
    expect(auditTimes({ what: 'READ', from: '1.12.2026', to: '2.12.2026' })).toEqual({
      what: 'READ',
      from: '2026-11-30T22:00:00.000Z',
      to: '2026-12-02T22:00:00.000Z',
    });
    expect(beginningOf('2026-07-01')).toBe('2026-06-30T21:00:00.000Z');
  });

  it('takes no day that is none, and leaves out what was not written', () => {
    expect(auditTimes({ what: 'ALL', from: '31.2.2026', to: '' })).toBeNull();
    expect(auditTimes({ what: 'ALL', from: '', to: '' })).toEqual({});
  });
});
