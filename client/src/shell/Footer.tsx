import './Footer.css';
import { A } from '@solidjs/router';
import { textsOf } from '../i18n/dictionary.ts';
import { shellTexts } from './shell.dictionary.ts';

/** The foot of every page: what is said of the service itself. */
export function Footer() {
  const t = textsOf(shellTexts);
  return (
    <footer class="footer">
      <nav class="footer__inner" aria-label={t('foot.label')}>
        <span>Edusta</span>
        <A href="/accessibility">{t('foot.accessibility')}</A>
      </nav>
    </footer>
  );
}
