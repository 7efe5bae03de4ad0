import { Show } from 'solid-js';
import { Due, isOver } from '../cases/Due.tsx';
import { textsOf } from '../i18n/dictionary.ts';
import { Card, Section } from '../ui/Card.tsx';
import { sendingTexts } from './sending.dictionary.ts';

export interface AskedForRequest {
  id: string;
  status: 'OPEN' | 'ANSWERED';
  message: string;
  dueOn: string;
  workingDaysLeft?: number | null;
  extensionReason?: string | null;
}

/** The request that is being answered: what is asked for, by when, and that late is still better than not at all. */
export function AskedFor(props: { request: AskedForRequest }) {
  const t = textsOf(sendingTexts);
  const isLate = () => props.request.status === 'OPEN' && isOver(props.request.dueOn);
  return (
    <Card tone="attention">
      <Section id="asked-for" heading={t('request.heading')}>
        <p class="sending__text" dir="auto">
          {props.request.message}
        </p>
        <Show when={props.request.status === 'OPEN'}>
          <p>
            <Due on={props.request.dueOn} workingDaysLeft={props.request.workingDaysLeft} />
          </p>
        </Show>
        <Show when={props.request.extensionReason}>
          {(reason) => (
            <p class="sending__aside">
              {t('request.extended')} <bdi>{reason()}</bdi>
            </p>
          )}
        </Show>
        <Show when={isLate()}>
          <p class="sending__late">{t('request.late')}</p>
        </Show>
      </Section>
    </Card>
  );
}
