import '../Sending.css';
import { A, useNavigate, useParams } from '@solidjs/router';
import ChevronLeft from 'lucide-solid/icons/chevron-left';
import Send from 'lucide-solid/icons/send';
import { createSignal, Show } from 'solid-js';
import { useSession } from '../../accounts/session-context.tsx';
import { createKeptText } from '../../accounts/unsaved-copy.ts';
import { graphql } from '../../gql/index.ts';
import { screenTime } from '../../i18n/clock.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { helsinkiDay } from '../../i18n/format.ts';
import NotFoundPage from '../../shell/messages.tsx';
import { Page } from '../../shell/Page.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { parseDateText } from '../../ui/date-text.ts';
import { ErrorSummary, type FieldError } from '../../ui/ErrorSummary.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { createAct } from './act.ts';
import { CaseLine } from './CaseLine.tsx';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';
import { supplementProblems } from './supplement.ts';

const askMutation = graphql(`
  mutation RequestSupplement($input: RequestSupplementInput!) {
    requestSupplement(input: $input) {
      supplementRequest {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`);

/** Staff ask the advisors of a case for more. For anybody else this page is not there. */
export default function AskPage() {
  const session = useSession();
  return (
    <Show when={session.viewer()?.part === 'staff'} fallback={<NotFoundPage />}>
      <AskForm />
    </Show>
  );
}

function AskForm() {
  const t = textsOf(staffCorrespondenceTexts);
  const params = useParams<{ id: string }>();
  const navigate = useNavigate();
  const [message, setMessage] = createKeptText(() => `ask.${params.id}`);
  const [dueOn, setDueOn] = createSignal('');
  const [attempt, setAttempt] = createSignal(0);
  const act = createAct(
    askMutation,
    (data) => data.requestSupplement,
    () => t('errors.unsent'),
  );
  const own = (): FieldError[] =>
    supplementProblems({ message: message(), dueOn: dueOn() }, helsinkiDay(screenTime())).map(({ field, problem }) => ({
      field,
      message: t(`errors.${problem}`),
    }));
  const errors = () => (attempt() === 0 ? [] : own().length > 0 ? own() : act.refused());
  const errorOf = (field: string) => errors().find((error) => error.field === field)?.message;
  const send = async () => {
    const day = parseDateText(dueOn());
    if (own().length === 0 && day !== null) {
      const done = await act.run({ applicationId: params.id, message: message().trim(), dueOn: day });
      if (done) {
        setMessage('');
        showToast({ tone: 'success', title: t('ask.done') });
        return navigate(`/cases/${params.id}`);
      }
    }
    setAttempt((before) => before + 1);
  };
  return (
    <Page
      title={t('ask.title')}
      heading={t('ask.title')}
      eyebrow={
        <A class="sending__back" href={`/cases/${params.id}`}>
          <ChevronLeft size={18} aria-hidden="true" /> {t('ask.back')}
        </A>
      }
    >
      <form
        class="sending"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <CaseLine id={params.id} />
        <ErrorSummary errors={errors()} attempt={attempt()} />
        <Card>
          <div class="sending__fields">
            <TextArea
              id="message"
              rows={7}
              label={t('ask.message')}
              description={t('ask.messageHelp')}
              value={message()}
              maxLength={20_000}
              onChange={(text) => {
                act.clear();
                setMessage(text);
              }}
              error={errorOf('message')}
            />
            <DateField
              id="dueOn"
              label={t('ask.dueOn')}
              description={t('ask.dueOnHelp')}
              value={dueOn()}
              onChange={(text) => {
                act.clear();
                setDueOn(text);
              }}
              error={errorOf('dueOn')}
            />
          </div>
        </Card>
        <div class="sending__actions">
          <Button type="submit" variant="primary" busy={act.busy()} icon={<Send size={18} aria-hidden="true" />}>
            {t('ask.send')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
