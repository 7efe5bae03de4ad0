import './DocumentPreview.css';
import { Match, Switch } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { inlineAddress, pdfAddress } from './document-address.ts';
import { documentsTexts } from './documents.dictionary.ts';

const isPdf = (mediaType: string) => mediaType === 'application/pdf';
const isImage = (mediaType: string) => mediaType.startsWith('image/');

/** Whether this browser shows PDF files in a page at all; most telephones do not. */
export const showsPdf = (): boolean => navigator.pdfViewerEnabled !== false;

/** Whether this browser shows files of the type in a page. */
export const canBePreviewed = (mediaType: string): boolean => isImage(mediaType) || (isPdf(mediaType) && showsPdf());

/** A PDF or an image where it stands, in the browser's own viewer; nothing for other types. */
export function DocumentPreview(props: { document: { title: string; mediaType: string; url: string } }) {
  const t = textsOf(documentsTexts);
  return (
    <Switch>
      <Match when={isPdf(props.document.mediaType)}>
        <iframe
          class="document-preview__frame"
          src={pdfAddress(props.document.url)}
          title={t('preview.frame', { name: props.document.title })}
        />
      </Match>
      <Match when={isImage(props.document.mediaType)}>
        <img class="document-preview__image" src={inlineAddress(props.document.url)} alt={props.document.title} />
      </Match>
    </Switch>
  );
}
