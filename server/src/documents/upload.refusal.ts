import type { Language } from '../graphql/language.ts';

/** Why an upload or a download is refused, and by which status. */
export const uploadStatus = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FOREIGN_ORIGIN: 403,
  NOT_FOUND: 404,
  VERSION: 412,
  CONTENT_TYPE: 415,
  BAD_METADATA: 400,
  METADATA_REQUIRED: 400,
  BAD_NAME: 400,
  BUSY: 423,
  TOO_LARGE: 413,
  LONGER_THAN_DECLARED: 413,
  EMPTY: 422,
  TYPE_NOT_ALLOWED: 415,
  NOT_WHAT_IT_CLAIMS: 415,
  WRONG_ENDING: 415,
  ENCRYPTED: 415,
  BROKEN: 415,
  ACTIVE_CONTENT: 415,
  CONTAINS_FILES: 415,
  MACROS: 415,
  BOMB: 415,
  TOO_MANY_PIXELS: 415,
  TWO_THINGS: 415,
  NOT_UTF8: 415,
  CONTROL_CHARACTERS: 415,
  INFECTED: 415,
  NOT_SCANNABLE: 415,
  TOO_MANY: 429,
  TOO_MUCH: 413,
} as const;
export type UploadProblem = keyof typeof uploadStatus;

