import 'reflect-metadata';
import './audit/read-as.shape.ts';
import { advisorShape, staffMemberShape } from './accounts/account.shape.ts';
import { ApiTokenResolver, CreateApiTokenPayloadResolver, RevokeApiTokenPayloadResolver } from './accounts/api-token.resolver.ts';
import { apiTokenShape } from './accounts/api-token.shape.ts';
import { ProfessionResolver, professionPayloadResolvers } from './accounts/profession.resolver.ts';
import { MarkAllAsReadPayloadResolver, StaySignedInPayloadResolver, ViewerResolver } from './accounts/viewer.resolver.ts';
import {
  ApplicationResolver,
  CaseEventApplicationResolver,
  ClientApplicationsResolver,
} from './applications/application.resolver.ts';
import { applicationShape } from './applications/application.shape.ts';
import { AuditEntryResolver, WhatWasSeenResolver } from './audit/audit-entry.resolver.ts';
import { auditEntryShape } from './audit/audit-entry.shape.ts';
import { CalendarAddressResolver, calendarPayloadResolvers } from './calendar/calendar-address.resolver.ts';
import { DeadlineResolver } from './calendar/deadline.resolver.ts';
import { CaseEventDeliveryResolver, CaseEventResolver } from './case-events/case-event.resolver.ts';
import { caseEventShape } from './case-events/case-event.shape.ts';
import { ClientResolver } from './clients/client.resolver.ts';
import { clientShape } from './clients/client.shape.ts';
import {
  documentRequestShape,
  draftShape,
  submissionShape,
  supplementRequestShape,
} from './correspondence/correspondence.shape.ts';
import {
  DocumentRequestFieldsResolver,
  DocumentRequestResolver,
  documentRequestPayloadResolvers,
} from './correspondence/document-request.resolver.ts';
import {
  SubmissionApplicationResolver,
  SubmissionResolver,
  submissionPayloadResolvers,
} from './correspondence/submission.resolver.ts';
import {
  ApplicationCorrespondenceResolver,
  SupplementRequestApplicationResolver,
  SupplementRequestResolver,
  supplementPayloadResolvers,
} from './correspondence/supplement.resolver.ts';
import { documentShape } from './documents/document.shape.ts';
import { NodeResolver, nodeShapes } from './graphql/node.resolver.ts';
import { buildApiSchema } from './graphql/schema.ts';
import { ChannelResolver } from './guidance/channel.resolver.ts';
import { channelShape } from './guidance/channel.shape.ts';
import { NoticeSettingsResolver, noticePayloadResolvers } from './notifications/settings.resolver.ts';
import { DecisionResolver, decisionPayloadResolvers } from './powers-of-attorney/decision.resolver.ts';
import { ClientPowersOfAttorneyResolver, PowerOfAttorneyResolver } from './powers-of-attorney/power-of-attorney.resolver.ts';
import { powerOfAttorneyShape } from './powers-of-attorney/power-of-attorney.shape.ts';
import { MandateSubmissionResolver, mandateSubmissionPayloadResolvers } from './powers-of-attorney/submission.resolver.ts';
import { SuccessionResolver, successionPayloadResolvers } from './powers-of-attorney/succession.resolver.ts';
import { successionQuestionShape } from './powers-of-attorney/succession.shape.ts';
import { ApplicationHistoryResolver, CaseEventHistoryResolver } from './staff-desk/case-history.resolver.ts';
import { ClientSuggestionResolver } from './staff-desk/client-suggestion.resolver.ts';
import { ReasonPhraseResolver } from './staff-desk/reason-phrase.resolver.ts';
import { takeResolvers } from './staff-desk/take.resolver.ts';
import { WorkQueueItemChangeResolver, WorkQueueResolver } from './staff-desk/work-queue.resolver.ts';
import { ClientRepresentationsResolver, UmaFeedResolver, UmaWayBackResolver } from './uma-feed/uma-feed.resolver.ts';
import { feedNodeShapes } from './uma-feed/uma-feed.shape.ts';
import { umaOutboxResolvers } from './uma-outbox/uma-message.resolver.ts';
import { umaMessageShape } from './uma-outbox/uma-message.shape.ts';

for (const shape of [
  advisorShape,
  staffMemberShape,
  apiTokenShape,
  clientShape,
  applicationShape,
  caseEventShape,
  documentShape,
  supplementRequestShape,
  documentRequestShape,
  submissionShape,
  draftShape,
  powerOfAttorneyShape,
  auditEntryShape,
  successionQuestionShape,
  channelShape,
  ...feedNodeShapes,
  umaMessageShape,
]) {
  nodeShapes.set(shape.type, shape);
}

/** The whole API. */
export const schema = buildApiSchema([
  NodeResolver,
  ViewerResolver,
  MarkAllAsReadPayloadResolver,
  StaySignedInPayloadResolver,
  ApiTokenResolver,
  CreateApiTokenPayloadResolver,
  RevokeApiTokenPayloadResolver,
  ProfessionResolver,
  ...professionPayloadResolvers,
  ClientResolver,
  ApplicationResolver,
  ClientApplicationsResolver,
  CaseEventApplicationResolver,
  CaseEventResolver,
  CaseEventDeliveryResolver,
  ApplicationCorrespondenceResolver,
  SupplementRequestResolver,
  SupplementRequestApplicationResolver,
  DocumentRequestResolver,
  DocumentRequestFieldsResolver,
  ...documentRequestPayloadResolvers,
  SubmissionResolver,
  SubmissionApplicationResolver,
  ...submissionPayloadResolvers,
  ...supplementPayloadResolvers,
  PowerOfAttorneyResolver,
  ClientPowersOfAttorneyResolver,
  MandateSubmissionResolver,
  ...mandateSubmissionPayloadResolvers,
  DecisionResolver,
  ...decisionPayloadResolvers,
  SuccessionResolver,
  ...successionPayloadResolvers,
  ChannelResolver,
  WorkQueueResolver,
  WorkQueueItemChangeResolver,
  AuditEntryResolver,
  WhatWasSeenResolver,
  UmaFeedResolver,
  UmaWayBackResolver,
  ...umaOutboxResolvers,
  ClientRepresentationsResolver,
  ...takeResolvers,
  ClientSuggestionResolver,
  ReasonPhraseResolver,
  CaseEventHistoryResolver,
  ApplicationHistoryResolver,
  NoticeSettingsResolver,
  CalendarAddressResolver,
  ...calendarPayloadResolvers,
  DeadlineResolver,
  ...noticePayloadResolvers,
]);
