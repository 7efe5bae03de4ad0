import { useParams } from '@solidjs/router';
import { useClient } from '@urql/solid';
import { createResource, Match, Show, Switch } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import NotFoundPage from '../shell/messages.tsx';
import { Page } from '../shell/Page.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { SendingForm } from './SendingForm.tsx';
import { sendingTexts } from './sending.dictionary.ts';
import { loadSending, type Place } from './sending.ts';

/** Additional information for a case, or with a request in the address the answer to it (R15). */
export default function SendPage() {
  const params = useParams<{ id: string; requestId?: string }>();
  const place = (): Place => ({ applicationId: params.id, supplementRequestId: params.requestId ?? null });
  return (
    <Show when={`${params.id} ${params.requestId ?? ''}`} keyed>
      <Loaded place={place()} />
    </Show>
  );
}

function Loaded(props: { place: Place }) {
  const t = textsOf(sendingTexts);
  const client = useClient();
  const [loaded, { refetch }] = createResource(() => loadSending(client, props.place).then((data) => ({ data })));
  const application = () => loaded()?.data?.application;
  const request = () => application()?.supplementRequests.nodes.find(({ id }) => id === props.place.supplementRequestId) ?? null;
  const isThere = () => props.place.supplementRequestId === null || request() !== null;
  return (
    <Switch>
      <Match when={isThere() && application()} keyed>
        {(shown) => (
          <SendingForm place={props.place} application={shown} request={request()} draft={loaded()?.data?.draft ?? null} />
        )}
      </Match>
      <Match when={loaded() && !loaded()?.data}>
        <Page title={t('failed.title')} heading={t('failed.title')}>
          <Banner tone="error" alert actions={<Button onClick={() => void refetch()}>{t('failed.again')}</Button>} />
        </Page>
      </Match>
      <Match when={loaded()?.data}>
        <NotFoundPage />
      </Match>
    </Switch>
  );
}
