import CircleCheck from 'lucide-solid/icons/circle-check';
import CircleSlash from 'lucide-solid/icons/circle-slash';
import CircleX from 'lucide-solid/icons/circle-x';
import FileText from 'lucide-solid/icons/file-text';
import Hourglass from 'lucide-solid/icons/hourglass';
import { For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Channels } from '../cases/Channels.tsx';
import type { PowerOfAttorneyStatus } from '../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../gql/index.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { formatBytes, formatDate } from '../i18n/format.ts';
import { Badge } from '../ui/Badge.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Card } from '../ui/Card.tsx';
import { DataList } from '../ui/DataList.tsx';
import { Link } from '../ui/Link.tsx';
import { ListedName } from '../ui/Name.tsx';
import { MandateActions } from './MandateActions.tsx';
import { MissingPart } from './MissingPart.tsx';
import { mandateLifeTexts } from './mandate-life.dictionary.ts';
import { powersOfAttorneyTexts } from './powers-of-attorney.dictionary.ts';
import { SuccessionQuestions } from './SuccessionQuestions.tsx';

const mandateFragment = graphql(`
  fragment PowerOfAttorneyCard_powerOfAttorney on PowerOfAttorney {
    id
    status
    capacity
    basis
    submittedAt
    decidedAt
    endedAt
    endReason
    rejectionReason
    statedClient {
      givenNames
      familyName
      dateOfBirth
    }
    client {
      id
      customerNumber
    }
    attachments {
      id
      title
      byteSize
      url
    }
    lastDay
    otherChannels {
      id
      ...Channels_channel
    }
    ...MandateActions_powerOfAttorney
    ...SuccessionQuestions_powerOfAttorney
    ...MissingPart_powerOfAttorney
  }
`);

const looks = {
  PENDING: { tone: 'info', icon: Hourglass },
  APPROVED: { tone: 'success', icon: CircleCheck },
  REJECTED: { tone: 'error', icon: CircleX },
  WITHDRAWN: { tone: 'neutral', icon: CircleSlash },
  ENDED: { tone: 'neutral', icon: CircleSlash },
} as const satisfies Record<PowerOfAttorneyStatus, unknown>;

/** A mandate as its submitter sees it. A refusal says why; an end says what one may still do, and where (R9). */
export function PowerOfAttorneyCard(props: { powerOfAttorney: FragmentType<typeof mandateFragment> }) {
  const t = textsOf(powersOfAttorneyTexts);
  const life = textsOf(mandateLifeTexts);
  const mandate = () => readFragment(mandateFragment, props.powerOfAttorney);
  const facts = () => [
    { label: t('form.yourCapacity'), value: t(`capacity.${mandate().capacity}`) },
    { label: t('form.yourBasis'), value: t(`basis.${mandate().basis}`) },
    { label: t('list.submitted'), value: formatDate(mandate().submittedAt) },
    ...(mandate().decidedAt ? [{ label: t('list.decided'), value: formatDate(mandate().decidedAt ?? '') }] : []),
    ...(mandate().endedAt ? [{ label: t('list.ended'), value: formatDate(mandate().endedAt ?? '') }] : []),
  ];
  return (
    <li>
      <Card>
        <article class="mandate" aria-labelledby={`mandate-${mandate().id}`}>
          <div class="mandate__head">
            <h2 id={`mandate-${mandate().id}`}>
              <ListedName of={mandate().statedClient} />{' '}
              <span class="mandate__born">{t('list.born', { date: formatDate(mandate().statedClient.dateOfBirth) })}</span>
            </h2>
            <Badge
              tone={looks[mandate().status].tone}
              icon={<Dynamic component={looks[mandate().status].icon} size={16} aria-hidden="true" />}
            >
              {t(`status.${mandate().status}`)}
            </Badge>
          </div>
          <DataList columns items={facts()} />
          <Show when={mandate().lastDay}>{(day) => <p>{life('lastDay', { date: formatDate(day()) })}</p>}</Show>
          <Show when={mandate().rejectionReason}>
            {(reason) => (
              <Banner tone="error" title={t('list.reason')}>
                <p dir="auto">{reason()}</p>
              </Banner>
            )}
          </Show>
          <Show when={mandate().endReason}>
            {(reason) => (
              <Banner tone="info" title={t(`endReason.${reason()}`)}>
                <p>{t('list.otherWays')}</p>
                <Channels channels={mandate().otherChannels} />
              </Banner>
            )}
          </Show>
          <SuccessionQuestions powerOfAttorney={mandate()} />
          <MissingPart powerOfAttorney={mandate()} />
          <div class="mandate__foot">
            <Show when={mandate().attachments.length > 0}>
              <ul class="mandate__documents" aria-label={t('list.documents', { count: mandate().attachments.length })}>
                <For each={mandate().attachments}>
                  {(document) => (
                    <li>
                      <a href={document.url} rel="external" download="">
                        <FileText size={18} aria-hidden="true" />
                        <bdi>{document.title}</bdi> ({formatBytes(document.byteSize)})
                      </a>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <Show when={mandate().status === 'APPROVED' && mandate().client}>
              {(client) => (
                <Link standalone href={`/?q=${encodeURIComponent(client().customerNumber)}`}>
                  {life('clientsCases')}
                </Link>
              )}
            </Show>
            <MandateActions powerOfAttorney={mandate()} />
          </div>
        </article>
      </Card>
    </li>
  );
}
