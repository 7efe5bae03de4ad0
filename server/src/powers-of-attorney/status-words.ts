import type { Status } from './power-of-attorney.ts';

/** How a status is said in a sentence: whoever comes too late is told how it stands. */
export const statusWords: Record<Status, Record<'fi' | 'sv' | 'en', string>> = {
  PENDING: { fi: 'odottaa hyväksymistä', sv: 'väntar på godkännande', en: 'waiting for approval' },
  APPROVED: { fi: 'hyväksytty', sv: 'godkänd', en: 'approved' },
  REJECTED: { fi: 'hylätty', sv: 'avslagen', en: 'rejected' },
  WITHDRAWN: { fi: 'peruttu', sv: 'återtagen', en: 'withdrawn' },
  ENDED: { fi: 'päättynyt', sv: 'avslutad', en: 'ended' },
};
