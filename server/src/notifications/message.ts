import { toGlobalId } from '../graphql/global-id.ts';
import type { Language } from '../graphql/language.ts';
import type { AddressNotice, Told } from './notice.ts';
import { words } from './words.ts';

/** A message as a channel takes it: a mail today, a text message later. */
export interface Message {
  /** Fixed by the fact and the recipient: a repeat carries the same. */
  id: string;
  to: string;
  language: Language;
  subject: string;
  text: string;
  html: string;
}

/** What is told, with what may be said of it. */
export interface Item {
  told: Told;
  diaryNumber: string | null;
  applicationId: string | null;
  /** ISO date. */
  dueOn: string | null;
}

type Body = Pick<Message, 'subject' | 'text' | 'html'>;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** A diary number is whatever string UMA gave: in a mail it is one line of what can be read, and no longer than a line. */
const inOneLine = (text: string) =>
  text
    .replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 100);

const dateText = (date: string | null) => {
  const [year, month, day] = (date ?? '').split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
};

const sentenceOf = (language: Language, { told, dueOn }: Item) =>
  // The database's answer may lack a date that was taken back since: then the sentence about it goes, too.
  words[language].told[told].text.replace(dueOn === null ? /\s[^.]*\{due\}\.?/ : '{due}', dueOn === null ? '' : dateText(dueOn));

const titleOf = (language: Language, { told, diaryNumber }: Item) => {
  const { subject } = words[language].told[told];
  return diaryNumber === null ? subject : `${subject}, ${inOneLine(diaryNumber)}`;
};

const linkOf = (language: Language, publicUrl: string, { applicationId }: Item) =>
  applicationId === null
    ? { label: words[language].open.mandates, href: `${publicUrl}/powers-of-attorney` }
    : { label: words[language].open.case, href: `${publicUrl}/cases/${toGlobalId('Application', applicationId)}` };

interface Part {
  heading?: string;
  text: string;
  link: { label: string; href: string };
}

function bodyOf(
  language: Language,
  publicUrl: string,
  subject: string,
  intro: readonly string[],
  parts: readonly Part[],
  isDigest = false,
): Body {
  const { footer, settings } = words[language];
  const profile = `${publicUrl}/profile`;
  const text = [
    ...intro,
    ...parts.map(({ heading, text: said, link }) => [heading, said, `${link.label}: ${link.href}`].filter(Boolean).join('\n')),
    `--\n${footer}\n${settings}: ${profile}`,
  ].join('\n\n');
  const paragraph = (content: string, style = '') => `<p${style && ` style="${style}"`}>${content}</p>`;
  const link = (href: string, label: string) => `<a href="${escaped(href)}">${escaped(label)}</a>`;
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em; margin: 0 auto; padding: 16px">
<h1 style="font-size: 20px">${escaped(subject)}</h1>
${intro.map((each) => paragraph(escaped(each))).join('\n')}
${parts
  .map(({ heading, text: said, link: { href, label } }) =>
    [
      heading && isDigest ? `<h2 style="font-size: 16px">${escaped(heading)}</h2>` : '',
      said && paragraph(escaped(said)),
      paragraph(link(href, label)),
    ].join('\n'),
  )
  .join('\n')}
<hr>
${paragraph(escaped(footer), 'font-size: 14px')}
${paragraph(link(profile, settings), 'font-size: 14px')}
</body></html>
`;
  return { subject: `Edusta: ${subject}`, text: `${text}\n`, html };
}

/** A mail about one thing. */
export function oneMail(language: Language, publicUrl: string, item: Item): Body {
  const part = { text: sentenceOf(language, item), link: linkOf(language, publicUrl, item) };
  return bodyOf(language, publicUrl, titleOf(language, item), [], [part]);
}

/** A mail about a day's things, in the order in which they came. */
export function digestMail(language: Language, publicUrl: string, items: readonly Item[]): Body {
  const { digest } = words[language];
  const parts = items.map((item) => ({
    heading: titleOf(language, item),
    text: sentenceOf(language, item),
    link: linkOf(language, publicUrl, item),
  }));
  return bodyOf(language, publicUrl, digest.subject, [digest.text], parts, true);
}

/** A mail about the address that it goes to. `code`: what confirms it. */
export function addressMail(language: Language, publicUrl: string, notice: AddressNotice, code: string | null): Body {
  const { address, open, code: codeWord } = words[language];
  const { subject, text } = address[notice];
  const intro = code === null ? [text] : [text, `${codeWord}: ${code}`];
  const href = code === null ? `${publicUrl}/profile` : `${publicUrl}/profile?code=${code}`;
  return bodyOf(language, publicUrl, subject, intro, [
    { text: '', link: { label: code === null ? open.profile : open.confirm, href } },
  ]);
}
