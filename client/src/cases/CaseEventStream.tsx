import { createSubscription } from '@urql/solid';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { markChanged } from '../live/just-changed.ts';
import { announce } from '../ui/announcer.tsx';
import { casesTexts } from './cases.dictionary.ts';

/**
 * The one stream of an advisor. It asks for what the rows show, so that a change arrives whole and is on screen without another
 * request; what appears or goes is the cache's one switch (`urql/changes.ts`).
 */
const caseEvents = graphql(`
  subscription CaseEvents($after: String) {
    caseEvents(after: $after) {
      cursor
      event {
        id
        kind
        occurredAt
        recordedAt
        applicationId
        interviewAt
        interviewOffice
        isUnread
        application {
          id
          ...CaseRow_application
          client {
            id
            displayName
          }
        }
      }
    }
  }
`);

/** Follows the stream while an advisor is signed in: marks the case that moved, and says it once. Shows nothing itself. */
export function CaseEventStream() {
  const t = textsOf(casesTexts);
  createSubscription({ query: caseEvents, variables: {} }, (_before, data) => {
    const { event } = data.caseEvents;
    if (event.applicationId) markChanged(event.applicationId);
    const client = event.application?.client?.displayName;
    if (client) announce(t('live', { client, what: t(`event.${event.kind}`) }));
    return data;
  });
  return null;
}
