import './MatchPart.css';
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import { casesTexts } from '../cases/cases.dictionary.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { Badge } from '../ui/Badge.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { Name } from '../ui/Name.tsx';
import { TextField } from '../ui/TextField.tsx';
import { Comparison, StatedAlone } from './Comparison.tsx';
import { clientMatchTexts } from './client-match.dictionary.ts';
import type { ClientMatch, RegisterClient } from './client-match.ts';
import type { Stated } from './comparison.ts';
import type { DecisionError } from './decision-problem.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';
import type { Suggestion } from './suggestions.ts';

export const searchFieldId = 'match-search';

/** Who may be meant, the likeliest first, each with why. A number key chooses. */
function Suggestions(props: { match: ClientMatch; onChoose: (client: RegisterClient) => void }) {
  const t = textsOf(clientMatchTexts);
  const reasons = (suggestion: Suggestion<RegisterClient>) => suggestion.reasons.map((reason) => t(`match.reason.${reason}`));
  return (
    <ol class="suggestions" aria-label={t('match.suggestions')}>
      <For each={props.match.suggestions()}>
        {(suggestion) => (
          <li>
            <button type="button" class="suggestion" onClick={() => props.onChoose(suggestion.client)}>
              <span class="suggestion__name">
                <Name>{suggestion.client.displayName}</Name>
              </span>
              <span class="suggestion__facts">
                <Show when={suggestion.client.dateOfBirth} fallback={t('match.birthUnknown')}>
                  {(day) => formatDate(day())}
                </Show>
                {' · '}
                <bdi>{suggestion.client.customerNumber}</bdi>
                {' · '}
                {t('match.cases', { count: suggestion.client.applications.filter(({ status }) => status !== 'CLOSED').length })}
              </span>
              <Show when={suggestion.reasons.length > 0}>
                <span class="suggestion__reasons">
                  <For each={reasons(suggestion)}>{(reason) => <Badge tone="accent">{reason}</Badge>}</For>
                </span>
              </Show>
            </button>
          </li>
        )}
      </For>
    </ol>
  );
}

/** The open cases of whoever is chosen: what an approval would open. */
function OpenCases(props: { client: RegisterClient }) {
  const t = textsOf(clientMatchTexts);
  const cases = textsOf(casesTexts);
  const open = () => props.client.applications.filter(({ status }) => status !== 'CLOSED');
  return (
    <div class="open-cases">
      <h3>{t('match.cases', { count: open().length })}</h3>
      <Show when={open().length > 0} fallback={<Banner tone="warning">{t('match.noCases')}</Banner>}>
        <ul>
          <For each={open()}>
            {(application) => (
              <li>
                <Link href={`/cases/${application.id}`}>{cases(`kind.${application.kind}`)}</Link>{' '}
                <bdi class="open-cases__number">{application.diaryNumber}</bdi>
                <span class="open-cases__status">{cases(`status.${application.status}`)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}

/**
 * Who was stated, beside who it is in the register. `wanted` goes up when the search is asked for (by its key, or because an
 * approval has nobody to be for); `errors` are what an approval was refused for and can be mended here.
 */
export function MatchPart(props: {
  stated: Stated;
  match: ClientMatch;
  wanted: number;
  /** Somebody wanted to approve, and nobody is chosen. */
  needed: boolean;
  errors: readonly DecisionError[];
  decided: boolean;
  /** Who holds the role for the chosen client, and the ways about it (R6). */
  holder: JSX.Element;
}) {
  const desk = textsOf(staffDeskTexts);
  const t = textsOf(clientMatchTexts);
  const [looking, setLooking] = createSignal(false);
  const isOpen = () => !props.decided && (looking() || props.match.chosen() === null);
  const others = () =>
    props.match.suggestions().filter(({ client, reasons }) => client.id !== props.match.chosen()?.id && reasons.length > 0);
  let another: HTMLDivElement | undefined;

  const look = () => {
    setLooking(true);
    queueMicrotask(() => {
      const field = document.getElementById(searchFieldId) as HTMLInputElement | null;
      field?.focus();
      field?.select();
    });
  };
  createEffect(on(() => props.wanted, look, { defer: true }));
  const choose = (client: RegisterClient) => {
    props.match.choose(client);
    setLooking(false);
    queueMicrotask(() => another?.querySelector('button')?.focus({ preventScroll: true }));
  };

  return (
    <section class="match" aria-labelledby="match-heading">
      <h3 id="match-heading">{t('match.heading')}</h3>
      <For each={props.errors}>
        {(error) => (
          <Banner tone="error" alert title={error.message}>
            <Show when={error.code === 'ROLE_TAKEN'}>
              <p>{t('match.roleTaken')}</p>
            </Show>
          </Banner>
        )}
      </For>
      <Show when={props.match.numbersDisagree()}>
        <Banner tone="warning" title={t('match.numbersDisagree')} />
      </Show>
      <Show when={props.match.chosen()} fallback={<StatedAlone stated={props.stated} />}>
        {(client) => <Comparison stated={props.stated} client={client()} suggested={props.match.chosenByItself()} />}
      </Show>
      <Show when={props.match.chosen() && !props.decided && !isOpen()}>
        <div class="match__choice" ref={another}>
          <Button variant="quiet" onClick={look}>
            {others().length > 0 ? t('match.others', { count: others().length }) : t('match.another')}
          </Button>
        </div>
      </Show>
      <Show when={isOpen()}>
        <div class="match__search">
          <TextField
            id={searchFieldId}
            type="search"
            label={t('match.search')}
            error={props.needed ? t('match.needed') : undefined}
            value={props.match.text()}
            onChange={props.match.search}
          />
          <Show when={props.match.failed()}>
            <Banner
              tone="warning"
              title={desk('failed.title')}
              actions={<Button onClick={props.match.askAgain}>{desk('failed.again')}</Button>}
            />
          </Show>
          <p class="match__found" role="status">
            <Show when={!props.match.asking()} fallback={t('match.asking')}>
              <Show when={props.match.suggestions().length > 0} fallback={t('match.nobody')}>
                {t('match.found', { count: Math.max(props.match.foundCount(), props.match.suggestions().length) })}
              </Show>
            </Show>
          </p>
          <Suggestions match={props.match} onChoose={choose} />
        </div>
      </Show>
      {props.holder}
      <Show when={props.match.chosen()}>{(client) => <OpenCases client={client()} />}</Show>
    </section>
  );
}
