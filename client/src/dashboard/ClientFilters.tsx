import './ClientFilters.css';
import { createSignal, onCleanup, onMount } from 'solid-js';
import { casesTexts } from '../cases/cases.dictionary.ts';
import { applicationKinds } from '../cases/kinds.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { FilterChips } from '../ui/FilterChips.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { ClientFilterState } from './client-filter.ts';
import { dashboardTexts } from './dashboard.dictionary.ts';

const typingPause = 250;
const searchId = 'client-search';

/** Ctrl+K, or ⌘K, goes to the search from anywhere on the page. */
function createSearchShortcut() {
  const listen = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    document.getElementById(searchId)?.focus();
  };
  onMount(() => addEventListener('keydown', listen));
  onCleanup(() => removeEventListener('keydown', listen));
}

/** Narrows and orders the list of clients. `unread` is how many have something unread. */
export function ClientFilters(props: { filter: ClientFilterState; unread: number | undefined }) {
  const t = textsOf(dashboardTexts);
  const cases = textsOf(casesTexts);
  const [typed, setTyped] = createSignal(props.filter.search());
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createSearchShortcut();
  return (
    <search class="client-filters">
      <div class="client-filters__search">
        <TextField
          id={searchId}
          type="search"
          optional={false}
          label={t('clients.search')}
          value={typed()}
          onChange={(text) => {
            setTyped(text);
            clearTimeout(timer);
            timer = setTimeout(() => props.filter.setSearch(text.trim()), typingPause);
          }}
        />
      </div>
      <Select
        label={t('clients.kind')}
        value={props.filter.kind() || 'any'}
        onChange={props.filter.setKind}
        choices={[
          { value: 'any', label: t('clients.anyKind') },
          ...applicationKinds.map((kind) => ({ value: kind, label: cases(`kind.${kind}`) })),
        ]}
      />
      <Select
        label={t('clients.order')}
        value={props.filter.order()}
        onChange={props.filter.setOrder}
        choices={[
          { value: 'name', label: t('clients.byName') },
          { value: 'change', label: t('clients.byChange') },
          { value: 'deadline', label: t('clients.byDeadline') },
        ]}
      />
      <FilterChips
        label={t('clients.show')}
        value={props.filter.show()}
        onChange={props.filter.setShow}
        chips={[
          { value: 'all', label: t('clients.all') },
          { value: 'unread', label: t('clients.unread'), ...(props.unread === undefined ? {} : { count: props.unread }) },
          { value: 'deadline', label: t('clients.deadline') },
        ]}
      />
    </search>
  );
}
