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
    TOO_LARGE: 'The file is too large: at most 25 MB.',
    LONGER_THAN_DECLARED: 'There are more bytes than Upload-Length says.',
    EMPTY: 'The file is empty.',
    TYPE_NOT_ALLOWED: 'Only PDF, JPEG and PNG files can be sent.',
    NOT_WHAT_IT_CLAIMS: 'The file is not what it claims to be by its content. Only PDF, JPEG and PNG files can be sent.',
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
    TOO_LARGE: 'Tiedosto on liian suuri: enintään 25 Mt.',
    LONGER_THAN_DECLARED: 'Tavuja on enemmän kuin Upload-Length ilmoittaa.',
    EMPTY: 'Tiedosto on tyhjä.',
    TYPE_NOT_ALLOWED: 'Vain PDF-, JPEG- ja PNG-tiedostoja voi lähettää.',
    NOT_WHAT_IT_CLAIMS:
      'Tiedosto ei ole sisällöltään sitä, mitä se väittää olevansa. Vain PDF-, JPEG- ja PNG-tiedostoja voi lähettää.',
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
    TOO_LARGE: 'Filen är för stor: högst 25 MB.',
    LONGER_THAN_DECLARED: 'Det finns fler byte än Upload-Length anger.',
    EMPTY: 'Filen är tom.',
    TYPE_NOT_ALLOWED: 'Endast PDF-, JPEG- och PNG-filer kan skickas.',
    NOT_WHAT_IT_CLAIMS:
      'Filen är till sitt innehåll inte det som den utger sig för att vara. Endast PDF-, JPEG- och PNG-filer kan skickas.',
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
