import './Dialog.css';
import * as Kobalte from '@kobalte/core/dialog';
import X from 'lucide-solid/icons/x';
import { type JSX, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Button } from './Button.tsx';
import { uiTexts } from './ui.dictionary.ts';

/** A thing done apart from the page; Escape, the cross or a press outside closes it, and the focus goes back. */
export function Dialog(props: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: JSX.Element;
  description?: JSX.Element;
  children?: JSX.Element;
  actions?: JSX.Element;
}) {
  const t = textsOf(uiTexts);
  return (
    <Kobalte.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Kobalte.Portal>
        <Kobalte.Overlay class="ui-scrim" />
        <div class="ui-dialog-place">
          <Kobalte.Content class="ui-dialog">
            <div class="ui-dialog__head">
              <Kobalte.Title class="ui-dialog__title">{props.title}</Kobalte.Title>
              <Button
                variant="quiet"
                iconOnly
                icon={<X size={22} aria-hidden="true" />}
                onClick={() => props.onOpenChange(false)}
              >
                {t('close')}
              </Button>
            </div>
            <Show when={props.description}>
              <Kobalte.Description>{props.description}</Kobalte.Description>
            </Show>
            {props.children}
            <Show when={props.actions}>
              <div class="ui-dialog__actions">{props.actions}</div>
            </Show>
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
}
