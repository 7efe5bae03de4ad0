import { useParams } from '@solidjs/router';
import { useClient } from '@urql/solid';
import { createResource, Match, Show, Switch } from 'solid-js';
import { FetchFailedPage } from '../shell/FetchFailedPage.tsx';
import NotFoundPage from '../shell/messages.tsx';
import { SendingForm } from './SendingForm.tsx';
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
        <FetchFailedPage onAgain={() => void refetch()} />
      </Match>
      <Match when={loaded()?.data}>
        <NotFoundPage />
      </Match>
    </Switch>
  );
}
