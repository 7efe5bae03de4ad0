import './DecisionBar.css';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { decisionTexts } from './decision.dictionary.ts';
import type { DecisionError } from './decision-problem.ts';
import { deskWorkTexts } from './desk-work.dictionary.ts';
import { KeyHint } from './KeyHint.tsx';
import type { Matter } from './matter.ts';
import type { Gone } from './queue-state.ts';
import { keysOn } from './shortcuts.ts';

interface Props {
  matter: Matter;
  gone: Gone | null;
  /** What is being decided, in place of the buttons. */
  panel: JSX.Element;
  /** What a decision was refused for and nothing here can mend. */
  problems: readonly DecisionError[];
  /** What was decided a moment ago, quietly. */
  confirmation: string | null;
  /** The keys rest: the document has the keyboard. */
  resting: boolean;
  onApprove: () => void;
  onReject: () => void;
  onMissing: () => void;
  onNext: () => void;
}

/** What can be done with the open matter; where nothing can, why not. */
export function DecisionBar(props: Props) {
  const t = textsOf(decisionTexts);
  const work = textsOf(deskWorkTexts);
  const isPending = () => props.matter.status === 'PENDING' && props.gone === null;
  const said = () => props.confirmation ?? (props.resting && keysOn() ? t('keys.resting') : null);
  const outcome = () => t(`status.${props.matter.status}`);
  return (
    <section class="decision" aria-label={t('decide.label')}>
      <Show when={isPending()}>
        <For each={props.problems}>{(problem) => <Banner tone="error" alert title={problem.message} />}</For>
      </Show>
      {/* Above, so that the buttons stay under the pointer when the document lets go of the keyboard. */}
      <Show when={isPending() && said()}>
        <p class="decision__said">{said()}</p>
      </Show>
      <Switch>
        <Match when={!isPending()}>
          <Banner
            tone="info"
            alert
            title={t(props.gone === 'here' ? 'decide.goneHere' : 'decide.goneElsewhere', { outcome: outcome() })}
            actions={
              <Button variant="primary" onClick={props.onNext}>
                {t('decide.next')} <KeyHint>J</KeyHint>
              </Button>
            }
          />
        </Match>
        <Match when={!props.matter.viewerCanApprove && !props.matter.viewerCanReject}>
          <Banner tone="info" title={t('decide.own.title')}>
            <p>{t('decide.own.text')}</p>
          </Banner>
        </Match>
        <Match when={props.panel}>{props.panel}</Match>
      </Switch>
      <Show when={isPending() && !props.panel && (props.matter.viewerCanApprove || props.matter.viewerCanReject)}>
        <div class="decision__buttons">
          <Show when={props.matter.viewerCanApprove}>
            <Button variant="primary" onClick={props.onApprove} aria-keyshortcuts={keysOn() ? 'A' : undefined}>
              {t('decide.approve')} <KeyHint>A</KeyHint>
            </Button>
          </Show>
          <Show when={props.matter.viewerCanReject}>
            <Button variant="danger" onClick={props.onReject} aria-keyshortcuts={keysOn() ? 'R' : undefined}>
              {t('decide.reject')} <KeyHint>R</KeyHint>
            </Button>
          </Show>
          <Show when={props.matter.viewerCanAskForMissing}>
            <Button onClick={props.onMissing} aria-keyshortcuts={keysOn() ? 'M' : undefined}>
              {work('missing.button')} <KeyHint>M</KeyHint>
            </Button>
          </Show>
        </div>
      </Show>
    </section>
  );
}
