import { type Html, html } from '../identity-provider/html.ts';
import { stylePath } from '../identity-provider/pages.ts';
import { mailPath } from './mail-path.ts';

export interface KeptMail {
  messageId: string;
  address: string;
  subject: string;
  text: string;
  keptAt: string;
}

const page = (title: string, body: Html) =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>TEST – ${title}</title>
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<header><p class="banner">Test mail. Nothing that stands here was sent to anybody.</p></header>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`.text;

const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', dateStyle: 'medium', timeStyle: 'short' });
const when = (moment: string) => html`<time datetime="${moment}">${time.format(new Date(moment))}</time>`;
const own = (messageId: string) => `${mailPath}/${encodeURIComponent(messageId)}`;

/** Every mail, or those to one address, the newest first. */
export function listPage(mails: readonly KeptMail[], address: string | null): string {
  const rows = mails.map(
    ({ messageId, address: to, subject, keptAt }) =>
      html`<li><a class="choice" href="${own(messageId)}"><strong>${subject}</strong> to ${to} · ${when(keptAt)}</a></li>`,
  );
  const all = address !== null && html`<p>To ${address}. <a class="back" href="${mailPath}">All mail</a></p>`;
  const list =
    mails.length > 0
      ? html`<ul class="choices">${rows}</ul>`
      : html`<p>No mail yet. It comes when somebody gives an address in their profile, and when something happens in their cases.</p>`;
  return page('Mail of the demo', html`${all}${list}<p><a class="back" href="/">To the service</a></p>`);
}

/** One mail, as text; the addresses in it can be followed. */
export function mailPage({ address, subject, text, keptAt, messageId }: KeptMail): string {
  const parts = text
    .split(/(https?:\/\/[^\s]+)/)
    .map((part) => (/^https?:/.test(part) ? html`<a href="${part}">${part}</a>` : html`${part}`));
  return page(
    subject,
    html`<p>To <a href="${mailPath}?${new URLSearchParams({ to: address }).toString()}">${address}</a> · ${when(keptAt)} · <a href="${own(messageId)}/html">as HTML</a></p>
<div class="mail">${parts}</div>
<p><a class="back" href="${mailPath}">All mail</a></p>`,
  );
}

/** There is none of that name. */
export const noMailPage = () => page('No such mail', html`<p><a class="back" href="${mailPath}">All mail</a></p>`);
