import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';

let service: TestService;
let staff: Caller;
beforeAll(async () => {
  service = await TestService.start();
  staff = await service.person('STAFF', { name: 'Satu Salo' });
});
afterAll(() => service.stop());

const document = `query ($purpose: ReasonPurpose!, $language: PhraseLanguage) {
  reasonPhrases(purpose: $purpose, language: $language) { code text validFrom validTo } }`;
interface Phrase {
  code: string;
  text: string;
}
const phrases = async (purpose: string, language?: string): Promise<Phrase[]> =>
  (await staff.ask(document, { purpose, language })).reasonPhrases;
const purposes = ['REJECTION', 'ENDING', 'MISSING', 'WITHOUT_POWER_OF_ATTORNEY'];

describe('the phrases from which staff choose a reason', () => {
  it('R20 are the same in Finnish, Swedish and English', async () => {
    for (const purpose of purposes) {
      const [fi, sv, en] = await Promise.all(['FI', 'SV', 'EN'].map((language) => phrases(purpose, language)));
      const codes = (all: Phrase[] = []) => all.map(({ code }) => code);
      expect(codes(fi).length).toBeGreaterThan(1);
      expect([codes(sv), codes(en)]).toEqual([codes(fi), codes(fi)]);
      const texts = [fi, sv, en].flatMap((all) => (all ?? []).map(({ text }) => text));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('R20 follow Accept-Language where no language is asked for', async () => {
    const { data } = await staff.send(document, { purpose: 'REJECTION' }, { language: 'sv' });
    expect(data.reasonPhrases[0].text).toBe('Handlingen är inte undertecknad.');
  });

  it('R4 tell of what was sent, never whether a client, case or other holder exists', async () => {
    const telling = [
      /asiaka(s|sta) ei|ei löydy|rekisteri|toinen (toimija|edustaja)|jo (on|toimija)|hakemusta ei|vireillä/i,
      /klienten finns|hittades|register|annan innehavare|redan|anhängig|ansökan/i,
      /no such|not found|exist|register|already|another|other (holder|representative|advisor)|open (case|application)/i,
    ];
    for (const purpose of ['REJECTION', 'MISSING']) {
      for (const [n, language] of ['FI', 'SV', 'EN'].entries()) {
        for (const { text } of await phrases(purpose, language)) expect(text).not.toMatch(telling[n] as RegExp);
      }
    }
  });

  it('are offered between their dates alone', async () => {
    await service.asOwner(`
      update reason_phrase set valid_to = '2026-12-31' where purpose = 'REJECTION' and code = 'UNSIGNED';
      insert into reason_phrase (purpose, code, ordinal, texts, valid_from)
      values ('REJECTION', 'UNSIGNED', 0, '{"fi": "Uusi.", "sv": "Ny.", "en": "New."}', '2027-01-01')`);
    expect((await phrases('REJECTION', 'EN')).filter(({ code }) => code === 'UNSIGNED')).toEqual([
      { code: 'UNSIGNED', text: 'The document is not signed.', validFrom: '2026-01-01', validTo: '2026-12-31' },
    ]);
    service.clock.forward({ hours: 30 * 24 + 12.5 }); // midnight in Helsinki
    staff = await service.person('STAFF', { name: 'Satu Salo' });
    expect((await phrases('REJECTION', 'EN')).filter(({ code }) => code === 'UNSIGNED')).toMatchObject([
      { text: 'New.', validTo: null },
    ]);
  });

  it('are staff’s alone', async () => {
    const advisor = await service.person('ADVISOR');
    expect((await advisor.send(document, { purpose: 'REJECTION' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
