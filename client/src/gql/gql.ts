/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Session {\n    viewer {\n      __typename\n      id\n      displayName\n    }\n  }\n": typeof types.SessionDocument,
    "\n  subscription CaseEvents($after: String) {\n    caseEvents(after: $after) {\n      cursor\n      event {\n        id\n        kind\n        occurredAt\n        recordedAt\n        applicationId\n        interviewAt\n        interviewOffice\n        isUnread\n        application {\n          id\n          ...CaseRow_application\n          client {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n": typeof types.CaseEventsDocument,
    "\n  fragment CaseEventText_event on CaseEvent {\n    kind\n    interviewAt\n    interviewOffice\n  }\n": typeof types.CaseEventText_EventFragmentDoc,
    "\n  query Case($id: ID!) {\n    application(id: $id) {\n      id\n      diaryNumber\n      kind\n      lodgedAt\n      client {\n        id\n        givenNames\n        familyName\n        displayName\n      }\n      ...CaseSteps_application\n      ...WhatNext_application\n      ...Deadlines_application\n      ...CaseTimeline_application\n    }\n  }\n": typeof types.CaseDocument,
    "\n  fragment CaseRow_application on Application {\n    id\n    diaryNumber\n    kind\n    status\n    statusChangedAt\n    unreadCount\n    events(last: 1) {\n      nodes {\n        id\n        occurredAt\n        ...CaseEventText_event\n      }\n    }\n    ...CaseSteps_application\n  }\n": typeof types.CaseRow_ApplicationFragmentDoc,
    "\n  fragment CaseSteps_application on Application {\n    kind\n    status\n    statusChangedAt\n  }\n": typeof types.CaseSteps_ApplicationFragmentDoc,
    "\n  fragment CaseTimeline_application on Application {\n    events(last: 100) {\n      totalCount\n      nodes {\n        id\n        kind\n        occurredAt\n        isUnread\n        ...CaseEventText_event\n      }\n    }\n  }\n": typeof types.CaseTimeline_ApplicationFragmentDoc,
    "\n  fragment Deadlines_application on Application {\n    supplementRequests(first: 100) {\n      nodes {\n        id\n        status\n        message\n        dueOn\n      }\n    }\n  }\n": typeof types.Deadlines_ApplicationFragmentDoc,
    "\n  fragment WhatNext_application on Application {\n    status\n  }\n": typeof types.WhatNext_ApplicationFragmentDoc,
    "\n  query Clients($first: Int!, $after: String, $filter: ClientFilter) {\n    clients(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        applications(first: 20) {\n          nodes {\n            id\n            statusChangedAt\n            events(last: 1) {\n              nodes {\n                id\n                occurredAt\n              }\n            }\n          }\n        }\n        ...ClientRow_client\n      }\n    }\n    powersOfAttorney(filter: { status: PENDING }, first: 50) {\n      totalCount\n    }\n  }\n": typeof types.ClientsDocument,
    "\n  query UnreadClients {\n    clients(filter: { unread: true }, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.UnreadClientsDocument,
    "\n  fragment ClientRow_client on Client {\n    id\n    givenNames\n    familyName\n    customerNumber\n    applications(first: 20) {\n      totalCount\n      nodes {\n        id\n        ...CaseRow_application\n      }\n    }\n  }\n": typeof types.ClientRow_ClientFragmentDoc,
    "\n  query NeedsYou {\n    supplementRequests(status: OPEN, first: 50) {\n      nodes {\n        id\n        dueOn\n        application {\n          id\n          diaryNumber\n          client {\n            id\n            displayName\n          }\n        }\n      }\n    }\n    powersOfAttorney(filter: { status: PENDING }, first: 50) {\n      nodes {\n        id\n        submittedAt\n        statedClient {\n          givenNames\n          familyName\n        }\n      }\n    }\n  }\n": typeof types.NeedsYouDocument,
    "\n  query News {\n    viewer {\n      __typename\n      id\n      seenUntil\n    }\n    news(first: 50) {\n      totalCount\n      nodes {\n        id\n        kind\n        occurredAt\n        recordedAt\n        ...CaseEventText_event\n        application {\n          id\n          diaryNumber\n          client {\n            id\n            givenNames\n            familyName\n          }\n        }\n      }\n    }\n  }\n": typeof types.NewsDocument,
    "\n  mutation MarkAllAsRead($input: MarkAllAsReadInput!) {\n    markAllAsRead(input: $input) {\n      viewer {\n        __typename\n        id\n        seenUntil\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": typeof types.MarkAllAsReadDocument,
    "\n  query FeedFreshness {\n    feedFreshness {\n      lastReceivedAt\n      isStale\n    }\n  }\n": typeof types.FeedFreshnessDocument,
    "\n  fragment PowerOfAttorneyCard_powerOfAttorney on PowerOfAttorney {\n    id\n    status\n    capacity\n    basis\n    submittedAt\n    decidedAt\n    endedAt\n    endReason\n    rejectionReason\n    statedClient {\n      givenNames\n      familyName\n      dateOfBirth\n    }\n    attachments {\n      id\n      title\n      byteSize\n      url\n    }\n  }\n": typeof types.PowerOfAttorneyCard_PowerOfAttorneyFragmentDoc,
    "\n  query PowersOfAttorneyPage($status: PowerOfAttorneyStatus, $first: Int!) {\n    powersOfAttorney(filter: { status: $status }, first: $first) {\n      totalCount\n      nodes {\n        id\n        ...PowerOfAttorneyCard_powerOfAttorney\n      }\n    }\n  }\n": typeof types.PowersOfAttorneyPageDocument,
    "\n  mutation SubmitPowerOfAttorney($input: SubmitPowerOfAttorneyInput!) {\n    submitPowerOfAttorney(input: $input) {\n      powerOfAttorney {\n        id\n        status\n        submittedAt\n        statedClient {\n          givenNames\n          familyName\n        }\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.SubmitPowerOfAttorneyDocument,
};
const documents: Documents = {
    "\n  query Session {\n    viewer {\n      __typename\n      id\n      displayName\n    }\n  }\n": types.SessionDocument,
    "\n  subscription CaseEvents($after: String) {\n    caseEvents(after: $after) {\n      cursor\n      event {\n        id\n        kind\n        occurredAt\n        recordedAt\n        applicationId\n        interviewAt\n        interviewOffice\n        isUnread\n        application {\n          id\n          ...CaseRow_application\n          client {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n": types.CaseEventsDocument,
    "\n  fragment CaseEventText_event on CaseEvent {\n    kind\n    interviewAt\n    interviewOffice\n  }\n": types.CaseEventText_EventFragmentDoc,
    "\n  query Case($id: ID!) {\n    application(id: $id) {\n      id\n      diaryNumber\n      kind\n      lodgedAt\n      client {\n        id\n        givenNames\n        familyName\n        displayName\n      }\n      ...CaseSteps_application\n      ...WhatNext_application\n      ...Deadlines_application\n      ...CaseTimeline_application\n    }\n  }\n": types.CaseDocument,
    "\n  fragment CaseRow_application on Application {\n    id\n    diaryNumber\n    kind\n    status\n    statusChangedAt\n    unreadCount\n    events(last: 1) {\n      nodes {\n        id\n        occurredAt\n        ...CaseEventText_event\n      }\n    }\n    ...CaseSteps_application\n  }\n": types.CaseRow_ApplicationFragmentDoc,
    "\n  fragment CaseSteps_application on Application {\n    kind\n    status\n    statusChangedAt\n  }\n": types.CaseSteps_ApplicationFragmentDoc,
    "\n  fragment CaseTimeline_application on Application {\n    events(last: 100) {\n      totalCount\n      nodes {\n        id\n        kind\n        occurredAt\n        isUnread\n        ...CaseEventText_event\n      }\n    }\n  }\n": types.CaseTimeline_ApplicationFragmentDoc,
    "\n  fragment Deadlines_application on Application {\n    supplementRequests(first: 100) {\n      nodes {\n        id\n        status\n        message\n        dueOn\n      }\n    }\n  }\n": types.Deadlines_ApplicationFragmentDoc,
    "\n  fragment WhatNext_application on Application {\n    status\n  }\n": types.WhatNext_ApplicationFragmentDoc,
    "\n  query Clients($first: Int!, $after: String, $filter: ClientFilter) {\n    clients(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        applications(first: 20) {\n          nodes {\n            id\n            statusChangedAt\n            events(last: 1) {\n              nodes {\n                id\n                occurredAt\n              }\n            }\n          }\n        }\n        ...ClientRow_client\n      }\n    }\n    powersOfAttorney(filter: { status: PENDING }, first: 50) {\n      totalCount\n    }\n  }\n": types.ClientsDocument,
    "\n  query UnreadClients {\n    clients(filter: { unread: true }, first: 1) {\n      totalCount\n    }\n  }\n": types.UnreadClientsDocument,
    "\n  fragment ClientRow_client on Client {\n    id\n    givenNames\n    familyName\n    customerNumber\n    applications(first: 20) {\n      totalCount\n      nodes {\n        id\n        ...CaseRow_application\n      }\n    }\n  }\n": types.ClientRow_ClientFragmentDoc,
    "\n  query NeedsYou {\n    supplementRequests(status: OPEN, first: 50) {\n      nodes {\n        id\n        dueOn\n        application {\n          id\n          diaryNumber\n          client {\n            id\n            displayName\n          }\n        }\n      }\n    }\n    powersOfAttorney(filter: { status: PENDING }, first: 50) {\n      nodes {\n        id\n        submittedAt\n        statedClient {\n          givenNames\n          familyName\n        }\n      }\n    }\n  }\n": types.NeedsYouDocument,
    "\n  query News {\n    viewer {\n      __typename\n      id\n      seenUntil\n    }\n    news(first: 50) {\n      totalCount\n      nodes {\n        id\n        kind\n        occurredAt\n        recordedAt\n        ...CaseEventText_event\n        application {\n          id\n          diaryNumber\n          client {\n            id\n            givenNames\n            familyName\n          }\n        }\n      }\n    }\n  }\n": types.NewsDocument,
    "\n  mutation MarkAllAsRead($input: MarkAllAsReadInput!) {\n    markAllAsRead(input: $input) {\n      viewer {\n        __typename\n        id\n        seenUntil\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n": types.MarkAllAsReadDocument,
    "\n  query FeedFreshness {\n    feedFreshness {\n      lastReceivedAt\n      isStale\n    }\n  }\n": types.FeedFreshnessDocument,
    "\n  fragment PowerOfAttorneyCard_powerOfAttorney on PowerOfAttorney {\n    id\n    status\n    capacity\n    basis\n    submittedAt\n    decidedAt\n    endedAt\n    endReason\n    rejectionReason\n    statedClient {\n      givenNames\n      familyName\n      dateOfBirth\n    }\n    attachments {\n      id\n      title\n      byteSize\n      url\n    }\n  }\n": types.PowerOfAttorneyCard_PowerOfAttorneyFragmentDoc,
    "\n  query PowersOfAttorneyPage($status: PowerOfAttorneyStatus, $first: Int!) {\n    powersOfAttorney(filter: { status: $status }, first: $first) {\n      totalCount\n      nodes {\n        id\n        ...PowerOfAttorneyCard_powerOfAttorney\n      }\n    }\n  }\n": types.PowersOfAttorneyPageDocument,
    "\n  mutation SubmitPowerOfAttorney($input: SubmitPowerOfAttorneyInput!) {\n    submitPowerOfAttorney(input: $input) {\n      powerOfAttorney {\n        id\n        status\n        submittedAt\n        statedClient {\n          givenNames\n          familyName\n        }\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.SubmitPowerOfAttorneyDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    viewer {\n      __typename\n      id\n      displayName\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    viewer {\n      __typename\n      id\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CaseEvents($after: String) {\n    caseEvents(after: $after) {\n      cursor\n      event {\n        id\n        kind\n        occurredAt\n        recordedAt\n        applicationId\n        interviewAt\n        interviewOffice\n        isUnread\n        application {\n          id\n          ...CaseRow_application\n          client {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription CaseEvents($after: String) {\n    caseEvents(after: $after) {\n      cursor\n      event {\n        id\n        kind\n        occurredAt\n        recordedAt\n        applicationId\n        interviewAt\n        interviewOffice\n        isUnread\n        application {\n          id\n          ...CaseRow_application\n          client {\n            id\n            displayName\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseEventText_event on CaseEvent {\n    kind\n    interviewAt\n    interviewOffice\n  }\n"): (typeof documents)["\n  fragment CaseEventText_event on CaseEvent {\n    kind\n    interviewAt\n    interviewOffice\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Case($id: ID!) {\n    application(id: $id) {\n      id\n      diaryNumber\n      kind\n      lodgedAt\n      client {\n        id\n        givenNames\n        familyName\n        displayName\n      }\n      ...CaseSteps_application\n      ...WhatNext_application\n      ...Deadlines_application\n      ...CaseTimeline_application\n    }\n  }\n"): (typeof documents)["\n  query Case($id: ID!) {\n    application(id: $id) {\n      id\n      diaryNumber\n      kind\n      lodgedAt\n      client {\n        id\n        givenNames\n        familyName\n        displayName\n      }\n      ...CaseSteps_application\n      ...WhatNext_application\n      ...Deadlines_application\n      ...CaseTimeline_application\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseRow_application on Application {\n    id\n    diaryNumber\n    kind\n    status\n    statusChangedAt\n    unreadCount\n    events(last: 1) {\n      nodes {\n        id\n        occurredAt\n        ...CaseEventText_event\n      }\n    }\n    ...CaseSteps_application\n  }\n"): (typeof documents)["\n  fragment CaseRow_application on Application {\n    id\n    diaryNumber\n    kind\n    status\n    statusChangedAt\n    unreadCount\n    events(last: 1) {\n      nodes {\n        id\n        occurredAt\n        ...CaseEventText_event\n      }\n    }\n    ...CaseSteps_application\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseSteps_application on Application {\n    kind\n    status\n    statusChangedAt\n  }\n"): (typeof documents)["\n  fragment CaseSteps_application on Application {\n    kind\n    status\n    statusChangedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseTimeline_application on Application {\n    events(last: 100) {\n      totalCount\n      nodes {\n        id\n        kind\n        occurredAt\n        isUnread\n        ...CaseEventText_event\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CaseTimeline_application on Application {\n    events(last: 100) {\n      totalCount\n      nodes {\n        id\n        kind\n        occurredAt\n        isUnread\n        ...CaseEventText_event\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Deadlines_application on Application {\n    supplementRequests(first: 100) {\n      nodes {\n        id\n        status\n        message\n        dueOn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Deadlines_application on Application {\n    supplementRequests(first: 100) {\n      nodes {\n        id\n        status\n        message\n        dueOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhatNext_application on Application {\n    status\n  }\n"): (typeof documents)["\n  fragment WhatNext_application on Application {\n    status\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Clients($first: Int!, $after: String, $filter: ClientFilter) {\n    clients(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        applications(first: 20) {\n          nodes {\n            id\n            statusChangedAt\n            events(last: 1) {\n              nodes {\n                id\n                occurredAt\n              }\n            }\n          }\n        }\n        ...ClientRow_client\n      }\n    }\n    powersOfAttorney(filter: { status: PENDING }, first: 50) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query Clients($first: Int!, $after: String, $filter: ClientFilter) {\n    clients(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        applications(first: 20) {\n          nodes {\n            id\n            statusChangedAt\n            events(last: 1) {\n              nodes {\n                id\n                occurredAt\n              }\n            }\n          }\n        }\n        ...ClientRow_client\n      }\n    }\n    powersOfAttorney(filter: { status: PENDING }, first: 50) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadClients {\n    clients(filter: { unread: true }, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query UnreadClients {\n    clients(filter: { unread: true }, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientRow_client on Client {\n    id\n    givenNames\n    familyName\n    customerNumber\n    applications(first: 20) {\n      totalCount\n      nodes {\n        id\n        ...CaseRow_application\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ClientRow_client on Client {\n    id\n    givenNames\n    familyName\n    customerNumber\n    applications(first: 20) {\n      totalCount\n      nodes {\n        id\n        ...CaseRow_application\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NeedsYou {\n    supplementRequests(status: OPEN, first: 50) {\n      nodes {\n        id\n        dueOn\n        application {\n          id\n          diaryNumber\n          client {\n            id\n            displayName\n          }\n        }\n      }\n    }\n    powersOfAttorney(filter: { status: PENDING }, first: 50) {\n      nodes {\n        id\n        submittedAt\n        statedClient {\n          givenNames\n          familyName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NeedsYou {\n    supplementRequests(status: OPEN, first: 50) {\n      nodes {\n        id\n        dueOn\n        application {\n          id\n          diaryNumber\n          client {\n            id\n            displayName\n          }\n        }\n      }\n    }\n    powersOfAttorney(filter: { status: PENDING }, first: 50) {\n      nodes {\n        id\n        submittedAt\n        statedClient {\n          givenNames\n          familyName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query News {\n    viewer {\n      __typename\n      id\n      seenUntil\n    }\n    news(first: 50) {\n      totalCount\n      nodes {\n        id\n        kind\n        occurredAt\n        recordedAt\n        ...CaseEventText_event\n        application {\n          id\n          diaryNumber\n          client {\n            id\n            givenNames\n            familyName\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query News {\n    viewer {\n      __typename\n      id\n      seenUntil\n    }\n    news(first: 50) {\n      totalCount\n      nodes {\n        id\n        kind\n        occurredAt\n        recordedAt\n        ...CaseEventText_event\n        application {\n          id\n          diaryNumber\n          client {\n            id\n            givenNames\n            familyName\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAllAsRead($input: MarkAllAsReadInput!) {\n    markAllAsRead(input: $input) {\n      viewer {\n        __typename\n        id\n        seenUntil\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkAllAsRead($input: MarkAllAsReadInput!) {\n    markAllAsRead(input: $input) {\n      viewer {\n        __typename\n        id\n        seenUntil\n      }\n      userErrors {\n        code\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FeedFreshness {\n    feedFreshness {\n      lastReceivedAt\n      isStale\n    }\n  }\n"): (typeof documents)["\n  query FeedFreshness {\n    feedFreshness {\n      lastReceivedAt\n      isStale\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PowerOfAttorneyCard_powerOfAttorney on PowerOfAttorney {\n    id\n    status\n    capacity\n    basis\n    submittedAt\n    decidedAt\n    endedAt\n    endReason\n    rejectionReason\n    statedClient {\n      givenNames\n      familyName\n      dateOfBirth\n    }\n    attachments {\n      id\n      title\n      byteSize\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment PowerOfAttorneyCard_powerOfAttorney on PowerOfAttorney {\n    id\n    status\n    capacity\n    basis\n    submittedAt\n    decidedAt\n    endedAt\n    endReason\n    rejectionReason\n    statedClient {\n      givenNames\n      familyName\n      dateOfBirth\n    }\n    attachments {\n      id\n      title\n      byteSize\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PowersOfAttorneyPage($status: PowerOfAttorneyStatus, $first: Int!) {\n    powersOfAttorney(filter: { status: $status }, first: $first) {\n      totalCount\n      nodes {\n        id\n        ...PowerOfAttorneyCard_powerOfAttorney\n      }\n    }\n  }\n"): (typeof documents)["\n  query PowersOfAttorneyPage($status: PowerOfAttorneyStatus, $first: Int!) {\n    powersOfAttorney(filter: { status: $status }, first: $first) {\n      totalCount\n      nodes {\n        id\n        ...PowerOfAttorneyCard_powerOfAttorney\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitPowerOfAttorney($input: SubmitPowerOfAttorneyInput!) {\n    submitPowerOfAttorney(input: $input) {\n      powerOfAttorney {\n        id\n        status\n        submittedAt\n        statedClient {\n          givenNames\n          familyName\n        }\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitPowerOfAttorney($input: SubmitPowerOfAttorneyInput!) {\n    submitPowerOfAttorney(input: $input) {\n      powerOfAttorney {\n        id\n        status\n        submittedAt\n        statedClient {\n          givenNames\n          familyName\n        }\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;