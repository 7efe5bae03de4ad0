import { defineDictionary } from '../i18n/dictionary.ts';

/** What is said of any file, wherever it stands. */
export const documentsTexts = defineDictionary('documents', {
  en: {
    scan: {
      NOT_SCANNED: 'not scanned for viruses',
      WAITING: 'waits for the virus scan; until then only its sender sees it',
      REFUSED: 'stopped by the virus scanner',
    },
    zip: 'All documents in one file (ZIP)',
  },
  fi: {
    scan: {
      NOT_SCANNED: 'ei virustarkistettu',
      WAITING: 'odottaa virustarkistusta; siihen asti vain lähettäjä näkee sen',
      REFUSED: 'virustarkistus pysäytti tiedoston',
    },
    zip: 'Kaikki asiakirjat yhtenä tiedostona (ZIP)',
  },
  sv: {
    scan: {
      NOT_SCANNED: 'inte viruskontrollerad',
      WAITING: 'väntar på viruskontroll; tills dess ser bara avsändaren den',
      REFUSED: 'stoppad av virusskannern',
    },
    zip: 'Alla handlingar i en fil (ZIP)',
  },
});
