import './MandatesView.css';
import { useClient } from '@urql/solid';
import { createSignal, For, onMount, Show } from 'solid-js';
import { casesTexts } from '../cases/cases.dictionary.ts';
import type { AuditFilter, AuditKind, AuditPageQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import introspection from '../gql/introspection.json';
import { textsOf } from '../i18n/dictionary.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { FilterChips } from '../ui/FilterChips.tsx';
import { Link } from '../ui/Link.tsx';
import { Name } from '../ui/Name.tsx';
import { Moment } from '../ui/RelativeTime.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { auditTexts } from './audit.dictionary.ts';
import { auditTimes, type TypedSearch } from './audit-filter.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';

const pageQuery = graphql(`
  query AuditPage($filter: AuditFilter, $after: String) {
    auditLog(filter: $filter, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        at
        what
        kind
        readKinds
        right
        byToken
        powerOfAttorneyIds
        actor {
          id
          displayName
        }
        client {
          id
          displayName
          customerNumber
        }
        application {
          id
          diaryNumber
        }
      }
    }
  }
`);

const numbersQuery = graphql(`
  query AuditSubject($customerNumber: String!, $diaryNumber: String!) {
    clientSearch(search: $customerNumber, first: 5) {
      nodes {
        id
        customerNumber
      }
    }
    applicationByDiaryNumber(diaryNumber: $diaryNumber) {
      id
    }
  }
`);

type Entry = AuditPageQuery['auditLog']['nodes'][number];
/** What a press on an entry narrows the list to. */
interface Narrowed {
  key: 'actor' | 'client';
  id: string;
  label: string;
}

const kinds = (introspection.__schema.types as { name: string; enumValues?: { name: string }[] }[])
  .find(({ name }) => name === 'AuditKind')
  ?.enumValues?.map(({ name }) => name as AuditKind)
  .filter((kind) => kind !== 'READ');
const nothing: TypedSearch & { name: string; client: string; application: string; kind: AuditKind | '' } = {
  what: 'ALL',
  from: '',
  to: '',
  name: '',
  client: '',
  application: '',
  kind: '',
};

/** R23: who did what and who saw what, the newest first; narrowed by number, kind and time, or by what stands in an entry. */
export function AuditView() {
  const t = textsOf(auditTexts);
  const desk = textsOf(staffDeskTexts);
  const cases = textsOf(casesTexts);
  const client = useClient();
  const [typed, setTyped] = createSignal(nothing);
  const [narrowed, setNarrowed] = createSignal<readonly Narrowed[]>([]);
  const [entries, setEntries] = createSignal<readonly Entry[]>([]);
  const [total, setTotal] = createSignal<number | null>(null);
  const [next, setNext] = createSignal<string | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<'failed' | 'notFound' | 'day' | null>(null);
  let filter: AuditFilter = {};
  let turn = 0;

  const load = async (after: string | null) => {
    const mine = ++turn;
    setBusy(true);
    const { data } = await client.query(pageQuery, { filter, after }, { requestPolicy: 'network-only' }).toPromise();
    if (mine !== turn) return;
    setBusy(false);
    setProblem(data ? null : 'failed');
    if (!data) return;
    const { nodes, totalCount, pageInfo } = data.auditLog;
    setEntries((before) => (after ? [...before, ...nodes] : nodes));
    setTotal(totalCount);
    setNext(pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null);
  };
  /** The ids of what was named by a number; null where there is no such thing, undefined where the service did not answer. */
  const named = async () => {
    const customerNumber = typed().client.trim();
    const diaryNumber = typed().application.trim();
    if (!customerNumber && !diaryNumber) return {};
    const { data } = await client.query(numbersQuery, { customerNumber, diaryNumber }).toPromise();
    if (!data) return undefined;
    const found = data.clientSearch.nodes.find((each) => each.customerNumber === customerNumber)?.id;
    const application = data.applicationByDiaryNumber?.id;
    if ((customerNumber && !found) || (diaryNumber && !application)) return null;
    return { ...(customerNumber ? { client: found } : {}), ...(diaryNumber ? { application } : {}) };
  };
  const search = async () => {
    const times = auditTimes(typed());
    if (!times) return void setProblem('day');
    const subjects = await named();
    if (!subjects) return void setProblem(subjects === null ? 'notFound' : 'failed');
    const kind = typed().kind;
    const accountName = typed().name.trim();
    filter = { ...times, ...subjects, ...(kind ? { kind } : {}), ...(accountName ? { accountName } : {}) };
    for (const { key, id } of narrowed()) filter = { ...filter, [key === 'actor' ? 'account' : key]: id };
    await load(null);
  };
  const narrow = (to: Narrowed) => {
    setNarrowed((before) => [...before.filter(({ key }) => key !== to.key), to]);
    void search();
  };
  const widen = (key: Narrowed['key']) => {
    setNarrowed((before) => before.filter((each) => each.key !== key));
    void search();
  };
  onMount(() => void search());
  const set = (change: Partial<typeof nothing>) => void setTyped((before) => ({ ...before, ...change }));
  const dayError = (text: string) =>
    problem() === 'day' && auditTimes({ ...nothing, from: text }) === null ? t('day') : undefined;

  return (
    <div class="mandates">
      <form
        class="audit-search"
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          void search();
        }}
      >
        <FilterChips
          label={t('what.label')}
          value={typed().what}
          onChange={(what) => {
            set({ what });
            void search();
          }}
          chips={(['ALL', 'ACT', 'READ'] as const).map((value) => ({ value, label: t(`what.${value}`) }))}
        />
        <div class="audit-search__fields">
          <TextField label={t('field.name')} optional="unsaid" value={typed().name} onChange={(name) => set({ name })} />
          <TextField
            label={t('field.client')}
            optional="unsaid"
            value={typed().client}
            onChange={(text) => set({ client: text })}
          />
          <TextField
            label={t('field.application')}
            optional="unsaid"
            value={typed().application}
            onChange={(application) => set({ application })}
          />
          <Select
            label={t('field.kind')}
            optional="unsaid"
            value={typed().kind || 'ALL'}
            onChange={(kind: AuditKind | 'ALL') => set({ kind: kind === 'ALL' ? '' : kind })}
            choices={[
              { value: 'ALL' as const, label: t('what.ALL') },
              ...(kinds ?? []).map((kind) => ({ value: kind, label: cases(`event.${kind as Exclude<AuditKind, 'READ'>}`) })),
            ]}
          />
          <DateField
            label={t('field.from')}
            optional="unsaid"
            value={typed().from}
            error={dayError(typed().from)}
            onChange={(from) => set({ from })}
          />
          <DateField
            label={t('field.to')}
            optional="unsaid"
            value={typed().to}
            error={dayError(typed().to)}
            onChange={(to) => set({ to })}
          />
        </div>
        <div class="audit-search__actions">
          <Button variant="primary" type="submit" busy={busy()}>
            {t('search')}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              setTyped(nothing);
              setNarrowed([]);
              void search();
            }}
          >
            {t('clear')}
          </Button>
        </div>
        <For each={narrowed()}>
          {(each) => (
            <button type="button" class="ui-chip" aria-pressed="true" onClick={() => widen(each.key)}>
              {t(`only.${each.key}`)}: <bdi>{each.label}</bdi> ✕
            </button>
          )}
        </For>
      </form>
      <Show when={problem() === 'failed'}>
        <Banner
          tone="warning"
          title={desk('failed.title')}
          actions={<Button onClick={() => void search()}>{desk('failed.again')}</Button>}
        />
      </Show>
      <Show when={problem() === 'notFound'}>
        <Banner tone="warning" alert title={t('notFound')} />
      </Show>
      <p class="mandates__count" role="status">
        <Show when={total() !== null && !busy()}>{total() === 0 ? t('none') : t('count', { count: total() ?? 0 })}</Show>
      </p>
      <ol class="mandates__rows audit-rows">
        <For each={entries()}>
          {(entry) => (
            <li class="audit-row">
              <span class="audit-row__at">
                <Moment moment={entry.at} withTime />
              </span>
              <span class="audit-row__what" classList={{ 'audit-row__what--act': entry.what === 'ACT' }}>
                {entry.what === 'READ'
                  ? `${t('looked')}: ${entry.readKinds.map((kind) => t(`read.${kind}`)).join(', ')}`
                  : cases(`event.${entry.kind as Exclude<AuditKind, 'READ'>}`)}
              </span>
              <Show when={entry.actor} fallback={<span class="audit-row__who">{t('uma')}</span>}>
                {(actor) => (
                  <span class="audit-row__who">
                    <button
                      type="button"
                      class="audit-narrow"
                      title={t('only.actor')}
                      onClick={() => narrow({ key: 'actor', id: actor().id, label: actor().displayName })}
                    >
                      <Name>{actor().displayName}</Name>
                    </button>
                    <Show when={entry.right}>{(right) => ` ${t(`right.${right()}`)}`}</Show>
                    {entry.byToken ? `, ${t('token')}` : ''}
                  </span>
                )}
              </Show>
              <span class="audit-row__whose">
                <Show when={entry.client}>
                  {(of) => (
                    <button
                      type="button"
                      class="audit-narrow"
                      title={t('only.client')}
                      onClick={() => narrow({ key: 'client', id: of().id, label: of().displayName })}
                    >
                      <Name>{of().displayName}</Name>
                    </button>
                  )}
                </Show>
                <Show when={!entry.client && entry.powerOfAttorneyIds[0]}>
                  {(id) => <Link href={`/desk/mandates?mandate=${encodeURIComponent(id())}`}>{t('mandate')}</Link>}
                </Show>
                <Show when={entry.application}>{(of) => <Link href={`/cases/${of().id}`}>{of().diaryNumber}</Link>}</Show>
              </span>
            </li>
          )}
        </For>
      </ol>
      <Show when={next()}>
        {(after) => (
          <Button busy={busy()} onClick={() => void load(after())}>
            {t('more')}
          </Button>
        )}
      </Show>
    </div>
  );
}
