import { defineDictionary } from '../i18n/dictionary.ts';

/** What is said of any file, wherever it stands. */
export const documentsTexts = defineDictionary('documents', {
  en: {
    scan: {
      NOT_SCANNED: 'not scanned for viruses',
      WAITING: 'waits for the virus scan; until then only its sender sees it',
      REFUSED: 'stopped by the virus scanner',
      CLEAN: 'virus scan passed',
      stopped: 'The virus scanner found something harmful in the file. Remove it here: it is not sent.',
      told: (file: { name: string }) => `The virus scan of ${file.name} found nothing harmful.`,
    },
    preview: {
      frame: (document: { name: string }) => `The document ${document.name}`,
      show: 'Show',
      hide: 'Hide',
      showOf: (document: { name: string }) => `Show: ${document.name}`,
      hideOf: (document: { name: string }) => `Hide: ${document.name}`,
    },
    zip: 'All documents in one file (ZIP)',
  },
  fi: {
    scan: {
      NOT_SCANNED: 'ei virustarkistettu',
      WAITING: 'odottaa virustarkistusta; siihen asti vain lähettäjä näkee sen',
      REFUSED: 'virustarkistus pysäytti tiedoston',
      CLEAN: 'virustarkistettu',
      stopped: 'Virustarkistus löysi tiedostosta jotakin haitallista. Poista tiedosto: sitä ei lähetetä.',
      told: ({ name }) => `Virustarkistus ei löytänyt tiedostosta ${name} mitään haitallista.`,
    },
    preview: {
      frame: (document: { name: string }) => `Asiakirja ${document.name}`,
      show: 'Näytä',
      hide: 'Piilota',
      showOf: (document: { name: string }) => `Näytä: ${document.name}`,
      hideOf: (document: { name: string }) => `Piilota: ${document.name}`,
    },
    zip: 'Kaikki asiakirjat yhtenä tiedostona (ZIP)',
  },
  sv: {
    scan: {
      NOT_SCANNED: 'inte viruskontrollerad',
      WAITING: 'väntar på viruskontroll; tills dess ser bara avsändaren den',
      REFUSED: 'stoppad av virusskannern',
      CLEAN: 'viruskontrollerad',
      stopped: 'Virusskannern hittade något skadligt i filen. Ta bort filen: den skickas inte.',
      told: ({ name }) => `Viruskontrollen hittade inget skadligt i filen ${name}.`,
    },
    preview: {
      frame: (document: { name: string }) => `Handlingen ${document.name}`,
      show: 'Visa',
      hide: 'Dölj',
      showOf: (document: { name: string }) => `Visa: ${document.name}`,
      hideOf: (document: { name: string }) => `Dölj: ${document.name}`,
    },
    zip: 'Alla handlingar i en fil (ZIP)',
  },
});
