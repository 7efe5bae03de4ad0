// Until enough cases have passed, a status is held to last at most this long: generous, so that what is shown is worth a look.
const asylum = { WAITING_FOR_INTERVIEW: 270, WAITING_FOR_DECISION: 270, DECISION_NOTIFIED: 90, COMPLAINT_PERIOD: 450 };
const other = { WAITING_FOR_PROCESSING: 180, PROCESSING: 180, DECISION_MADE: 90 };
const others = [
  'TEMPORARY_PROTECTION',
  'RESIDENCE_PERMIT_WORK',
  'RESIDENCE_PERMIT_STUDIES',
  'RESIDENCE_PERMIT_FAMILY',
  'RESIDENCE_PERMIT_FINNISH_ORIGIN',
  'RESIDENCE_PERMIT_OTHER_GROUNDS',
  'RESIDENCE_PERMIT_CARD_RENEWAL',
  'RESIDENCE_PERMIT_WITHDRAWAL',
  'EXTENDED_PERMIT',
  'PERMANENT_RESIDENCE_PERMIT',
  'CITIZENSHIP',
  'EU_REGISTRATION',
  'EU_FAMILY_RESIDENCE_CARD',
  'BREXIT',
  'ALIENS_PASSPORT',
  'REFUGEE_TRAVEL_DOCUMENT',
  'ENTRY_BAN_WITHDRAWAL',
];

const rows = (kind: string, days: Record<string, number>) =>
  Object.entries(days).map(([status, count]) => `('${kind}', '${status}', interval '${count} days')`);

export const usualLengths = `insert into usual_status_length (kind, status, lasts) values
${[...rows('ASYLUM', asylum), ...others.flatMap((kind) => rows(kind, other))].join(',\n')}`;
