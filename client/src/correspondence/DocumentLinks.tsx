import FileText from 'lucide-solid/icons/file-text';
import { For, Show } from 'solid-js';
import { downloadAddress } from '../documents/document-address.ts';
import { scanNote } from '../documents/scan-note.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatBytes } from '../i18n/format.ts';
import { caseCorrespondenceTexts } from './case-correspondence.dictionary.ts';

export interface LinkedDocument {
  id: string;
  title: string;
  byteSize: number;
  scan: string;
  url: string;
}

/** Documents to be saved, each with its size. */
export function DocumentLinks(props: { documents: readonly LinkedDocument[] }) {
  const t = textsOf(caseCorrespondenceTexts);
  const noteOf = scanNote();
  return (
    <Show when={props.documents.length > 0}>
      <ul class="document-links" aria-label={t('documents', { count: props.documents.length })}>
        <For each={props.documents}>
          {(document) => (
            <li>
              <a href={downloadAddress(document.url)} rel="external" download="">
                <FileText size={18} aria-hidden="true" />
                <span>
                  <bdi>{document.title}</bdi> (
                  {[formatBytes(document.byteSize), noteOf(document.scan)].filter(Boolean).join(', ')})
                </span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
