import { type Language, languages } from '../../graphql/language.ts';
import { mailPath } from '../mail/mail-path.ts';
import type { DemoPerson, Means } from '../people.ts';
import { type Html, html } from './html.ts';
import { texts } from './texts.ts';

export type ProviderName = 'suomifi' | 'staff';

/** Where the style sheet is, beside both providers. */
export const stylePath = '/test-idp/style.css';

function page(language: Language, title: string, body: Html, links: Html | null = null): string {
  const { banner, mail } = texts[language];
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>TEST – ${title}</title>
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<header><p class="banner">${banner}</p></header>
<main>
${links}
<h1>${title}</h1>
${body}
<p><a class="back" href="${mailPath}">${mail}</a></p>
</main>
</body>
</html>`.text;
}

/** `query` is what else the address of this page carries. */
function languageLinks(current: Language, query: string): Html {
  const links = languages
    .filter((language) => language !== current)
    .map((language) => html`<li><a lang="${language}" href="?language=${language}${query}">${texts[language].language}</a></li>`);
  return html`<nav><ul>${links}</ul></nav>`;
}

const cancelForm = (language: Language) =>
  html`<form method="post"><button class="cancel" name="cancel" value="yes">${texts[language].cancel}</button></form>`;

/** First: how to identify. */
export function meansPage(language: Language, means: readonly Means[]): string {
  const { title, intro, chooseMeans, means: names } = texts[language];
  const choices = means.map(
    (one) =>
      html`<li><a class="choice" href="?means=${one}&amp;language=${language}"><strong>${names[one].name}</strong> ${names[one].about}</a></li>`,
  );
  const body = html`<p>${intro.suomifi}</p>
<h2 id="means">${chooseMeans}</h2>
<ul class="choices" aria-labelledby="means">${choices}</ul>
${cancelForm(language)}`;
  return page(language, title.suomifi, body, languageLinks(language, ''));
}

/** Then: as whom. */
export function peoplePage(
  provider: ProviderName,
  language: Language,
  means: Means | null,
  people: readonly DemoPerson[],
): string {
  const { title, intro, identifiedBy, otherMeans, choosePerson, continueAs, means: names } = texts[language];
  const choices = people.map(
    ({ username, givenNames, familyName, about }) =>
      html`<li><button class="choice" name="person" value="${username}"><strong>${continueAs} ${givenNames} ${familyName}</strong> ${about[language]}</button></li>`,
  );
  const chosen =
    means &&
    html`<p>${identifiedBy}: ${names[means].name}. <a class="back" href="?language=${language}">${otherMeans}</a></p>
`;
  const body = html`<p>${intro[provider]}</p>
${chosen}<h2 id="people">${choosePerson}</h2>
<form method="post">
${means && html`<input type="hidden" name="means" value="${means}">`}
<ul class="choices" aria-labelledby="people">${choices}</ul>
</form>
${cancelForm(language)}`;
  return page(language, title[provider], body, languageLinks(language, means ? `&means=${means}` : ''));
}

/** What was begun cannot be gone on with. */
export function expiredPage(language: Language): string {
  const { expired, toService } = texts[language];
  return page(language, expired.title, html`<p>${expired.text}</p><p><a class="back" href="/">${toService}</a></p>`);
}

/** Asked only where nobody vouches for who signs out. `action` and `xsrf` are the provider's. */
export function signOutPage(language: Language, action: string, xsrf: string): string {
  const { signOut } = texts[language];
  const body = html`<p>${signOut.text}</p>
<form method="post" action="${action}"><input type="hidden" name="xsrf" value="${xsrf}">
<button class="choice" name="logout" value="yes">${signOut.yes}</button> <button class="cancel">${signOut.no}</button></form>`;
  return page(language, signOut.title, body);
}

export function signedOutPage(language: Language): string {
  const { signOut, toService } = texts[language];
  return page(language, signOut.done, html`<p><a class="back" href="/">${toService}</a></p>`);
}

/** A request that makes no sense: for whoever builds, in the protocol's own words. */
export function errorPage(language: Language, provider: ProviderName, error: string, description: string): string {
  const { title, toService } = texts[language];
  const body = html`<p><code>${error}</code> ${description}</p><p><a class="back" href="/">${toService}</a></p>`;
  return page(language, title[provider], body);
}
