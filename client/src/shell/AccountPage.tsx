import { Show } from 'solid-js';
import { ApiTokens } from '../accounts/ApiTokens.tsx';
import { ProfessionPart } from '../accounts/ProfessionPart.tsx';
import { useSession } from '../accounts/session-context.tsx';
import { textsOf } from '../i18n/dictionary.ts';
import { Page } from './Page.tsx';
import { shellTexts } from './shell.dictionary.ts';

/** What is one's own: the profession that one states (R22), and the tokens of one's programs. */
export default function AccountPage() {
  const t = textsOf(shellTexts);
  const session = useSession();
  return (
    <Page title={t('account.title')} heading={t('account.title')}>
      <div class="account">
        <Show when={session.viewer()?.part === 'advisor'}>
          <ProfessionPart />
        </Show>
        <ApiTokens />
      </div>
    </Page>
  );
}
