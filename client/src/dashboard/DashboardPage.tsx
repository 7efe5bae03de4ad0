import Plus from 'lucide-solid/icons/plus';
import { NextDeadlines } from '../deadlines/NextDeadlines.tsx';
import { textsOf } from '../i18n/dictionary.ts';
import { InTurn } from '../live/in-turn.tsx';
import { createInUse } from '../live/in-use.ts';
import { Page } from '../shell/Page.tsx';
import { ButtonLink } from '../ui/Button.tsx';
import { ClientList } from './ClientList.tsx';
import { dashboardTexts } from './dashboard.dictionary.ts';
import { NeedsYou } from './NeedsYou.tsx';
import { News } from './News.tsx';

/** The advisor's front page, in the order of the questions one comes with: what needs me, what changed, where does it stand. */
export default function DashboardPage() {
  const t = textsOf(dashboardTexts);
  const { inUse, attach } = createInUse();
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
      <div class="page__parts" ref={attach}>
        <InTurn>
          <NeedsYou inUse={inUse} />
          <NextDeadlines inUse={inUse} />
          <News inUse={inUse} />
          <ClientList />
        </InTurn>
      </div>
    </Page>
  );
}
