import './Dialog.css';
import * as Kobalte from '@kobalte/core/alert-dialog';
import { type JSX, Show } from 'solid-js';
import { Button } from './Button.tsx';

/** A question that must be answered: what will happen, and whether it should. The safe answer has the focus first. */
export function AlertDialog(props: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: JSX.Element;
  description: JSX.Element;
  children?: JSX.Element;
  confirmLabel: string;
  cancelLabel: string;
  tone?: 'danger' | 'primary' | 'secondary';
  /** The safe answer is the one most likely wanted. */
  cancelTone?: 'primary' | 'secondary';
  cancelBusy?: boolean;
  busy?: boolean;
  onConfirm: () => void;
}) {
  return (
    <Kobalte.Root open={props.open} onOpenChange={props.onOpenChange}>
      <Kobalte.Portal>
        <Kobalte.Overlay class="ui-scrim" />
        <div class="ui-dialog-place">
          <Kobalte.Content class="ui-dialog">
            <Kobalte.Title class="ui-dialog__title">{props.title}</Kobalte.Title>
            <Kobalte.Description>{props.description}</Kobalte.Description>
            <Show when={props.children}>{props.children}</Show>
            <div class="ui-dialog__actions">
              <Button
                variant={props.cancelTone ?? 'secondary'}
                busy={props.cancelBusy === true}
                onClick={() => props.onOpenChange(false)}
              >
                {props.cancelLabel}
              </Button>
              <Button variant={props.tone ?? 'primary'} busy={props.busy === true} onClick={props.onConfirm}>
                {props.confirmLabel}
              </Button>
            </div>
          </Kobalte.Content>
        </div>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
}
