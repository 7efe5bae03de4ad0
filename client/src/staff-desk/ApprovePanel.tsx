import { createSignal, For, onMount, Show } from 'solid-js';
import { casesTexts } from '../cases/cases.dictionary.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { readTerms, type TermsProblem } from './approval-terms.ts';
import { clientMatchTexts } from './client-match.dictionary.ts';
import type { RegisterClient } from './client-match.ts';
import { compare } from './comparison.ts';
import { decisionTexts } from './decision.dictionary.ts';
import type { Decision } from './decision.ts';
import { KeyHint } from './KeyHint.tsx';
import type { Matter } from './matter.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';
import { TermsPart } from './TermsPart.tsx';

/** The last look before an approval: for whom, for which cases (R2), and what differs. */
export function ApprovePanel(props: { matter: Matter; client: RegisterClient; decision: Decision; onBack: () => void }) {
  const desk = textsOf(staffDeskTexts);
  const ofMatch = textsOf(clientMatchTexts);
  const t = textsOf(decisionTexts);
  const cases = textsOf(casesTexts);
  const [limited, setLimited] = createSignal(false);
  const [named, setNamed] = createSignal<readonly string[]>([]);
  const [missing, setMissing] = createSignal(false);
  const open = () => props.client.applications.filter(({ status }) => status !== 'CLOSED');
  const differing = () =>
    compare(props.matter.statedClient, props.client)
      .filter(({ mark }) => mark === 'different')
      .map(({ field }) => ofMatch(`compare.field.${field}`));
  const [typed, setTyped] = createSignal({ confirmed: false, endsOn: '', without: false, reason: '' });
  const [problems, setProblems] = createSignal<readonly TermsProblem[]>([]);
  const error = () => (missing() ? t('approve.missing') : props.decision.errorsAt('cases')[0]?.message);

  let heading: HTMLHeadingElement | undefined;
  let confirm: HTMLDivElement | undefined;
  // Where something differs the first Enter does not approve: the focus stands on the words that say what.
  onMount(() => (differing().length > 0 ? heading?.focus() : confirm?.querySelector('button')?.focus()));

  const send = () => {
    setMissing(limited() && named().length === 0);
    const { terms, problems: found } = readTerms({
      ...typed(),
      hasStatement: props.matter.previousHolderStatement != null,
    });
    setProblems(found);
    if (missing() || found.length > 0) return;
    void props.decision.approve(props.client.id, limited() ? named() : null, terms);
  };
  const toggle = (id: string, on: boolean) => {
    setMissing(false);
    setNamed((before) => (on ? [...before, id] : before.filter((each) => each !== id)));
  };

  return (
    <form
      class="panel panel--approve"
      aria-labelledby="approve-heading"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        if (event.key === 'Escape') props.onBack();
      }}
    >
      <h3 id="approve-heading" ref={heading} tabIndex={-1}>
        {t('approve.heading')}
      </h3>
      <p class="panel__sentence">
        {t('approve.sentence', {
          advisor: `\u2068${props.matter.advisor?.displayName ?? ''}\u2069`,
          capacity: desk(`capacityOf.${props.matter.capacity}`),
          client: `\u2068${props.client.displayName}\u2069`,
          born: props.client.dateOfBirth ? formatDate(props.client.dateOfBirth) : '–',
          number: `\u2068${props.client.customerNumber}\u2069`,
        })}
      </p>
      <Show when={differing().length > 0}>
        <Banner tone="warning" title={t('approve.differs', { fields: differing().join(', ') })}>
          <p>{t('approve.differsHelp')}</p>
        </Banner>
      </Show>
      <fieldset class="scope" aria-describedby={error() ? 'scope-error' : undefined}>
        <legend class="ui-hidden">{t('approve.scope')}</legend>
        <label>
          <input type="radio" name="scope" checked={!limited()} onChange={() => setLimited(false)} />
          <span>{t('approve.all')}</span>
        </label>
        <label>
          <input type="radio" name="scope" checked={limited()} onChange={() => setLimited(true)} />
          <span>{t('approve.named')}</span>
        </label>
        <Show when={limited()}>
          <div class="scope__cases">
            <For each={open()}>
              {(application) => (
                <label>
                  <input
                    type="checkbox"
                    checked={named().includes(application.id)}
                    onChange={(event) => toggle(application.id, event.currentTarget.checked)}
                  />
                  <span>
                    {cases(`kind.${application.kind}`)} <bdi class="scope__number">{application.diaryNumber}</bdi>
                  </span>
                </label>
              )}
            </For>
          </div>
        </Show>
      </fieldset>
      <Show when={error()}>
        <p class="panel__error" id="scope-error" role="alert">
          {error()}
        </p>
      </Show>
      <TermsPart
        basis={props.matter.basis}
        hasStatement={props.matter.previousHolderStatement != null}
        typed={typed()}
        onTyped={(change) => {
          setProblems([]);
          setTyped((before) => ({ ...before, ...change }));
        }}
        problems={problems()}
        errors={{
          endsOn: props.decision.errorsAt('endsOn')[0]?.message,
          reason: props.decision.errorsAt('without')[0]?.message,
        }}
      />
      <Show when={props.decision.failure()}>
        {(failure) => <Banner tone="error" alert title={t(`decide.failure.${failure()}`)} />}
      </Show>
      <div class="panel__actions" ref={confirm}>
        <Button variant="primary" type="submit" busy={props.decision.busy()}>
          {props.decision.failure() ? t('decide.again') : differing().length > 0 ? t('approve.sendAnyway') : t('approve.send')}{' '}
          <KeyHint>{differing().length > 0 ? 'Ctrl + Enter' : 'Enter'}</KeyHint>
        </Button>
        <Button variant="quiet" onClick={props.onBack}>
          {t('decide.back')} <KeyHint>Esc</KeyHint>
        </Button>
      </div>
    </form>
  );
}
