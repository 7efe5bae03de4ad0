import './Profile.css';
import { useSearchParams } from '@solidjs/router';
import { createQuery } from '@urql/solid';
import { onMount, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { Page } from '../shell/Page.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { AddressPart } from './AddressPart.tsx';
import { CalendarPart } from './CalendarPart.tsx';
import { NoticesPart } from './NoticesPart.tsx';
import { profileTexts } from './profile.dictionary.ts';

const profileQuery = graphql(`
  query Profile {
    noticeSettings {
      id
      ...AddressPart_settings
      ...NoticesPart_settings
    }
  }
`);

/** How one is told of events, and one's calendar (R19, R18). */
export default function ProfilePage() {
  const t = textsOf(profileTexts);
  const [params, setParams] = useSearchParams<{ code?: string }>();
  const code = params.code;
  // The code is for once: it stays in no history.
  onMount(() => code && setParams({ code: undefined }, { replace: true }));
  const [result, ask] = createQuery({ query: profileQuery });
  return (
    <Page title={t('title')} heading={t('title')}>
      <div class="profile">
        <Show
          when={result.data?.noticeSettings}
          fallback={
            <Show when={result.error} fallback={<Skeleton rows={6} />}>
              <Banner
                tone="warning"
                title={t('failed.title')}
                actions={<Button onClick={() => ask({ requestPolicy: 'network-only' })}>{t('failed.again')}</Button>}
              />
            </Show>
          }
        >
          {(settings) => (
            <>
              <AddressPart settings={settings()} code={code} />
              <NoticesPart settings={settings()} />
            </>
          )}
        </Show>
        <CalendarPart />
        <Link href="/account" standalone>
          {t('account')}
        </Link>
      </div>
    </Page>
  );
}
