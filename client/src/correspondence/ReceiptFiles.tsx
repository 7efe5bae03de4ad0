import { For, Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { formatBytes } from '../i18n/format.ts';
import { Card, Section } from '../ui/Card.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { receiptsTexts } from './receipts.dictionary.ts';

/** The files of a receipt, each with its size and its fingerprint. */
export function ReceiptFiles(props: { files: readonly { name: string; byteSize: number; sha256: string }[] }) {
  const t = textsOf(receiptsTexts);
  return (
    <Section id="receipt-files" heading={props.files.length > 0 ? t('files', { count: props.files.length }) : t('noFiles')}>
      <Show when={props.files.length > 0}>
        <Card flush>
          <ul class="receipt__files">
            <For each={props.files}>
              {(file) => (
                <li>
                  <p class="receipt__name">
                    <bdi>{file.name}</bdi> <span class="receipt__aside">{formatBytes(file.byteSize)}</span>
                  </p>
                  <p class="receipt__hash">
                    <span class="receipt__aside">{t('hash')}</span> <CopyButton text={file.sha256} />
                  </p>
                </li>
              )}
            </For>
          </ul>
        </Card>
        <p class="receipt__aside">{t('hashHelp')}</p>
      </Show>
    </Section>
  );
}
