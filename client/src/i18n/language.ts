import { createRoot, createSignal } from 'solid-js';

/** The languages of the service (R20), in the order in which the switch shows them. */
export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

/** Each language's own name, for the switch and its `lang` attribute. */
export const languageNames: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' };

const storageKey = 'edusta.language';
const isLanguage = (text: string | null | undefined): text is Language => languages.includes(text as Language);

/** What the person chose here before, else the first of the browser's languages that we have, else Finnish. */
export function preferredLanguage(stored: string | null, browser: readonly string[]): Language {
  if (isLanguage(stored)) return stored;
  return browser.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fi';
}

function read(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null; // Storage can be switched off: the choice then lasts as long as the page.
  }
}

const [language, set] = createRoot(() => createSignal<Language>(preferredLanguage(read(), navigator.languages)));
document.documentElement.lang = language();

/** The language in use, reactive. */
export { language };

/** Changes the language of everything on screen, of screen readers and of the next requests; remembered in this browser. */
export function setLanguage(next: Language): void {
  set(next);
  document.documentElement.lang = next;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // As above.
  }
}
