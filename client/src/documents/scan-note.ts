import { textsOf } from '../i18n/dictionary.ts';
import { documentsTexts } from './documents.dictionary.ts';

/** What the virus scanner said of a file, where that has to be said: of a clean one nothing. */
export function scanNote(): (scan: string | undefined) => string | undefined {
  const t = textsOf(documentsTexts);
  return (scan) => (scan === 'NOT_SCANNED' || scan === 'WAITING' || scan === 'REFUSED' ? t(`scan.${scan}`) : undefined);
}
