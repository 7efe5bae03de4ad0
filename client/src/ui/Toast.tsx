import './Toast.css';
import X from 'lucide-solid/icons/x';
import { createRoot, createSignal, For, onCleanup, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { announce } from './announcer.tsx';
import { Button } from './Button.tsx';
import { type Tone, ToneIcon } from './tone.tsx';
import { uiTexts } from './ui.dictionary.ts';

export interface ToastMessage {
  tone: Tone;
  title: string;
  message?: string;
  action?: { label: string; onClick: () => void };
}

const [toasts, setToasts] = createRoot(() => createSignal<readonly (ToastMessage & { id: number })[]>([]));
let lastId = 0;
const dismiss = (id: number) => setToasts((all) => all.filter((each) => each.id !== id));

/** A short notice in the corner, said once. Errors stay until they are closed; the rest leaves after eight seconds, or later while looked at. */
export function showToast(toast: ToastMessage): void {
  const id = ++lastId;
  setToasts((all) => [...all.slice(-3), { ...toast, id }]);
  announce([toast.title, toast.message].filter(Boolean).join('. '));
}

function Toast(props: { toast: ToastMessage & { id: number } }) {
  const t = textsOf(uiTexts);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    if (props.toast.tone !== 'error') timer = setTimeout(() => dismiss(props.toast.id), 8000);
  };
  const hold = () => clearTimeout(timer);
  wait();
  onCleanup(hold);
  return (
    <li
      class={`ui-toast ui-toast--${props.toast.tone}`}
      onPointerEnter={hold}
      onPointerLeave={wait}
      onFocusIn={hold}
      onFocusOut={wait}
    >
      <ToneIcon tone={props.toast.tone} size={22} />
      <div class="ui-toast__text">
        <strong>{props.toast.title}</strong>
        <Show when={props.toast.message}>
          <p>{props.toast.message}</p>
        </Show>
        <Show when={props.toast.action}>
          {(action) => (
            <Button
              variant="quiet"
              onClick={() => {
                action().onClick();
                dismiss(props.toast.id);
              }}
            >
              {action().label}
            </Button>
          )}
        </Show>
      </div>
      <Button variant="quiet" iconOnly icon={<X size={20} aria-hidden="true" />} onClick={() => dismiss(props.toast.id)}>
        {t('close')}
      </Button>
    </li>
  );
}

/** Where toasts appear; once, in the shell. */
export function Toaster() {
  const t = textsOf(uiTexts);
  return (
    <section class="ui-toaster" aria-label={t('notifications')} hidden={toasts().length === 0}>
      <ol>
        <For each={toasts()}>{(toast) => <Toast toast={toast} />}</For>
      </ol>
    </section>
  );
}