const sentences: Record<Language, Record<UploadProblem, string>> = {
  en: {
    UNAUTHENTICATED: 'Sign in first.',
    FORBIDDEN: 'This is not open to you.',
    FOREIGN_ORIGIN: 'Files are taken from our own pages alone, or with a token.',
    NOT_FOUND: 'There is no such file.',
    VERSION: 'Tus-Resumable must be 1.0.0.',
    CONTENT_TYPE: 'The content must come as application/offset+octet-stream.',
    BAD_METADATA: 'Upload-Metadata must hold filename and filetype, each once, with its value in Base64.',
    METADATA_REQUIRED: 'Upload-Metadata must hold filename and filetype.',
    BAD_NAME: 'The file name must have 1 to 255 characters, none of them invisible control characters.',
    BUSY: 'The file is being received by another request. Try again in a moment.',
    TOO_LARGE: 'The file is too large: at most 100 MB.',
    LONGER_THAN_DECLARED: 'There are more bytes than Upload-Length says.',
    EMPTY: 'The file is empty.',
    TYPE_NOT_ALLOWED: 'Only PDF, JPEG, PNG, DOCX, ODT and TXT files can be sent.',
    NOT_WHAT_IT_CLAIMS:
      'The file is not what it claims to be by its content. Only PDF, JPEG, PNG, DOCX, ODT and TXT files can be sent.',
    WRONG_ENDING:
      'The ending of the file name does not belong to this kind of file. Rename the file, or save it as what its name says.',
    ENCRYPTED: 'The file is locked with a password or encrypted. Save it without, and send that.',
    BROKEN: 'The file is damaged or incomplete. Open it, save it anew, and send that.',
    ACTIVE_CONTENT: 'The PDF holds scripts or actions. Print it to a new PDF, and send that.',
    CONTAINS_FILES: 'The file carries other files inside. Send each of them by itself.',
    MACROS: 'The document holds macros or commands. Save it without them, or as a PDF, and send that.',
    BOMB: 'The file unpacks to far more than documents do, and cannot be received.',
    TOO_MANY_PIXELS:
      'The picture is too large to be shown: at most 30,000 pixels a side and 300 million in all. Make it smaller.',
    TWO_THINGS: 'The file is two kinds of file at once. Open it, save it anew, and send that.',
    NOT_UTF8: 'The text is not in UTF-8. Save it as UTF-8 text, or as a PDF, and send that.',
    CONTROL_CHARACTERS: 'The text holds control characters, as no plain text does. Save it anew, or as a PDF, and send that.',
    INFECTED: 'The virus scanner found something harmful in the file. It was not received.',
    NOT_SCANNABLE: 'The virus scanner cannot look through all of the file. Send it in parts, or as a PDF.',
    TOO_MANY: 'You have 200 files that are not used yet. Use or remove some, or wait: they are removed after a day.',
    TOO_MUCH: 'You have 2 GB of files that are not used yet. Use or remove some, or wait: they are removed after a day.',
  },
  fi: {
    UNAUTHENTICATED: 'Kirjaudu ensin sisään.',
    FORBIDDEN: 'Tämä ei ole sinulle avoinna.',
    FOREIGN_ORIGIN: 'Tiedostoja otetaan vastaan vain omilta sivuiltamme tai tunnisteella.',
    NOT_FOUND: 'Tiedostoa ei löydy.',
    VERSION: 'Tus-Resumable-otsakkeen arvon on oltava 1.0.0.',
    CONTENT_TYPE: 'Sisällön on tultava muodossa application/offset+octet-stream.',
    BAD_METADATA: 'Upload-Metadata-otsakkeessa on oltava filename ja filetype, kumpikin kerran, arvot Base64-muodossa.',
    METADATA_REQUIRED: 'Upload-Metadata-otsakkeessa on oltava filename ja filetype.',
    BAD_NAME: 'Tiedoston nimessä on oltava 1–255 merkkiä, eikä siinä saa olla näkymättömiä ohjausmerkkejä.',
    BUSY: 'Toinen pyyntö lähettää tiedostoa parhaillaan. Yritä hetken kuluttua uudelleen.',
    TOO_LARGE: 'Tiedosto on liian suuri: enintään 100 Mt.',
    LONGER_THAN_DECLARED: 'Tavuja on enemmän kuin Upload-Length ilmoittaa.',
    EMPTY: 'Tiedosto on tyhjä.',
    TYPE_NOT_ALLOWED: 'Vain PDF-, JPEG-, PNG-, DOCX-, ODT- ja TXT-tiedostoja voi lähettää.',
    NOT_WHAT_IT_CLAIMS:
      'Tiedosto ei ole sisällöltään sitä, mitä se väittää olevansa. Vain PDF-, JPEG-, PNG-, DOCX-, ODT- ja TXT-tiedostoja voi lähettää.',
    WRONG_ENDING:
      'Tiedostonimen pääte ei kuulu tämän tyyppiseen tiedostoon. Nimeä tiedosto uudelleen tai tallenna se siksi, mitä nimi sanoo.',
    ENCRYPTED: 'Tiedosto on lukittu salasanalla tai salattu. Tallenna se ilman salausta ja lähetä se.',
    BROKEN: 'Tiedosto on vaurioitunut tai vajaa. Avaa se, tallenna se uudelleen ja lähetä se.',
    ACTIVE_CONTENT: 'PDF sisältää komentosarjoja tai toimintoja. Tulosta se uudeksi PDF-tiedostoksi ja lähetä se.',
    CONTAINS_FILES: 'Tiedoston sisällä on muita tiedostoja. Lähetä kukin niistä erikseen.',
    MACROS: 'Asiakirjassa on makroja tai komentoja. Tallenna se ilman niitä tai PDF-tiedostona ja lähetä se.',
    BOMB: 'Tiedosto purkautuu paljon suuremmaksi kuin asiakirjat, eikä sitä voi vastaanottaa.',
    TOO_MANY_PIXELS:
      'Kuva on liian suuri näytettäväksi: enintään 30 000 kuvapistettä sivulla ja 300 miljoonaa yhteensä. Pienennä sitä.',
    TWO_THINGS: 'Tiedosto on kahta tiedostotyyppiä yhtä aikaa. Avaa se, tallenna se uudelleen ja lähetä se.',
    NOT_UTF8: 'Teksti ei ole UTF-8-muodossa. Tallenna se UTF-8-tekstinä tai PDF-tiedostona ja lähetä se.',
    CONTROL_CHARACTERS:
      'Tekstissä on ohjausmerkkejä, joita tavallisessa tekstissä ei ole. Tallenna se uudelleen tai PDF-tiedostona ja lähetä se.',
    INFECTED: 'Virustarkistus löysi tiedostosta jotakin haitallista. Sitä ei vastaanotettu.',
    NOT_SCANNABLE: 'Virustarkistus ei pysty käymään koko tiedostoa läpi. Lähetä se osissa tai PDF-tiedostona.',
    TOO_MANY:
      'Sinulla on 200 käyttämätöntä tiedostoa. Käytä tai poista niistä osa tai odota: ne poistetaan vuorokauden kuluttua.',
    TOO_MUCH:
      'Sinulla on 2 Gt käyttämättömiä tiedostoja. Käytä tai poista niistä osa tai odota: ne poistetaan vuorokauden kuluttua.',
  },
  sv: {
    UNAUTHENTICATED: 'Logga in först.',
    FORBIDDEN: 'Det här är inte öppet för dig.',
    FOREIGN_ORIGIN: 'Filer tas emot endast från våra egna sidor eller med en token.',
    NOT_FOUND: 'Filen hittades inte.',
    VERSION: 'Tus-Resumable måste vara 1.0.0.',
    CONTENT_TYPE: 'Innehållet måste komma som application/offset+octet-stream.',
    BAD_METADATA: 'Upload-Metadata måste innehålla filename och filetype, vardera en gång, med värdet i Base64.',
    METADATA_REQUIRED: 'Upload-Metadata måste innehålla filename och filetype.',
    BAD_NAME: 'Filnamnet måste ha 1–255 tecken, och inga osynliga styrtecken.',
    BUSY: 'En annan begäran håller på att skicka filen. Försök igen om en stund.',
    TOO_LARGE: 'Filen är för stor: högst 100 MB.',
    LONGER_THAN_DECLARED: 'Det finns fler byte än Upload-Length anger.',
    EMPTY: 'Filen är tom.',
    TYPE_NOT_ALLOWED: 'Endast PDF-, JPEG-, PNG-, DOCX-, ODT- och TXT-filer kan skickas.',
    NOT_WHAT_IT_CLAIMS:
      'Filen är till sitt innehåll inte det som den utger sig för att vara. Endast PDF-, JPEG-, PNG-, DOCX-, ODT- och TXT-filer kan skickas.',
    WRONG_ENDING:
      'Filnamnets ändelse hör inte till den här filtypen. Byt namn på filen, eller spara den som det som namnet säger.',
    ENCRYPTED: 'Filen är låst med lösenord eller krypterad. Spara den utan, och skicka den.',
    BROKEN: 'Filen är skadad eller ofullständig. Öppna den, spara den på nytt och skicka den.',
    ACTIVE_CONTENT: 'PDF-filen innehåller skript eller åtgärder. Skriv ut den till en ny PDF och skicka den.',
    CONTAINS_FILES: 'Filen innehåller andra filer. Skicka var och en för sig.',
    MACROS: 'Dokumentet innehåller makron eller kommandon. Spara det utan dem, eller som PDF, och skicka det.',
    BOMB: 'Filen packas upp till mycket mer än vad dokument gör, och kan inte tas emot.',
    TOO_MANY_PIXELS:
      'Bilden är för stor för att visas: högst 30 000 bildpunkter per sida och 300 miljoner totalt. Förminska den.',
    TWO_THINGS: 'Filen är två filtyper på en gång. Öppna den, spara den på nytt och skicka den.',
    NOT_UTF8: 'Texten är inte i UTF-8. Spara den som UTF-8-text, eller som PDF, och skicka den.',
    CONTROL_CHARACTERS:
      'Texten innehåller styrtecken, som inte finns i vanlig text. Spara den på nytt, eller som PDF, och skicka den.',
    INFECTED: 'Virusskannern hittade något skadligt i filen. Den togs inte emot.',
    NOT_SCANNABLE: 'Virusskannern kan inte gå igenom hela filen. Skicka den i delar, eller som PDF.',
    TOO_MANY: 'Du har 200 filer som inte har använts ännu. Använd eller ta bort några, eller vänta: de tas bort efter ett dygn.',
    TOO_MUCH: 'Du har 2 GB filer som inte har använts ännu. Använd eller ta bort några, eller vänta: de tas bort efter ett dygn.',
  },
};

/** The refusal as a sentence for a person. */
export const sentenceOf = (problem: UploadProblem, language: Language): string => `${sentences[language][problem]}\n`;

/** Ends an upload's request. Nothing of the file is kept where its content was the reason. */
export class UploadRefused extends Error {
  override name = 'UploadRefused';
  constructor(readonly problem: UploadProblem) {
    super(problem);
  }
}
