export const documentRequestSubjects = ['INTERVIEW_RECORD', 'DECISION', 'APPLICATION_DOCUMENTS', 'OTHER'] as const;
export type DocumentRequestSubject = (typeof documentRequestSubjects)[number];

/** The longest description and reason, in characters. */
export const descriptionLimit = 5_000;
export const reasonLimit = 5_000;

/** R12, R17: an asylum decision is given to the applicant in person. Asking for it is refused always, so that the refusal tells nothing. */
export function decisionIsGivenInPerson(applicationKind: string, subject: DocumentRequestSubject): boolean {
  return applicationKind === 'ASYLUM' && subject === 'DECISION';
}
