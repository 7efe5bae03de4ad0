import { createMutation, createQuery } from '@urql/solid';
import { createSignal, For, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { AlertDialog } from '../ui/AlertDialog.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card, Section } from '../ui/Card.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { RelativeTime } from '../ui/RelativeTime.tsx';
import { showToast } from '../ui/Toast.tsx';
import { profileTexts } from './profile.dictionary.ts';

const addressQuery = graphql(`
  query CalendarAddress {
    calendarAddress {
      id
      createdAt
      lastReadAt
    }
  }
`);

const makeMutation = graphql(`
  mutation MakeCalendarAddress($input: MakeCalendarAddressInput!) {
    makeCalendarAddress(input: $input) {
      url
      calendarAddress {
        id
        createdAt
        lastReadAt
      }
      userErrors {
        message
      }
    }
  }
`);

const revokeMutation = graphql(`
  mutation RevokeCalendarAddress($input: RevokeCalendarAddressInput!) {
    revokeCalendarAddress(input: $input) {
      userErrors {
        message
      }
    }
  }
`);

/** The secret address by which a calendar follows one's deadlines (R18): made, shown once, made anew, revoked. */
export function CalendarPart() {
  const t = textsOf(profileTexts);
  const [result] = createQuery({ query: addressQuery });
  const [making, make] = createMutation(makeMutation);
  const [revoking, revoke] = createMutation(revokeMutation);
  const [url, setUrl] = createSignal('');
  const [asking, setAsking] = createSignal<'renew' | 'revoke' | null>(null);
  const [problem, setProblem] = createSignal('');

  const makeOne = async () => {
    const { data } = await make({ input: {} });
    setAsking(null);
    setUrl(data?.makeCalendarAddress.url ?? '');
    setProblem(data?.makeCalendarAddress.url ? '' : t('unsent'));
  };
  const revokeIt = async () => {
    const { data } = await revoke({ input: {} });
    setAsking(null);
    setProblem(data ? '' : t('unsent'));
    if (!data) return;
    setUrl('');
    showToast({ tone: 'success', title: t('calendar.revoked') });
  };

  return (
    <Section id="calendar" heading={t('calendar.heading')}>
      <Card>
        <div class="profile__part">
          <p>{t('calendar.text')}</p>
          <Show when={url()}>
            <Banner tone="success" title={t('calendar.once')} alert>
              <p>{t('calendar.secret')}</p>
              <CopyButton text={url()} />
              <h3>{t('calendar.how')}</h3>
              <ul class="profile__steps">
                <For each={['outlook', 'google', 'apple'] as const}>{(where) => <li>{t(`calendar.steps.${where}`)}</li>}</For>
              </ul>
            </Banner>
          </Show>
          <Show
            when={result.data?.calendarAddress}
            fallback={
              <Show when={result.data}>
                <div class="profile__actions">
                  <Button variant="primary" busy={making.fetching} onClick={() => void makeOne()}>
                    {t('calendar.make')}
                  </Button>
                </div>
              </Show>
            }
          >
            {(address) => (
              <>
                <p class="profile__aside">
                  {t('calendar.made', { date: formatDate(address().createdAt) })}{' '}
                  <Show when={address().lastReadAt} fallback={t('calendar.unread')}>
                    {(moment) => (
                      <>
                        {t('calendar.read')} <RelativeTime moment={moment()} />
                      </>
                    )}
                  </Show>
                </p>
                <div class="profile__actions">
                  <Button onClick={() => setAsking('renew')}>{t('calendar.renew')}</Button>
                  <Button variant="quiet" onClick={() => setAsking('revoke')}>
                    {t('calendar.revoke')}
                  </Button>
                </div>
              </>
            )}
          </Show>
          <Show when={problem()}>
            <p role="alert">{problem()}</p>
          </Show>
        </div>
      </Card>
      <AlertDialog
        open={asking() !== null}
        onOpenChange={(open) => !open && setAsking(null)}
        title={t(asking() === 'revoke' ? 'calendar.revokeTitle' : 'calendar.renewTitle')}
        description={t(asking() === 'revoke' ? 'calendar.revokeText' : 'calendar.renewText')}
        confirmLabel={t(asking() === 'revoke' ? 'calendar.revoke' : 'calendar.renew')}
        cancelLabel={t('cancel')}
        tone={asking() === 'revoke' ? 'danger' : 'primary'}
        busy={making.fetching || revoking.fetching}
        onConfirm={() => void (asking() === 'revoke' ? revokeIt() : makeOne())}
      />
    </Section>
  );
}
