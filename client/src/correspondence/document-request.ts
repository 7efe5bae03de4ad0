import type { ApplicationKind, DocumentRequestSubject } from '../gql/graphql.ts';

/** R12, R17: the decision on asylum is given to the applicant in person. Said always, so that it tells nothing. */
export const isGivenInPerson = (kind: ApplicationKind, subject: DocumentRequestSubject | ''): boolean =>
  kind === 'ASYLUM' && subject === 'DECISION';

/** What can be asked for; of the record of an interview, where there are interviews, first. */
export function subjectsOf(kind: ApplicationKind): readonly DocumentRequestSubject[] {
  return kind === 'ASYLUM'
    ? ['INTERVIEW_RECORD', 'APPLICATION_DOCUMENTS', 'DECISION', 'OTHER']
    : ['APPLICATION_DOCUMENTS', 'DECISION', 'INTERVIEW_RECORD', 'OTHER'];
}

/** The fields that want mending, in the order of the page. */
export function documentRequestProblems(
  subject: DocumentRequestSubject | '',
  description: string,
): ('subject' | 'description')[] {
  if (subject === '') return ['subject'];
  return subject === 'OTHER' && description.trim() === '' ? ['description'] : [];
}
