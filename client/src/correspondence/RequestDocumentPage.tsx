import './Sending.css';
import { A, useParams } from '@solidjs/router';
import { createMutation } from '@urql/solid';
import ChevronLeft from 'lucide-solid/icons/chevron-left';
import Send from 'lucide-solid/icons/send';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { createKeptText } from '../accounts/unsaved-copy.ts';
import { casesTexts } from '../cases/cases.dictionary.ts';
import type { DocumentRequestSubject, RequestDocumentPageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDay } from '../i18n/format.ts';
import { createLiveQuery } from '../live/live-query.ts';
import { FetchFailedPage } from '../shell/FetchFailedPage.tsx';
import NotFoundPage from '../shell/messages.tsx';
import { Page } from '../shell/Page.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { ErrorSummary, type FieldError } from '../ui/ErrorSummary.tsx';
import { Name } from '../ui/Name.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { TextArea } from '../ui/TextField.tsx';
import { createSendOnce } from '../urql/send-once.ts';
import { documentRequestProblems, isGivenInPerson, subjectsOf } from './document-request.ts';
import { documentRequestsTexts } from './document-requests.dictionary.ts';

const pageQuery = graphql(`
  query RequestDocumentPage($id: ID!) {
    application(id: $id) {
      id
      kind
      diaryNumber
      client {
        id
        displayName
      }
    }
  }
`);

const requestMutation = graphql(`
  mutation RequestDocument($input: RequestDocumentInput!) {
    requestDocument(input: $input) {
      documentRequest {
        id
        status
        dueOn
      }
      userErrors {
        field
        message
      }
    }
  }
`);

type ShownCase = NonNullable<RequestDocumentPageQuery['application']>;

/** Asking for documents of a case (R17); where it is not possible, that is said before one asks. */
export default function RequestDocumentPage() {
  const t = textsOf(documentRequestsTexts);
  const params = useParams<{ id: string }>();
  const [result, ask] = createLiveQuery({ query: pageQuery, variables: () => ({ id: params.id }) });
  const [dueOn, setDueOn] = createSignal<string | null>(null);
  return (
    <Switch
      fallback={
        <div class="page">
          <Skeleton rows={5} />
        </div>
      }
    >
      <Match when={result.data?.application}>
        {(application) => (
          <Show when={dueOn()} fallback={<RequestForm application={application()} onSent={setDueOn} />}>
            {(day) => (
              <Page title={t('sent.title')} heading={t('sent.title')} focusHeading>
                <div class="sending">
                  <Banner tone="success" title={t('sent.due', { day: formatDay(day(), screenTime()) })}>
                    <p>{t('sent.next')}</p>
                  </Banner>
                  <div class="sending__actions">
                    <ButtonLink variant="primary" href={`/cases/${application().id}`}>
                      {t('sent.home')}
                    </ButtonLink>
                    <Button onClick={() => setDueOn(null)}>{t('sent.another')}</Button>
                  </div>
                </div>
              </Page>
            )}
          </Show>
        )}
      </Match>
      <Match when={result.error}>
        <FetchFailedPage onAgain={() => ask({ requestPolicy: 'network-only' })} />
      </Match>
      <Match when={result.data && !result.fetching && !result.stale}>
        <NotFoundPage />
      </Match>
    </Switch>
  );
}

function RequestForm(props: { application: ShownCase; onSent: (dueOn: string) => void }) {
  const t = textsOf(documentRequestsTexts);
  const cases = textsOf(casesTexts);
  const once = createSendOnce();
  const [state, request] = createMutation(requestMutation);
  const [subject, setSubject] = createSignal<DocumentRequestSubject | ''>('');
  const [description, setDescription] = createKeptText(() => `request.${props.application.id}`);
  const [attempt, setAttempt] = createSignal(0);
  const [refused, setRefused] = createSignal<FieldError[]>([]);

  const notHere = () => isGivenInPerson(props.application.kind, subject());
  const own = (): FieldError[] =>
    documentRequestProblems(subject(), description()).map((field) => ({ field, message: t(`errors.${field}`) }));
  const errors = () => (attempt() === 0 ? [] : own().length > 0 ? own() : refused());
  const errorOf = (field: string) => errors().find((error) => error.field === field)?.message;

  const send = async () => {
    setRefused([]);
    const chosen = subject();
    if (own().length === 0 && chosen !== '') {
      const content = { applicationId: props.application.id, subject: chosen, description: description().trim() || null };
      const { data } = await request({ input: { ...content, idempotencyKey: once.of(content).key } });
      const payload = data?.requestDocument;
      if (payload?.documentRequest) {
        setDescription('');
        return props.onSent(payload.documentRequest.dueOn);
      }
      const answered = payload?.userErrors.map(({ field, message }) => ({ field: field ?? null, message })) ?? [];
      setRefused(answered.length > 0 ? answered : [{ field: null, message: t('errors.unsent') }]);
    }
    setAttempt((before) => before + 1);
  };
  const change = (work: () => void) => {
    setRefused([]);
    work();
  };

  return (
    <Page
      title={t('title')}
      heading={t('title')}
      eyebrow={
        <A class="sending__back" href={`/cases/${props.application.id}`}>
          <ChevronLeft size={18} aria-hidden="true" /> {t('back')}
        </A>
      }
    >
      <form
        class="sending"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!notHere() && !state.fetching) void send();
        }}
      >
        <p class="sending__case">
          <Name>{props.application.client?.displayName ?? ''}</Name> · {cases(`kind.${props.application.kind}`)} ·{' '}
          <bdi>{props.application.diaryNumber}</bdi>
        </p>
        <p>{t('lead')}</p>
        <ErrorSummary errors={errors()} attempt={attempt()} />
        <Card>
          <div class="sending__fields">
            <RadioGroup
              id="subject"
              label={t('subject')}
              value={subject()}
              onChange={(value) => change(() => setSubject(value))}
              error={errorOf('subject')}
              choices={subjectsOf(props.application.kind).map((value) => ({
                value,
                label: t(`subjects.${value}`),
                description: t(`subjectHelp.${value}`),
              }))}
            />
            <Show
              when={!notHere()}
              fallback={
                <Banner tone="info" alert title={t('notHere.title')}>
                  <p>{t('notHere.text')}</p>
                </Banner>
              }
            >
              <TextArea
                id="description"
                rows={4}
                optional={subject() !== 'OTHER'}
                label={t('description')}
                description={subject() === 'OTHER' ? t('descriptionHelp.OTHER') : t('descriptionHelp.rest')}
                value={description()}
                maxLength={5000}
                error={errorOf('description')}
                onChange={(text) => change(() => setDescription(text))}
              />
            </Show>
          </div>
        </Card>
        <Show when={!notHere()}>
          <div class="sending__actions">
            <Button type="submit" variant="primary" busy={state.fetching} icon={<Send size={18} aria-hidden="true" />}>
              {t('send')}
            </Button>
          </div>
        </Show>
      </form>
    </Page>
  );
}
