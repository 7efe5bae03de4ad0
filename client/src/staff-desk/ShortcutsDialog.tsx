import { For } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { decisionTexts } from './decision.dictionary.ts';
import { keysOn, setKeysOn } from './shortcuts.ts';

const keys = [
  { press: ['J', '↓'], does: 'next' },
  { press: ['K', '↑'], does: 'previous' },
  { press: ['A'], does: 'approve' },
  { press: ['R'], does: 'reject' },
  { press: ['M'], does: 'missing' },
  { press: ['T'], does: 'take' },
  { press: ['X'], does: 'several' },
  { press: ['Ctrl + Enter'], does: 'send' },
  { press: ['Esc'], does: 'back' },
  { press: ['/'], does: 'find' },
  { press: ['1', '9'], does: 'choose' },
  { press: ['D'], does: 'document' },
  { press: ['?'], does: 'help' },
] as const;

/** Every key of the desk, and the switch that takes them away. */
export function ShortcutsDialog(props: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = textsOf(decisionTexts);
  return (
    <Dialog open={props.open} onOpenChange={props.onOpenChange} title={t('keys.title')} description={t('keys.text')}>
      <dl class="keys">
        <For each={keys}>
          {(key) => (
            <div class="keys__item">
              <dt>
                <For each={key.press}>
                  {(press, index) => (
                    <>
                      {index() > 0 ? (key.does === 'choose' ? ' – ' : ' / ') : ''}
                      <Kbd>{press}</Kbd>
                    </>
                  )}
                </For>
              </dt>
              <dd>{t(`keys.does.${key.does}`)}</dd>
            </div>
          )}
        </For>
      </dl>
      <label class="keys__switch">
        <input type="checkbox" checked={keysOn()} onChange={(event) => setKeysOn(event.currentTarget.checked)} />
        {t('keys.on')}
      </label>
    </Dialog>
  );
}
