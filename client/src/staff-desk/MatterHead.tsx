import { Show } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { Banner } from '../ui/Banner.tsx';
import { Moment, RelativeTime } from '../ui/RelativeTime.tsx';
import { deskWorkTexts } from './desk-work.dictionary.ts';
import type { Matter } from './matter.ts';
import { ProfessionCheck } from './ProfessionCheck.tsx';
import { staffDeskTexts } from './staff-desk.dictionary.ts';

/** Whose mandate is asked for, by whom, in what capacity, on what basis, and since when it waits. */
export function MatterHead(props: { matter: Matter; headingRef: (element: HTMLHeadingElement) => void }) {
  const t = textsOf(staffDeskTexts);
  const work = textsOf(deskWorkTexts);
  const stated = () => props.matter.statedClient;
  return (
    <header class="matter__head">
      <h2 id="matter-heading" ref={props.headingRef} tabIndex={-1}>
        <bdi>{`${stated().givenNames} ${stated().familyName}`}</bdi>
      </h2>
      <dl class="matter__facts">
        <div>
          <dt>{t('matter.advisor')}</dt>
          <dd>
            <bdi>{props.matter.advisor?.displayName ?? '–'}</bdi>
            <Show when={props.matter.advisor}>{(advisor) => <ProfessionCheck advisor={advisor()} />}</Show>
          </dd>
        </div>
        <div>
          <dt>{t('matter.role')}</dt>
          <dd>
            {t(`capacity.${props.matter.capacity}`)}
            <Show when={props.matter.capacity !== props.matter.role}>
              <span class="matter__aside"> ({t(`role.${props.matter.role}`)})</span>
            </Show>
          </dd>
        </div>
        <div>
          <dt>{t('matter.basis')}</dt>
          <dd>
            {t(`basis.${props.matter.basis}`)}
            <Show when={props.matter.signedOn}>
              {(day) => <span class="matter__aside">{`, ${t('matter.dated', { date: formatDate(day()) })}`}</span>}
            </Show>
          </dd>
        </div>
        <div>
          <dt>{t('matter.waited')}</dt>
          <dd>
            <RelativeTime moment={props.matter.submittedAt} />{' '}
            <span class="matter__aside">
              (<Moment moment={props.matter.submittedAt} withTime />)
            </span>
          </dd>
        </div>
      </dl>
      <Show when={props.matter.missing}>
        {(missing) => (
          <Banner tone="info" title={work('missing.asked', { date: formatDate(props.matter.missingAskedAt ?? '') })}>
            <p dir="auto">{missing()}</p>
          </Banner>
        )}
      </Show>
      <Show when={props.matter.statement}>
        {(statement) => (
          <figure class="matter__statement">
            <figcaption>{t('matter.statement')}</figcaption>
            <blockquote dir="auto">{statement()}</blockquote>
          </figure>
        )}
      </Show>
    </header>
  );
}
