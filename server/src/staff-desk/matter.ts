/** What waits for staff (R21). */
export const matterKinds = ['POWER_OF_ATTORNEY', 'SUBMISSION', 'DOCUMENT_REQUEST'] as const;
export type MatterKind = (typeof matterKinds)[number];

/** The type of the API that each is. */
export const typeOfMatter = {
  POWER_OF_ATTORNEY: 'PowerOfAttorney',
  SUBMISSION: 'Submission',
  DOCUMENT_REQUEST: 'DocumentRequest',
} as const satisfies Record<MatterKind, string>;
