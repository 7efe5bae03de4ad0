import { useClient } from '@urql/solid';
import { createMemo, createSignal, For, Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { Button } from '../ui/Button.tsx';
import { Moment } from '../ui/RelativeTime.tsx';
import { feedTexts } from './feed.dictionary.ts';

const connectionFragment = graphql(`
  fragment RejectedEvents_connection on RejectedUmaEventConnection {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      receivedAt
      reason
      content
    }
  }
`);

const moreQuery = graphql(`
  query MoreRejectedEvents($after: String) {
    umaFeed {
      rejected(first: 50, after: $after) {
        ...RejectedEvents_connection
      }
    }
  }
`);

/** Readable where it is JSON, else as it came. */
function readable(content: string): string {
  try {
    return JSON.stringify(JSON.parse(content), null, 2);
  } catch {
    return content;
  }
}

/** What UMA sent and was not good: when it first came, why, and it itself. The newest first; earlier ones on request. */
export function RejectedEvents(props: { connection: FragmentType<typeof connectionFragment> }) {
  const t = textsOf(feedTexts);
  const client = useClient();
  const first = () => readFragment(connectionFragment, props.connection);
  const [earlier, setEarlier] = createSignal<ReturnType<typeof first>[]>([]);
  const pages = createMemo(() => [first(), ...earlier()]);
  const events = createMemo(() => [...new Map(pages().flatMap(({ nodes }) => nodes.map((node) => [node.id, node]))).values()]);
  const last = () => pages().at(-1)?.pageInfo;
  const more = async () => {
    const { data } = await client.query(moreQuery, { after: last()?.endCursor ?? null }).toPromise();
    if (data) setEarlier((before) => [...before, readFragment(connectionFragment, data.umaFeed.rejected)]);
  };
  return (
    <>
      <ol class="feed__list">
        <For each={events()}>
          {(event) => (
            <li>
              <details class="rejected">
                <summary>
                  <Moment moment={event.receivedAt} withTime /> <span lang="en">{event.reason}</span>
                </summary>
                <pre dir="ltr">{readable(event.content)}</pre>
              </details>
            </li>
          )}
        </For>
      </ol>
      <Show when={last()?.hasNextPage}>
        <Button onClick={() => void more()}>{t('feed.rejected.more')}</Button>
      </Show>
    </>
  );
}
