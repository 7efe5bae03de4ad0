import '../Sending.css';
import { createQuery } from '@urql/solid';
import { Show } from 'solid-js';
import { casesTexts } from '../../cases/cases.dictionary.ts';
import { graphql } from '../../gql/index.ts';
import { textsOf } from '../../i18n/dictionary.ts';
import { Name } from '../../ui/Name.tsx';

const caseQuery = graphql(`
  query CaseLine($id: ID!) {
    application(id: $id) {
      id
      kind
      diaryNumber
      client {
        id
        displayName
      }
    }
  }
`);

/** Which case it is about, in one line. */
export function CaseLine(props: { id: string }) {
  const cases = textsOf(casesTexts);
  const [result] = createQuery({ query: caseQuery, variables: () => ({ id: props.id }) });
  return (
    <p class="sending__case">
      <Show when={result.data?.application} fallback={<>&nbsp;</>}>
        {(application) => (
          <>
            <Name>{application().client?.displayName ?? ''}</Name> · {cases(`kind.${application().kind}`)} ·{' '}
            <bdi>{application().diaryNumber}</bdi>
          </>
        )}
      </Show>
    </p>
  );
}
