import { type Client, useClient } from '@urql/solid';
import type { SendingPageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { FieldError } from '../ui/ErrorSummary.tsx';
import { createSendOnce } from '../urql/send-once.ts';
import type { SaveAnswer } from './autosave.ts';

/** Where something is sent: a case, and the supplement request that it answers, or null. */
export interface Place {
  applicationId: string;
  supplementRequestId: string | null;
}

/** What is sent: the message and the finished uploads. */
export interface Content {
  message: string;
  attachmentIds: string[];
}

const pageQuery = graphql(`
  query SendingPage($id: ID!, $requestId: ID) {
    application(id: $id) {
      id
      diaryNumber
      kind
      client {
        id
        displayName
      }
      supplementRequests(last: 100) {
        nodes {
          id
          status
          message
          dueOn
          workingDaysLeft
          extensionReason
        }
      }
    }
    draft(applicationId: $id, supplementRequestId: $requestId) {
      id
      message
      updatedAt
      attachments {
        id
        title
        byteSize
        mediaType
        scan
      }
    }
  }
`);

export type SendingCase = NonNullable<SendingPageQuery['application']>;
export type SavedDraft = NonNullable<SendingPageQuery['draft']>;

const saveMutation = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      draft {
        id
        updatedAt
      }
      userErrors {
        message
      }
    }
  }
`);

const discardMutation = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

const earlierQuery = graphql(`
  query EarlierSubmission($input: SaveDraftInput!) {
    earlierSubmission(input: $input) {
      id
      number
      isOwn
      senderName
      receipt {
        receivedAt
      }
    }
  }
`);

const sendMutation = graphql(`
  mutation SendAdditionalInformation($input: SendAdditionalInformationInput!) {
    sendAdditionalInformation(input: $input) {
      submission {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

const answerMutation = graphql(`
  mutation AnswerSupplementRequest($input: AnswerSupplementRequestInput!) {
    answerSupplementRequest(input: $input) {
      submission {
        id
      }
      supplementRequest {
        id
        status
        answeredAt
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

/** What the page begins with, read anew: what is being written is not moved by what comes later. Undefined: it could not be read. */
export async function loadSending(client: Client, place: Place) {
  const variables = { id: place.applicationId, requestId: place.supplementRequestId };
  const { data } = await client.query(pageQuery, variables, { requestPolicy: 'network-only' }).toPromise();
  return data;
}

export type SendAnswer =
  | { sentId: string }
  | { errors: FieldError[] }
  | { problem: 'unsent' | 'lost' | 'answered'; errors?: undefined };

interface Payload {
  submission?: { id: string } | null;
  userErrors: readonly { code: string; field?: string | null; message: string }[];
}

/** What one place does with what is written there: keeps it, looks whether it was sent before, sends it. */
export function createSending(place: Place) {
  const client = useClient();
  const once = createSendOnce();
  let draftId: string | null = null;

  const save = async (content: Content): Promise<SaveAnswer> => {
    const { data } = await client.mutation(saveMutation, { input: { ...place, ...content } }).toPromise();
    const payload = data?.saveDraft;
    if (!payload) return null;
    draftId = payload.draft?.id ?? draftId;
    return payload.draft ? { at: payload.draft.updatedAt } : { refusal: payload.userErrors[0]?.message ?? '' };
  };

  const discard = async (): Promise<boolean> => {
    if (!draftId) return true;
    const { data } = await client.mutation(discardMutation, { input: { id: draftId } }).toPromise();
    if (data) draftId = null;
    return data !== undefined;
  };

  /** R16: the first of the same content within a day, or null; also where it cannot be known. */
  const findEarlier = async (content: Content) => {
    const input = { ...place, ...content };
    const { data } = await client.query(earlierQuery, { input }, { requestPolicy: 'network-only' }).toPromise();
    return data?.earlierSubmission ?? null;
  };

  const mutate = async (
    content: Content,
    { key, sentAt }: { key: string; sentAt: string | null },
  ): Promise<Payload | undefined> => {
    const { applicationId, supplementRequestId } = place;
    const input = { ...content, sentAt, idempotencyKey: key };
    if (supplementRequestId) {
      const { data } = await client.mutation(answerMutation, { input: { ...input, supplementRequestId } }).toPromise();
      return data?.answerSupplementRequest;
    }
    const { data } = await client.mutation(sendMutation, { input: { ...input, applicationId } }).toPromise();
    return data?.sendAdditionalInformation;
  };

  const send = async (content: Content): Promise<SendAnswer> => {
    let payload = await mutate(content, once.of({ ...place, ...content }));
    if (payload?.userErrors.some(({ field }) => field === 'sentAt')) payload = await mutate(content, once.withoutTime());
    if (!payload) return { problem: 'unsent' };
    if (payload.submission) return { sentId: payload.submission.id };
    const codes = payload.userErrors.map(({ code, field }) => `${code} ${field ?? ''}`.trim());
    if (codes.includes('ALREADY_ANSWERED supplementRequestId')) return { problem: 'answered' };
    if (codes.some((code) => code === 'NOT_FOUND applicationId' || code === 'NOT_FOUND supplementRequestId'))
      return { problem: 'lost' };
    return { errors: payload.userErrors.map(({ field, message }) => ({ field: field ?? null, message })) };
  };

  return {
    /** The draft that one begins with. */
    begin: (draft: SavedDraft | null) => {
      draftId = draft?.id ?? null;
    },
    save,
    discard,
    findEarlier,
    send,
  };
}
