import ArrowLeft from 'lucide-solid/icons/arrow-left';
import ChevronDown from 'lucide-solid/icons/chevron-down';
import ChevronUp from 'lucide-solid/icons/chevron-up';
import { type JSX, onMount, Show } from 'solid-js';
import { textsOf } from '../../i18n/dictionary.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import type { DeskKeys } from './desk-keys.ts';
import type { OpenMatter } from './open-matter.ts';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';

/** From one matter to the one beside it, and on a narrow screen back to the list. */
export function MatterMoves(props: { matter: OpenMatter; keys: DeskKeys }) {
  const t = textsOf(staffCorrespondenceTexts);
  return (
    <div class="post__moves">
      <span class="post__to-list">
        <Button variant="quiet" icon={<ArrowLeft size={20} aria-hidden="true" />} onClick={() => props.matter.go(null)}>
          {t('list.back')}
        </Button>
      </span>
      <Button
        variant="quiet"
        aria-keyshortcuts="K"
        icon={<ChevronUp size={18} aria-hidden="true" />}
        onClick={props.matter.previous}
      >
        {t('list.previous')} <props.keys.Hint>K</props.keys.Hint>
      </Button>
      <Button
        variant="quiet"
        aria-keyshortcuts="J"
        icon={<ChevronDown size={18} aria-hidden="true" />}
        onClick={props.matter.next}
      >
        {t('list.next')} <props.keys.Hint>J</props.keys.Hint>
      </Button>
    </div>
  );
}

/** What the open matter is about. It takes the focus when one came to it, so that reading goes on from there. */
export function MatterHeading(props: { number?: string; matter: OpenMatter; children: JSX.Element }) {
  let heading: HTMLHeadingElement | undefined;
  onMount(() => {
    if (props.matter.takesFocus()) heading?.focus({ preventScroll: true });
  });
  return (
    <div class="post__head">
      <h2 id="matter-heading" tabIndex={-1} ref={heading}>
        {props.children}
      </h2>
      <Show when={props.number}>{(number) => <CopyButton text={number()} />}</Show>
    </div>
  );
}
