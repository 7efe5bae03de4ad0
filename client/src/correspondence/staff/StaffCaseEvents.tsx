import { createSubscription } from '@urql/solid';
import { graphql } from '../../gql/index.ts';

const staffEvents = graphql(`
  subscription StaffCaseEvents($after: String) {
    caseEvents(after: $after) {
      cursor
      event {
        id
        kind
        applicationId
      }
    }
  }
`);

/** Keeps what staff see of correspondence current: the cache's one switch hears of each event. Shows nothing itself. */
export function StaffCaseEvents() {
  createSubscription({ query: staffEvents, variables: {} });
  return null;
}
