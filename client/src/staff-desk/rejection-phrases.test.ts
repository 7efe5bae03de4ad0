import { describe, expect, it } from 'vitest';
import { languages } from '../i18n/language.ts';
import { phraseIn, rejectionPhrases, withPhrase } from './rejection-phrases.ts';

/** Words by which a phrase would speak of the register, of whether somebody is there, or of another holder. */
const telling = {
  en: /register|exist|found|holder|already|another|no such|unknown|role/i,
  fi: /rekister|olemassa|löyd|toimija|jo |toinen|ei ole tällaista|tuntematon|rooli/i,
  sv: /regist|existerar|finns|hitta|redan|någon annan|okänd|\brollen/i,
};

describe('the phrases for a rejection', () => {
  it.each(languages)('R4 tell in %s nothing of whether a client, case or other holder exists', (language) => {
    for (const phrase of rejectionPhrases) expect(phraseIn(language, phrase)).not.toMatch(telling[language]);
  });

  it('R20 are there in all three languages, each its own', () => {
    for (const phrase of rejectionPhrases) {
      expect(new Set(languages.map((language) => phraseIn(language, phrase))).size).toBe(3);
    }
  });

  it('come after what was written, and go again when they are pressed again', () => {
    const once = withPhrase('First this.', 'Then that.');
    expect(once).toBe('First this.\nThen that.');
    expect(withPhrase(once, 'Then that.')).toBe('First this.');
    expect(withPhrase('', 'Then that.')).toBe('Then that.');
  });
});
