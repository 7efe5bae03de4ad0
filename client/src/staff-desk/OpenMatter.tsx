import ArrowLeft from 'lucide-solid/icons/arrow-left';
import FileText from 'lucide-solid/icons/file-text';
import { createEffect, createSignal, Match, onCleanup, onMount, Show, Switch, untrack } from 'solid-js';
import { createKeptText } from '../accounts/unsaved-copy.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { announce } from '../ui/announcer.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { ApprovePanel } from './ApprovePanel.tsx';
import { createClientMatch } from './client-match.ts';
import { DecisionBar } from './DecisionBar.tsx';
import { DeskMoves, type Moves } from './DeskMoves.tsx';
import { DocumentPane } from './DocumentPane.tsx';
import { createDecision, type Verdict } from './decision.ts';
import { KeyHint } from './KeyHint.tsx';
import { MatchPart } from './MatchPart.tsx';
import { MatterHead } from './MatterHead.tsx';
import { MissingPanel } from './MissingPanel.tsx';
import type { Matter } from './matter.ts';
import type { Gone } from './queue-state.ts';
import { RejectPanel } from './RejectPanel.tsx';
import { SuccessionPart } from './SuccessionPart.tsx';
import { useShortcuts } from './shortcuts.ts';
import { staffDeskTexts } from './staff-desk.dictionary.ts';
import { TakePart } from './TakePart.tsx';
import type { WorkQueue } from './work-queue.ts';

export type DeskView = 'matter' | 'document';

export interface OpenMatterProps {
  matter: Matter;
  /** It was read anew, because it changed while it was open. */
  changed: boolean;
  /** What changes while this is under way is one's own doing. */
  asOwn: <T>(work: () => Promise<T>) => Promise<T>;
  /** What is shown may be old. */
  onStale: () => void;
  gone: Gone | null;
  queue: WorkQueue;
  /** Whether the heading takes the focus: one came here, and did not just find it. */
  takesFocus: () => boolean;
  view: DeskView;
  onView: (view: DeskView) => void;
  /** There is something else to look at from its beginning: another matter, or what is about to be decided. */
  onTurn: () => void;
  confirmation: string | null;
  moves: Moves;
  onDecided: (verdict: Verdict, matter: Matter, superseded: string | null) => void;
  onQueue: () => void;
}

/** From this width on the document stands beside the matter. */
const threeAbreast = '(width >= 75rem)';

/** Whether the keyboard is in the document's frame, where the desk's keys do not reach. */
function createResting(): () => boolean {
  const [resting, set] = createSignal(false);
  const look = () => queueMicrotask(() => set(document.activeElement instanceof HTMLIFrameElement));
  onMount(() => {
    addEventListener('blur', look);
    addEventListener('focus', look);
  });
  onCleanup(() => {
    removeEventListener('blur', look);
    removeEventListener('focus', look);
  });
  return resting;
}

