import Download from 'lucide-solid/icons/download';
import { createSignal, For, Show } from 'solid-js';
import { canBePreviewed, DocumentPreview } from '../../documents/DocumentPreview.tsx';
import { downloadAddress, inlineAddress } from '../../documents/document-address.ts';
import { scanNote } from '../../documents/scan-note.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { formatBytes } from '../../i18n/format.ts';
import { Link } from '../../ui/Link.tsx';
import { Name } from '../../ui/Name.tsx';
import { staffCorrespondenceTexts } from './staff-correspondence.dictionary.ts';

interface Shown {
  id: string;
  title: string;
  mediaType: string;
  byteSize: number;
  scan?: string;
  url: string;
}

function Sheet(props: { document: Shown }) {
  const t = textsOf(staffCorrespondenceTexts);
  const noteOf = scanNote();
  return (
    <div class="post__sheet">
      <p class="post__sheet-bar">
        <strong>
          <Name>{props.document.title}</Name>
        </strong>
        <span class="post__aside">
          {[formatBytes(props.document.byteSize), noteOf(props.document.scan)].filter(Boolean).join(', ')}
        </span>
        <Link external standalone href={inlineAddress(props.document.url)}>
          {t('documents.open')}
        </Link>
        <a class="ui-button ui-button--quiet" href={downloadAddress(props.document.url)} rel="external" download="">
          <Download size={18} aria-hidden="true" /> {t('documents.download')}
        </a>
      </p>
      <Show when={canBePreviewed(props.document.mediaType)} fallback={<p class="post__aside">{t('documents.notHere')}</p>}>
        <DocumentPreview document={props.document} />
      </Show>
    </div>
  );
}

/** Documents where they are read: one at a time, the others a press away. */
export function DocumentsInPlace(props: { documents: readonly Shown[] }) {
  const t = textsOf(staffCorrespondenceTexts);
  const [chosen, setChosen] = createSignal<string | null>(null);
  const shown = () => props.documents.find(({ id }) => id === chosen()) ?? props.documents[0];
  return (
    <Show when={shown()} fallback={<p class="post__aside">{t('documents.none')}</p>}>
      {(document) => (
        <section class="post__documents" aria-label={t('documents.label')}>
          <Show when={props.documents.length > 1}>
            <ul class="post__chooser">
              <For each={props.documents}>
                {(each) => (
                  <li>
                    <button
                      type="button"
                      class="post__choice"
                      aria-pressed={each.id === document().id}
                      onClick={() => setChosen(each.id)}
                    >
                      <bdi>{each.title}</bdi>
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </Show>
          <Sheet document={document()} />
        </section>
      )}
    </Show>
  );
}
