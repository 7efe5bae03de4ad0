import { createSubscription } from '@urql/solid';
import { graphql } from '../gql/index.ts';

const staffStream = graphql(`
  subscription StaffStream {
    workQueue {
      change
    }
  }
`);

/** Keeps the connection of a staff member open on every page, so that what stands in the header is true beyond the desk. */
export function StaffStream() {
  createSubscription({ query: staffStream, variables: {} });
  return null;
}
