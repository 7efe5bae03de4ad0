import { createMutation } from '@urql/solid';
import { createEffect, createSignal, on, Show } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { AlertDialog } from '../ui/AlertDialog.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card, Section } from '../ui/Card.tsx';
import { TextField } from '../ui/TextField.tsx';
import { showToast } from '../ui/Toast.tsx';
import { profileTexts } from './profile.dictionary.ts';

const settingsFragment = graphql(`
  fragment AddressPart_settings on NoticeSettings {
    id
    address
    pendingAddress
    failure
    mailGoesOut
  }
`);

const giveMutation = graphql(`
  mutation GiveNoticeAddress($input: GiveNoticeAddressInput!) {
    giveNoticeAddress(input: $input) {
      noticeSettings {
        id
        ...AddressPart_settings
        ...NoticesPart_settings
      }
      userErrors {
        message
      }
    }
  }
`);

const confirmMutation = graphql(`
  mutation ConfirmNoticeAddress($input: ConfirmNoticeAddressInput!) {
    confirmNoticeAddress(input: $input) {
      noticeSettings {
        id
        ...AddressPart_settings
      }
      userErrors {
        message
      }
    }
  }
`);

const removeMutation = graphql(`
  mutation RemoveNoticeAddress($input: RemoveNoticeAddressInput!) {
    removeNoticeAddress(input: $input) {
      noticeSettings {
        id
        ...AddressPart_settings
      }
      userErrors {
        message
      }
    }
  }
`);

/** Where notices go (R19): given, confirmed by a code, changed, removed. `code`: one that came along with the link of a mail. */
export function AddressPart(props: { settings: FragmentType<typeof settingsFragment>; code: string | undefined }) {
  const t = textsOf(profileTexts);
  const settings = () => readFragment(settingsFragment, props.settings);
  const [giving, give] = createMutation(giveMutation);
  const [confirming, confirm] = createMutation(confirmMutation);
  const [removing, remove] = createMutation(removeMutation);
  const [changing, setChanging] = createSignal(false);
  const [asking, setAsking] = createSignal(false);
  const [address, setAddress] = createSignal('');
  const [code, setCode] = createSignal('');
  const [problem, setProblem] = createSignal('');
  const [codeProblem, setCodeProblem] = createSignal('');
  const isEditing = () => changing() || (!settings().address && !settings().pendingAddress);

  const send = async (wanted: string) => {
    const { data } = await give({ input: { address: wanted } });
    const payload = data?.giveNoticeAddress;
    setProblem(payload?.noticeSettings ? '' : (payload?.userErrors[0]?.message ?? t('unsent')));
    if (!payload?.noticeSettings) return document.getElementById('notice-address')?.focus();
    setChanging(false);
    setAddress('');
    setCode('');
    setCodeProblem('');
    showToast({ tone: 'success', title: t('address.sent') });
    document.getElementById('notice-code')?.focus();
  };
  const confirmWith = async (given: string) => {
    const { data } = await confirm({ input: { code: given } });
    const payload = data?.confirmNoticeAddress;
    setCodeProblem(payload?.noticeSettings ? '' : (payload?.userErrors[0]?.message ?? t('unsent')));
    if (payload?.noticeSettings) showToast({ tone: 'success', title: t('address.confirmed') });
    else document.getElementById('notice-code')?.focus();
  };
  const takeBack = async () => {
    const { data } = await remove({ input: {} });
    setAsking(false);
    if (data?.removeNoticeAddress.noticeSettings) showToast({ tone: 'success', title: t('address.removed') });
    else showToast({ tone: 'error', title: t('unsent') });
  };
  // Whoever comes by the link of the mail has nothing left to type.
  createEffect(
    on(
      () => props.code,
      (given) => {
        if (!given) return;
        setCode(given);
        void confirmWith(given);
      },
    ),
  );
  const submit = (work: () => Promise<unknown>, busy: () => boolean) => (event: SubmitEvent) => {
    event.preventDefault();
    if (!busy()) void work();
  };

  return (
    <Section id="address" heading={t('address.heading')}>
      <Card>
        <div class="profile__part">
          <p>{t('address.text')}</p>
          <Show when={!settings().mailGoesOut}>
            <Banner tone="warning" title={t('address.noMail.title')}>
              <p>{t('address.noMail.text')}</p>
            </Banner>
          </Show>
          <Show when={settings().failure}>
            {(failure) => (
              <Banner tone="error" title={t('address.failed.title')}>
                <p>
                  {t(`address.failed.${failure()}`)} {t('address.failed.mend')}
                </p>
              </Banner>
            )}
          </Show>
          <Show
            when={settings().address}
            fallback={<Show when={!settings().pendingAddress}>{<p class="profile__aside">{t('address.none')}</p>}</Show>}
          >
            {(current) => (
              <p>
                {settings().failure ? t('address.wentTo') : t('address.goesTo')} <bdi class="profile__address">{current()}</bdi>
              </p>
            )}
          </Show>
          <Show when={settings().pendingAddress}>
            {(pending) => (
              <form
                class="profile__part"
                noValidate
                onSubmit={submit(
                  () => confirmWith(code()),
                  () => confirming.fetching,
                )}
              >
                <Banner tone="info" title={t('address.waiting', { address: pending() })}>
                  <p>{t('address.waitingText')}</p>
                </Banner>
                <TextField
                  id="notice-code"
                  label={t('address.code')}
                  description={t('address.codeHelp')}
                  value={code()}
                  onChange={setCode}
                  error={codeProblem() || undefined}
                  autocomplete="one-time-code"
                  maxLength={40}
                />
                <div class="profile__actions">
                  <Button type="submit" variant="primary" busy={confirming.fetching}>
                    {t('address.confirm')}
                  </Button>
                  <Button busy={giving.fetching} onClick={() => void send(pending())}>
                    {t('address.again')}
                  </Button>
                </div>
              </form>
            )}
          </Show>
          <Show when={isEditing()}>
            <form
              class="profile__part"
              noValidate
              onSubmit={submit(
                () => send(address()),
                () => giving.fetching,
              )}
            >
              <TextField
                id="notice-address"
                label={t('address.label')}
                description={t('address.help')}
                type="email"
                autocomplete="email"
                value={address()}
                onChange={setAddress}
                error={problem() || undefined}
                maxLength={300}
              />
              <div class="profile__actions">
                <Button type="submit" variant="primary" busy={giving.fetching}>
                  {t('address.give')}
                </Button>
                <Show when={changing()}>
                  <Button variant="quiet" onClick={() => setChanging(false)}>
                    {t('cancel')}
                  </Button>
                </Show>
              </div>
            </form>
          </Show>
          <Show when={!isEditing()}>
            <div class="profile__actions">
              <Button onClick={() => setChanging(true)}>{t('address.change')}</Button>
              <Button variant="quiet" onClick={() => setAsking(true)}>
                {t('address.remove')}
              </Button>
            </div>
          </Show>
        </div>
      </Card>
      <AlertDialog
        open={asking()}
        onOpenChange={setAsking}
        title={t('address.removeTitle')}
        description={t('address.removeText')}
        confirmLabel={t('address.remove')}
        cancelLabel={t('cancel')}
        tone="danger"
        busy={removing.fetching}
        onConfirm={() => void takeBack()}
      />
    </Section>
  );
}
