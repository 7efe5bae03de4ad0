import { textsOf } from '../i18n/dictionary.ts';
import { documentsTexts } from './documents.dictionary.ts';

const said = ['NOT_SCANNED', 'WAITING', 'REFUSED'] as const;

/** What the virus scanner said of a file, where that has to be said: of a clean one nothing, unless its verdict was waited for. */
export function scanNote() {
  const t = textsOf(documentsTexts);
  const noteOf = (scan: string | undefined, wasAwaited = false): string | undefined => {
    if (scan === 'CLEAN' && wasAwaited) return t('scan.CLEAN');
    const known = said.find((each) => each === scan);
    return known && t(`scan.${known}`);
  };
  return Object.assign(noteOf, {
    /** What is wrong with a file that was received and stopped later. */
    stopped: () => t('scan.stopped'),
    /** For those who listen to the page. */
    told: (name: string) => t('scan.told', { name }),
  });
}
