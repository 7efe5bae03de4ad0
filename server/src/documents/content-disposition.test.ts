import { expect, it } from 'vitest';
import { contentDisposition } from './content-disposition.ts';

it.each([
  ['valtakirja.pdf', `attachment; filename="valtakirja.pdf"; filename*=UTF-8''valtakirja.pdf`],
  ['Äiti "ja" isä.PDF', `attachment; filename="_iti _ja_ is_.PDF"; filename*=UTF-8''%C3%84iti%20%22ja%22%20is%C3%A4.PDF`],
  ['وكالة.pdf', `attachment; filename="_____.pdf"; filename*=UTF-8''%D9%88%D9%83%D8%A7%D9%84%D8%A9.pdf`],
  ['../..\\boot.pdf', `attachment; filename=".._.._boot.pdf"; filename*=UTF-8''.._.._boot.pdf`],
  ["it's (1)*.pdf", `attachment; filename="it's (1)_.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`],
  ['100%.pdf', `attachment; filename="100_.pdf"; filename*=UTF-8''100%25.pdf`],
  ['𝔘😀.pdf', `attachment; filename="__.pdf"; filename*=UTF-8''%F0%9D%94%98%F0%9F%98%80.pdf`],
])('a name is sent so that it cannot leave its place: %s', (title, header) => {
  expect(contentDisposition('attachment', title, 'application/pdf')).toBe(header);
});

it('what is saved ends as its content does, whatever it was called', () => {
  expect(contentDisposition('inline', 'evil.html', 'application/pdf')).toContain('filename="evil.html.pdf"');
  expect(contentDisposition('inline', 'Kuva 1.1.2026', 'image/jpeg')).toContain('filename="Kuva 1.1.2026.jpg"');
  expect(contentDisposition('inline', 'kuva.JPEG', 'image/jpeg')).toContain('filename="kuva.JPEG"');
});
