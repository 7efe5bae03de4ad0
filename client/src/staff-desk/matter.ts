import type { MatterQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

export const matterQuery = graphql(`
  query Matter($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on PowerOfAttorney {
        version
        status
        role
        capacity
        basis
        signedOn
        statement
        submittedAt
        decidedAt
        viewerCanApprove
        viewerCanReject
        viewerCanAskForMissing
        viewerCanAskPreviousHolder
        missing
        missingAskedAt
        client {
          id
          ...ClientMatch_client
        }
        clientSuggestions {
          reasons
          client {
            id
            ...ClientMatch_client
          }
        }
        previousHolderStatement {
          id
        }
        previousHolderQuestion {
          id
          askedAt
          answer
          answeredAt
          message
        }
        advisor {
          id
          displayName
          ...ProfessionCheck_advisor
        }
        statedClient {
          givenNames
          familyName
          dateOfBirth
          customerNumber
          diaryNumber
        }
        ...TakePart_powerOfAttorney
        ...DocumentPane_powerOfAttorney
      }
    }
  }
`);

/** A mandate that waits for a decision, or did a moment ago. */
export type Matter = Extract<NonNullable<MatterQuery['node']>, { __typename: 'PowerOfAttorney' }>;
