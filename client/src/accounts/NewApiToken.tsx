import { createMutation } from '@urql/solid';
import KeyRound from 'lucide-solid/icons/key-round';
import { createSignal, For, onMount, Show } from 'solid-js';
import { graphql } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { announce } from '../ui/announcer.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { ErrorText } from '../ui/field-parts.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { serviceTime } from '../urql/attendance.ts';
import { createSendOnce } from '../urql/send-once.ts';
import { accountTexts } from './account.dictionary.ts';
import { expiryOf, type Lifetime, lifetimes, scopesOf, type TokenScope } from './api-token.ts';
import type { Viewer } from './session.ts';

const createMutationDocument = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      secret
      apiToken {
        id
        ...ApiTokenRow_apiToken
      }
      userErrors {
        field
        message
      }
    }
  }
`);

const nameId = 'token-name';

/** Makes a token: what for, what it may do, for how long. */
export function NewApiToken(props: { part: Viewer['part']; onMade: (secret: string) => void; onBack: () => void }) {
  const t = textsOf(accountTexts);
  const [state, create] = createMutation(createMutationDocument);
  const once = createSendOnce();
  const [name, setName] = createSignal('');
  const [chosen, setChosen] = createSignal<readonly TokenScope[]>(['CASES_READ']);
  const [lifetime, setLifetime] = createSignal<Lifetime>('90');
  const [tried, setTried] = createSignal(false);
  const [problem, setProblem] = createSignal('');
  const nameError = () => (tried() && name().trim() === '' ? t('tokens.nameMissing') : undefined);
  const scopeError = () => (tried() && chosen().length === 0 ? t('tokens.scopesMissing') : undefined);
  onMount(() => document.getElementById(nameId)?.focus());

  const send = async () => {
    setTried(true);
    if (name().trim() === '') return document.getElementById(nameId)?.focus();
    if (chosen().length === 0) return;
    const wish = { name: name().trim(), scopes: [...chosen()], lifetime: lifetime() };
    const { key, sentAt } = once.of(wish);
    // From the first attempt on: the same wish, sent again, ends at the same moment.
    const from = sentAt ? new Date(sentAt) : serviceTime();
    const input = { name: wish.name, scopes: wish.scopes, expiresAt: expiryOf(wish.lifetime, from), idempotencyKey: key };
    const { data } = await create({ input });
    const payload = data?.createApiToken;
    if (payload?.secret) return props.onMade(payload.secret);
    setProblem(payload?.userErrors[0]?.message ?? t('unsent'));
  };
  const toggle = (scope: TokenScope, on: boolean) =>
    setChosen(scopesOf(props.part).filter((each) => (each === scope ? on : chosen().includes(each))));

  return (
    <form
      class="account__form"
      aria-label={t('tokens.new')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!state.fetching) void send();
      }}
      onKeyDown={(event) => event.key === 'Escape' && props.onBack()}
    >
      <TextField
        id={nameId}
        label={t('tokens.name')}
        description={t('tokens.nameHelp')}
        maxLength={100}
        value={name()}
        error={nameError()}
        onChange={setName}
      />
      <fieldset class="account__choices" aria-describedby={scopeError() ? 'token-scopes-error' : undefined}>
        <legend class="ui-field__label">{t('tokens.scopes')}</legend>
        <For each={scopesOf(props.part)}>
          {(scope) => (
            <label>
              <input
                type="checkbox"
                checked={chosen().includes(scope)}
                onChange={(event) => toggle(scope, event.currentTarget.checked)}
              />
              <span>{t(`tokens.scope.${scope}`)}</span>
            </label>
          )}
        </For>
        <Show when={scopeError()}>
          <p class="ui-field__error" id="token-scopes-error" role="alert">
            <ErrorText error={scopeError()} />
          </p>
        </Show>
      </fieldset>
      <Select
        short
        label={t('tokens.expires')}
        value={lifetime()}
        onChange={setLifetime}
        choices={lifetimes.map((days) => ({
          value: `${days}` as const,
          label: days === 365 ? t('tokens.year') : t('tokens.days', { days }),
        }))}
      />
      <Show when={problem()}>
        <Banner tone="error" alert title={problem()} />
      </Show>
      <div class="account__actions">
        <Button type="submit" variant="primary" busy={state.fetching} icon={<KeyRound size={18} aria-hidden="true" />}>
          {t('tokens.create')}
        </Button>
        <Button variant="quiet" onClick={props.onBack}>
          {t('tokens.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** The secret of a token that was just made, this once. */
export function TokenSecret(props: { secret: string; onDone: () => void }) {
  const t = textsOf(accountTexts);
  let box: HTMLDivElement | undefined;
  onMount(() => {
    box?.querySelector('button')?.focus();
    announce(t('tokens.made'));
  });
  return (
    <div ref={box}>
      <Banner tone="success" title={t('tokens.made')} actions={<Button onClick={props.onDone}>{t('tokens.done')}</Button>}>
        <p class="account__secret">
          <CopyButton text={props.secret} />
        </p>
      </Banner>
    </div>
  );
}
