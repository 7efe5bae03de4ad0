import { documentFiles, type FileRules } from '../documents/file-problem.ts';
import type { UploadProblem } from '../documents/uploads.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { sendingTexts } from './sending.dictionary.ts';

/** What goes with a message, an answer or what is issued (R15, R17). */
export const sentFiles: FileRules = {
  ...documentFiles,
  types: {
    ...documentFiles.types,
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    odt: 'application/vnd.oasis.opendocument.text',
    txt: 'text/plain',
  },
};

/** The rules in words that every language shares: `PDF, JPEG, PNG`. */
export const kindsOf = (rules: FileRules): string => {
  const names: Record<string, string> = { jpg: 'JPEG', jpeg: 'JPEG' };
  return [...new Set(Object.keys(rules.types).map((ending) => names[ending] ?? ending.toUpperCase()))].join(', ');
};

/** The limits as texts take them. */
export const limitsOf = (rules: FileRules) => ({ kinds: kindsOf(rules), megabytes: rules.largest / 1024 ** 2, most: rules.most });
export type Limits = ReturnType<typeof limitsOf>;

/** Says of a file why it was not received, and what to do. */
export function uploadSentences(): (problem: UploadProblem, limits: Limits) => string {
  const t = textsOf(sendingTexts);
  return (problem, limits) =>
    problem === 'empty' || problem === 'lost' ? t(`upload.${problem}`) : t(`upload.${problem}`, limits);
}
