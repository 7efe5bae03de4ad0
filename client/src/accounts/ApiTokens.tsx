import './Account.css';
import { createMutation, createQuery } from '@urql/solid';
import Plus from 'lucide-solid/icons/plus';
import { createSignal, For, Match, Show, Switch } from 'solid-js';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { screenTime } from '../i18n/clock.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { AlertDialog } from '../ui/AlertDialog.tsx';
import { announce } from '../ui/announcer.tsx';
import { Badge } from '../ui/Badge.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Card, Section } from '../ui/Card.tsx';
import { RelativeTime } from '../ui/RelativeTime.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { accountTexts } from './account.dictionary.ts';
import { isInUse, type TokenScope } from './api-token.ts';
import { NewApiToken, TokenSecret } from './NewApiToken.tsx';
import { useSession } from './session-context.tsx';

const tokensQuery = graphql(`
  query ApiTokens($first: Int!) {
    apiTokens(first: $first) {
      totalCount
      nodes {
        id
        ...ApiTokenRow_apiToken
      }
    }
  }
`);

const rowFragment = graphql(`
  fragment ApiTokenRow_apiToken on ApiToken {
    id
    name
    scopes
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
`);

const revokeMutation = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      apiToken {
        id
        ...ApiTokenRow_apiToken
      }
      userErrors {
        message
      }
    }
  }
`);

function Row(props: { token: FragmentType<typeof rowFragment> }) {
  const t = textsOf(accountTexts);
  const token = () => readFragment(rowFragment, props.token);
  const inUse = () => isInUse(token(), screenTime());
  const [asking, setAsking] = createSignal(false);
  const [problem, setProblem] = createSignal('');
  const [state, revoke] = createMutation(revokeMutation);
  const send = async () => {
    const { data } = await revoke({ input: { id: token().id } });
    const payload = data?.revokeApiToken;
    setProblem(payload?.apiToken ? '' : (payload?.userErrors[0]?.message ?? t('unsent')));
    if (!payload?.apiToken) return;
    setAsking(false);
    announce(t('tokens.revoked'));
  };
  const end = () => {
    const { expiresAt, revokedAt } = token();
    if (revokedAt) return t('tokens.revokedOn', { date: formatDate(revokedAt) });
    return t(inUse() ? 'tokens.until' : 'tokens.ended', { date: formatDate(expiresAt) });
  };
  const name = () => `\u2068${token().name}\u2069`;
  return (
    <li class="token" classList={{ 'token--over': !inUse() }}>
      <div class="token__text">
        <p class="token__name">
          <bdi>{token().name}</bdi> <Show when={!inUse()}>{<Badge>{t('tokens.over')}</Badge>}</Show>
        </p>
        <p class="token__facts">
          {token()
            .scopes.map((scope) => t(`tokens.scope.${scope as TokenScope}`))
            .join(' · ')}
        </p>
        <p class="token__facts">
          {t('tokens.created', { date: formatDate(token().createdAt) })} · {end()} ·{' '}
          <Show when={token().lastUsedAt} fallback={t('tokens.never')}>
            {(at) => (
              <>
                {t('tokens.used')} <RelativeTime moment={at()} />
              </>
            )}
          </Show>
        </p>
      </div>
      <Show when={inUse()}>
        <Button aria-label={t('tokens.revokeOf', { name: name() })} onClick={() => setAsking(true)}>
          {t('tokens.revoke')}
        </Button>
      </Show>
      <AlertDialog
        open={asking()}
        onOpenChange={setAsking}
        title={t('tokens.revokeTitle', { name: name() })}
        description={t('tokens.revokeText')}
        cancelLabel={t('tokens.keep')}
        confirmLabel={t('tokens.revoke')}
        tone="danger"
        busy={state.fetching}
        onConfirm={() => void send()}
      >
        <Show when={problem()}>
          <Banner tone="error" alert title={problem()} />
        </Show>
      </AlertDialog>
    </li>
  );
}

/** One's API tokens: what each may do, when it was last used, and the ways to make and revoke one. */
export function ApiTokens() {
  const t = textsOf(accountTexts);
  const session = useSession();
  const [first, setFirst] = createSignal(20);
  const [result, ask] = createQuery({ query: tokensQuery, variables: () => ({ first: first() }) });
  const [stage, setStage] = createSignal<'list' | 'new' | { secret: string }>('list');
  const secret = () => {
    const now = stage();
    return typeof now === 'object' ? now.secret : null;
  };
  const found = () => result.data?.apiTokens;
  return (
    <Section id="tokens" heading={t('tokens.heading')}>
      <Card>
        <div class="account__form">
          <p>{t('tokens.text')}</p>
          <Switch>
            <Match when={secret()}>{(made) => <TokenSecret secret={made()} onDone={() => setStage('list')} />}</Match>
            <Match when={stage() === 'new'}>
              <NewApiToken
                part={session.viewer()?.part ?? 'advisor'}
                onMade={(made) => setStage({ secret: made })}
                onBack={() => setStage('list')}
              />
            </Match>
            <Match when={stage() === 'list'}>
              <div>
                <Button icon={<Plus size={18} aria-hidden="true" />} onClick={() => setStage('new')}>
                  {t('tokens.new')}
                </Button>
              </div>
            </Match>
          </Switch>
          <Show when={result.error}>
            <Banner
              tone="warning"
              title={t('failed.title')}
              actions={<Button onClick={() => ask({ requestPolicy: 'network-only' })}>{t('failed.again')}</Button>}
            />
          </Show>
          <Show when={found()} fallback={<Show when={!result.error}>{<Skeleton rows={2} />}</Show>}>
            {(page) => (
              <Show when={page().nodes.length > 0} fallback={<p class="account__aside">{t('tokens.none')}</p>}>
                <ul class="tokens" aria-label={t('tokens.list')}>
                  <For each={page().nodes}>{(token) => <Row token={token} />}</For>
                </ul>
                <Show when={page().totalCount > first() && first() < 100}>
                  <Button onClick={() => setFirst(100)}>{t('tokens.more')}</Button>
                </Show>
              </Show>
            )}
          </Show>
        </div>
      </Card>
    </Section>
  );
}
