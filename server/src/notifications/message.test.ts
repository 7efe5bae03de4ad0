import { describe, expect, it } from 'vitest';
import { languages } from '../graphql/language.ts';
import { addressMail, digestMail, type Item, oneMail } from './message.ts';
import type { Told } from './notice.ts';
import { words } from './words.ts';

const publicUrl = 'https://edusta.example';
const item: Item = { told: 'SUPPLEMENT_REQUESTED', diaryNumber: 'TYO/2026/1', applicationId: 'a', dueOn: '2026-12-09' };
const everything = Object.keys(words.en.told) as Told[];

describe('R19 a mail', () => {
  it('has a subject of one line and escapes what stands in it, whatever string UMA gave as a number', () => {
    const hostile = 'A\r\nBcc: eero@example.org\u2028<script>alert(1)</script>"\u202e\0';
    const { subject, text, html } = oneMail('en', publicUrl, { ...item, diaryNumber: hostile });
    expect(subject).toBe('Edusta: Supplement request, A Bcc: eero@example.org <script>alert(1)</script>"');
    expect(html).not.toContain('<script>');
    expect(text).not.toContain('\r');
    expect(oneMail('en', publicUrl, { ...item, diaryNumber: 'x'.repeat(5_000) }).subject.length).toBeLessThan(150);
  });

  it.each(languages)('says everything in %s, with no placeholder left, with and without a due date', (language) => {
    for (const told of everything) {
      for (const dueOn of ['2026-12-09', null]) {
        const { subject, text, html } = oneMail(language, publicUrl, { ...item, told, dueOn });
        for (const part of [subject, text, html]) expect(part, told).not.toMatch(/[{}]|undefined|NaN|\bnull\b/);
        expect(text.trim().length, told).toBeGreaterThan(40);
        if (dueOn === null) expect(text).not.toMatch(/\d+\.\d+\.\d{4}/);
      }
    }
  });

  it('leads to the case, and one about a mandate to the mandates', () => {
    expect(oneMail('fi', publicUrl, item).text).toMatch(/Avaa asia: https:\/\/edusta\.example\/cases\/\S+\n/);
    const mandate = { ...item, told: 'POWER_OF_ATTORNEY_REJECTED' as const, applicationId: null, diaryNumber: null };
    expect(oneMail('sv', publicUrl, mandate).text).toContain('https://edusta.example/powers-of-attorney\n');
    const both = digestMail('en', publicUrl, [item, mandate]);
    expect(both.html.match(/<h2/g)).toHaveLength(2);
    expect(both.text).toContain('Supplement request, TYO/2026/1\n');
  });

  it('about an address brings the code where there is one', () => {
    expect(addressMail('en', publicUrl, 'ADDRESS_CONFIRMATION', 'AAAA-BBBB-CCCC').html).toContain('profile?code=AAAA-BBBB-CCCC');
    expect(addressMail('en', publicUrl, 'ADDRESS_REMOVED', null).text).not.toContain('code=');
  });
});
