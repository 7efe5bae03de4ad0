/** What somebody may be looking for another way for: R9, and what is not possible here, R14. */
export const purposes = [
  'ACTING_FOR_CLIENT',
  'ADVICE',
  'TECHNICAL_SUPPORT',
  'RIGHT_TO_WORK',
  'LODGING',
  'CANCELLING',
  'RECEIVING_ASYLUM_DECISION',
  'APPEALING',
] as const;
export type Purpose = (typeof purposes)[number];

export const channelKinds = [
  'SECURE_MAIL',
  'PHONE',
  'EMAIL',
  'ELECTRONIC_SERVICE',
  'SERVICE_POINT',
  'WRITTEN_NOTICE',
  'IN_PERSON',
  'COURT',
] as const;
export type ChannelKind = (typeof channelKinds)[number];
