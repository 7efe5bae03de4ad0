import './ClientRow.css';
import { For } from 'solid-js';
import { CaseRow } from '../cases/CaseRow.tsx';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { Card } from '../ui/Card.tsx';
import { ListedName } from '../ui/Name.tsx';
import { dashboardTexts } from './dashboard.dictionary.ts';

export const clientFragment = graphql(`
  fragment ClientRow_client on Client {
    id
    givenNames
    familyName
    customerNumber
    applications(first: 20) {
      totalCount
      nodes {
        id
        ...CaseRow_application
      }
    }
  }
`);

/** A client with their open cases. */
export function ClientRow(props: { client: FragmentType<typeof clientFragment> }) {
  const t = textsOf(dashboardTexts);
  const client = () => readFragment(clientFragment, props.client);
  return (
    <li>
      <Card flush>
        <div class="client-row__head">
          <h3>
            <ListedName of={client()} />
          </h3>
          <p>
            {t('clients.cases', { count: client().applications.totalCount })} · <bdi>{client().customerNumber}</bdi>
          </p>
        </div>
        <For each={client().applications.nodes}>{(application) => <CaseRow application={application} />}</For>
      </Card>
    </li>
  );
}
