import { Show } from 'solid-js';
import type { PowerOfAttorneyBasis } from '../gql/graphql.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { DateField } from '../ui/DateField.tsx';
import { TextArea } from '../ui/TextField.tsx';
import type { TermsProblem, TypedTerms } from './approval-terms.ts';
import { deskWorkTexts } from './desk-work.dictionary.ts';
import { PhrasePicker } from './PhrasePicker.tsx';

type Typed = Omit<TypedTerms, 'hasStatement'>;

interface Props {
  basis: PowerOfAttorneyBasis;
  hasStatement: boolean;
  typed: Typed;
  onTyped: (change: Partial<Typed>) => void;
  problems: readonly TermsProblem[];
  /** What the service refused. */
  errors: Partial<Record<TermsProblem, string | undefined>>;
}

/** The day on which it ends by itself: asked for at once of a court's order, which has one. */
function LastDay(props: Props) {
  const t = textsOf(deskWorkTexts);
  return (
    <DateField
      label={t('terms.endsOn')}
      description={t(props.basis === 'DISTRICT_COURT_ORDER' ? 'terms.endsOnCourt' : 'terms.endsOnOther')}
      optional
      value={props.typed.endsOn}
      error={props.problems.includes('endsOn') ? t('terms.endsOnWrong') : props.errors.endsOn}
      onChange={(endsOn) => props.onTyped({ endsOn })}
    />
  );
}

/** R6, R8, R22: the previous holder's statement confirmed, the last day, and why no power of attorney needs to be shown. */
export function TermsPart(props: Props) {
  const t = textsOf(deskWorkTexts);
  const isOrder = () => props.basis === 'DISTRICT_COURT_ORDER';
  return (
    <>
      <Show when={props.hasStatement}>
        <div class="scope">
          <label>
            <input
              type="checkbox"
              checked={props.typed.confirmed}
              onChange={(event) => props.onTyped({ confirmed: event.currentTarget.checked })}
            />
            <span>{t('terms.confirmed')}</span>
          </label>
        </div>
      </Show>
      <Show when={isOrder()}>
        <LastDay {...props} />
      </Show>
      <details class="terms" open={Object.values(props.errors).some(Boolean) || props.problems.length > 0 || undefined}>
        <summary>{t('terms.more')}</summary>
        <div class="terms__fields">
          <Show when={!isOrder()}>
            <LastDay {...props} />
          </Show>
          <div class="scope">
            <label>
              <input
                type="checkbox"
                checked={props.typed.without}
                onChange={(event) => props.onTyped({ without: event.currentTarget.checked })}
              />
              <span>{t('terms.without')}</span>
            </label>
          </div>
          <Show when={props.typed.without}>
            <TextArea
              label={t('terms.reason')}
              rows={2}
              spellcheck
              value={props.typed.reason}
              error={props.problems.includes('reason') ? t('terms.reasonMissing') : props.errors.reason}
              onChange={(reason) => props.onTyped({ reason })}
            />
            <PhrasePicker
              purpose="WITHOUT_POWER_OF_ATTORNEY"
              text={props.typed.reason}
              onText={(reason) => props.onTyped({ reason })}
            />
          </Show>
        </div>
      </details>
    </>
  );
}
