import './DocumentPane.css';
import Download from 'lucide-solid/icons/download';
import ExternalLink from 'lucide-solid/icons/external-link';
import FileX from 'lucide-solid/icons/file-x';
import { createEffect, createMemo, createSignal, on, Show } from 'solid-js';
import { showsPdf } from '../documents/DocumentPreview.tsx';
import { downloadAddress, inlineAddress, pdfAddress } from '../documents/document-address.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatBytes } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Name } from '../ui/Name.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { shortTitle } from './document-view.ts';
import { ImageViewer } from './ImageViewer.tsx';
import { staffDeskTexts } from './staff-desk.dictionary.ts';

const paneFragment = graphql(`
  fragment DocumentPane_powerOfAttorney on PowerOfAttorney {
    id
    basis
    statement
    attachments {
      id
      title
      mediaType
      byteSize
      url
    }
    previousHolderStatement {
      id
      title
      mediaType
      byteSize
      url
    }
  }
`);

interface Shown {
  title: string;
  mediaType: string;
  byteSize: number;
  url: string;
}

function Sheet(props: { document: Shown }) {
  const t = textsOf(staffDeskTexts);
  const isPdf = () => props.document.mediaType === 'application/pdf';
  return (
    <div class="sheet">
      <div class="sheet__bar">
        <p class="sheet__title">
          <Name>{props.document.title}</Name> <span class="sheet__size">{formatBytes(props.document.byteSize)}</span>
        </p>
        <a class="ui-button ui-button--quiet" href={inlineAddress(props.document.url)} target="_blank" rel="noreferrer">
          <ExternalLink size={18} aria-hidden="true" />
          <span class="sheet__action">{t('document.open')}</span>
        </a>
        <a class="ui-button ui-button--quiet" href={downloadAddress(props.document.url)} rel="external" download="">
          <Download size={18} aria-hidden="true" />
          <span class="sheet__action">{t('document.download')}</span>
        </a>
      </div>
      <Show when={isPdf()} fallback={<ImageViewer src={inlineAddress(props.document.url)} title={props.document.title} />}>
        <Show
          when={showsPdf()}
          fallback={
            <EmptyState icon={<ExternalLink size={32} aria-hidden="true" />} title={t('document.notHere.title')}>
              {t('document.notHere.text')}
            </EmptyState>
          }
        >
          <iframe
            class="sheet__frame"
            src={pdfAddress(props.document.url)}
            title={t('document.frame', { name: props.document.title })}
          />
        </Show>
      </Show>
    </div>
  );
}

/** What the mandate rests on (R3), large: its documents, each in a tab, or for a notification the statement itself. */
export function DocumentPane(props: { powerOfAttorney: FragmentType<typeof paneFragment> }) {
  const t = textsOf(staffDeskTexts);
  const mandate = () => readFragment(paneFragment, props.powerOfAttorney);
  const documents = createMemo(() => {
    const { attachments, previousHolderStatement } = mandate();
    const own = attachments.map((document) => ({ document, label: shortTitle(document.title) }));
    return previousHolderStatement ? [...own, { document: previousHolderStatement, label: t('document.previousHolder') }] : own;
  });
  const [tab, setTab] = createSignal('');
  createEffect(
    on(
      () => mandate().id,
      () => setTab(documents()[0]?.document.id ?? ''),
    ),
  );
  return (
    <section class="document-pane" aria-labelledby="document-heading">
      <VisuallyHidden>
        <h2 id="document-heading">{t('document.heading')}</h2>
      </VisuallyHidden>
      <Show
        when={documents().length > 0}
        fallback={
          <div class="document-pane__none">
            <Show when={mandate().statement}>
              {(statement) => (
                <figure class="document-pane__statement">
                  <figcaption>{t('matter.statement')}</figcaption>
                  <blockquote dir="auto">{statement()}</blockquote>
                </figure>
              )}
            </Show>
            <EmptyState icon={<FileX size={32} aria-hidden="true" />} title={t('document.none.title')}>
              {mandate().basis === 'NOTIFICATION' ? t('document.none.notification') : t('document.none.text')}
            </EmptyState>
          </div>
        }
      >
        <Show
          when={documents().length > 1}
          fallback={<Show when={documents()[0]}>{(only) => <Sheet document={only().document} />}</Show>}
        >
          <Tabs
            label={t('document.tabs')}
            value={tab()}
            onChange={setTab}
            tabs={documents().map(({ document, label }) => ({
              value: document.id,
              label,
              content: () => <Sheet document={document} />,
            }))}
          />
        </Show>
      </Show>
    </section>
  );
}
