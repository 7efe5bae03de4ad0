import Plus from 'lucide-solid/icons/plus';
import { NextDeadlines } from '../deadlines/NextDeadlines.tsx';
import { textsOf } from '../i18n/dictionary.ts';
import { Page } from '../shell/Page.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { ClientList } from './ClientList.tsx';
import { dashboardTexts } from './dashboard.dictionary.ts';
import { NeedsYou } from './NeedsYou.tsx';
import { News } from './News.tsx';

/** The advisor's front page, in the order of the questions one comes with: what needs me, what changed, where does it stand. */
export default function DashboardPage() {
  const t = textsOf(dashboardTexts);
  return (
    <Page
      title={t('title')}
      heading={t('heading')}
      actions={
        <ButtonLink variant="primary" href="/powers-of-attorney/new" icon={<Plus size={18} aria-hidden="true" />}>
          {t('newMandate')}
        </ButtonLink>
      }
    >
      <NeedsYou />
      <NextDeadlines />
      <News />
      <ClientList />
    </Page>
  );
}
