import FileText from 'lucide-solid/icons/file-text';
import { createSignal, createUniqueId, For, Show } from 'solid-js';
import { canBePreviewed, DocumentPreview } from '../documents/DocumentPreview.tsx';
import { downloadAddress } from '../documents/document-address.ts';
import { documentsTexts } from '../documents/documents.dictionary.ts';
import { scanNote } from '../documents/scan-note.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatBytes } from '../i18n/format.ts';
import { Button } from '../ui/Button.tsx';
import { caseCorrespondenceTexts } from './case-correspondence.dictionary.ts';

export interface LinkedDocument {
  id: string;
  title: string;
  mediaType: string;
  byteSize: number;
  scan: string;
  url: string;
}

/** Documents to be saved, each with its size; PDFs and images can be looked at here. */
export function DocumentLinks(props: { documents: readonly LinkedDocument[] }) {
  const t = textsOf(caseCorrespondenceTexts);
  return (
    <Show when={props.documents.length > 0}>
      <ul class="document-links" aria-label={t('documents', { count: props.documents.length })}>
        <For each={props.documents}>{(document) => <LinkedDocumentRow document={document} />}</For>
      </ul>
    </Show>
  );
}

function LinkedDocumentRow(props: { document: LinkedDocument }) {
  const t = textsOf(documentsTexts);
  const noteOf = scanNote();
  const [open, setOpen] = createSignal(false);
  const place = createUniqueId();
  const name = () => ({ name: props.document.title });
  return (
    <li>
      <div class="document-links__line">
        <a href={downloadAddress(props.document.url)} rel="external" download="">
          <FileText size={18} aria-hidden="true" />
          <span>
            <bdi>{props.document.title}</bdi> (
            {[formatBytes(props.document.byteSize), noteOf(props.document.scan)].filter(Boolean).join(', ')})
          </span>
        </a>
        <Show when={canBePreviewed(props.document.mediaType)}>
          <Button
            variant="quiet"
            aria-expanded={open()}
            aria-controls={place}
            aria-label={open() ? t('preview.hideOf', name()) : t('preview.showOf', name())}
            onClick={() => setOpen(!open())}
          >
            {open() ? t('preview.hide') : t('preview.show')}
          </Button>
        </Show>
      </div>
      <div id={place}>
        <Show when={open()}>
          <DocumentPreview document={props.document} />
        </Show>
      </div>
    </li>
  );
}