/** The matter in the middle, its document at the side, and what can be decided below. */
export function OpenMatter(props: OpenMatterProps) {
  const t = textsOf(staffDeskTexts);
  const match = createClientMatch(
    untrack(() => ({ ...props.matter.statedClient })),
    () => props.matter,
  );
  const [panel, setPanel] = createSignal<'approve' | 'reject' | 'missing' | null>(null);
  const [searchWanted, setSearchWanted] = createSignal(0);
  const [needsClient, setNeedsClient] = createSignal(false);
  const resting = createResting();
  // What is typed stays with its matter: while one looks at another, over a reload and over the end of the session.
  const [reason, setReason] = createKeptText(() => `rejection.${props.matter.id}`);
  const [message, setMessage] = createKeptText(() => `missing.${props.matter.id}`);
  const decision = createDecision({
    matter: () => props.matter,
    queue: props.queue,
    onDecided: (verdict, superseded) => {
      setReason('');
      setMessage('');
      props.onDecided(verdict, props.matter, superseded);
    },
    onRefused: () => props.onStale(),
  });
  const isPending = () => props.matter.status === 'PENDING' && props.gone === null;

  let heading: HTMLHeadingElement | undefined;
  onMount(() => {
    if (!props.takesFocus()) return;
    heading?.focus({ preventScroll: true });
    props.onTurn();
  });
  // What can be mended at the client is mended there: the panel makes way for it.
  createEffect(() => {
    if (decision.errorsAt('match').length === 0 && decision.errorsAt('matter').length === 0) return;
    setPanel(null);
    props.onView('matter');
  });

  const begin = (kind: 'approve' | 'reject' | 'missing') => {
    setPanel(kind);
    props.onTurn();
  };
  const back = () => {
    setPanel(null);
    decision.clear();
    heading?.focus({ preventScroll: true });
  };
  const find = () => {
    props.onView('matter');
    setSearchWanted((count) => count + 1);
  };
  const approve = () => {
    if (!isPending() || !props.matter.viewerCanApprove) return;
    decision.clear();
    setNeedsClient(match.chosen() === null);
    if (needsClient()) find();
    else begin('approve');
  };
  const reject = () => {
    if (!isPending() || !props.matter.viewerCanReject) return;
    decision.clear();
    begin('reject');
  };
  const [said, setSaid] = createSignal<string | null>(null);
  const missing = () => {
    if (!isPending() || !props.matter.viewerCanAskForMissing) return;
    decision.clear();
    setSaid(null);
    begin('missing');
  };
  const choose = (place: number) => {
    const suggestion = match.suggestions()[place];
    if (suggestion && isPending()) match.choose(suggestion.client);
  };
  let side: HTMLDivElement | undefined;
  /** Where both are seen the document takes the keyboard, so that it can be scrolled; else it takes the place of the matter, or gives it back. */
  const toDocument = () => {
    if (matchMedia(threeAbreast).matches) side?.querySelector<HTMLElement>('iframe, [tabindex="0"]')?.focus();
    else props.onView(props.view === 'document' ? 'matter' : 'document');
  };
  createEffect(() => {
    if (match.chosen()) setNeedsClient(false);
  });
  useShortcuts({
    a: approve,
    r: reject,
    m: missing,
    '/': find,
    d: toDocument,
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [String(index + 1), () => choose(index)])),
  });

  return (
    <>
      <section class="matter" aria-labelledby="matter-heading">
        <div class="matter__steps">
          <Button variant="quiet" icon={<ArrowLeft size={20} aria-hidden="true" />} onClick={props.onQueue}>
            {t('step.queue')}
          </Button>
          <DeskMoves moves={props.moves} />
          <Button icon={<FileText size={20} aria-hidden="true" />} onClick={() => props.onView('document')}>
            {t('step.document')} <KeyHint>D</KeyHint>
          </Button>
        </div>
        <Show when={props.changed && isPending()}>
          <Banner tone="warning" title={t('matter.changed')}>
            <p>{t('matter.changedHelp')}</p>
          </Banner>
        </Show>
        <MatterHead
          matter={props.matter}
          headingRef={(element) => {
            heading = element;
          }}
        />
        {/* R21: nobody works on their own mandate. */}
        <Show when={isPending() && (props.matter.viewerCanApprove || props.matter.viewerCanReject)}>
          <TakePart matter={props.matter} />
        </Show>
        <MatchPart
          stated={props.matter.statedClient}
          match={match}
          wanted={searchWanted()}
          needed={needsClient()}
          errors={decision.errorsAt('match')}
          decided={!isPending()}
          holder={
            <Show when={isPending() && match.chosen()?.id}>
              {(id) => <SuccessionPart matter={props.matter} clientId={id()} asOwn={props.asOwn} />}
            </Show>
          }
        />
      </section>
      <div class="desk__side" ref={side}>
        <div class="matter__steps">
          <Button variant="quiet" icon={<ArrowLeft size={20} aria-hidden="true" />} onClick={() => props.onView('matter')}>
            {t('step.matter')}
          </Button>
        </div>
        <DocumentPane powerOfAttorney={props.matter} />
      </div>
      <DecisionBar
        matter={props.matter}
        gone={props.gone}
        confirmation={said() ?? props.confirmation}
        resting={resting()}
        onApprove={approve}
        onReject={reject}
        onMissing={missing}
        onNext={props.moves.next}
        problems={[...decision.errorsAt('decision'), ...decision.errorsAt('matter')]}
        panel={
          panel() && (
            <Switch>
              <Match when={panel() === 'approve' && match.chosen()}>
                {(client) => <ApprovePanel matter={props.matter} client={client()} decision={decision} onBack={back} />}
              </Match>
              <Match when={panel() === 'reject'}>
                <RejectPanel decision={decision} reason={reason()} onReason={setReason} onBack={back} />
              </Match>
              <Match when={panel() === 'missing'}>
                <MissingPanel
                  matter={props.matter}
                  text={message()}
                  onText={setMessage}
                  asOwn={props.asOwn}
                  onDone={(done) => {
                    setSaid(done);
                    announce(done);
                    back();
                  }}
                  onBack={back}
                />
              </Match>
            </Switch>
          )
        }
      />
    </>
  );
}
