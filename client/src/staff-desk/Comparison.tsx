import './Comparison.css';
import Equal from 'lucide-solid/icons/equal';
import EqualApproximately from 'lucide-solid/icons/equal-approximately';
import EqualNot from 'lucide-solid/icons/equal-not';
import Minus from 'lucide-solid/icons/minus';
import { For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { textsOf } from '../i18n/dictionary.ts';
import { formatDate } from '../i18n/format.ts';
import { clientMatchTexts } from './client-match.dictionary.ts';
import { type Compared, compare, type Mark, type Registered, type Stated, wordsApart } from './comparison.ts';

const signs: Record<Mark, typeof Equal> = {
  same: Equal,
  alike: EqualApproximately,
  different: EqualNot,
  notStated: Minus,
  notKnown: Minus,
};
const isName = (row: Compared) => row.field === 'familyName' || row.field === 'givenNames';

/** A value in its own direction; in a name the words that the other side lacks are underlined. */
function Value(props: { row: Compared; of: 'stated' | 'registered' }) {
  const text = () => props.row[props.of];
  const other = () => props.row[props.of === 'stated' ? 'registered' : 'stated'];
  return (
    <Show when={text()} fallback="–">
      {(value) => (
        <bdi>
          <Show when={isName(props.row) && other()} fallback={props.row.field === 'dateOfBirth' ? formatDate(value()) : value()}>
            <For each={wordsApart(value(), other() ?? '')}>
              {(piece) => (
                <Show when={piece.apart} fallback={piece.text}>
                  <span class="comparison__apart">{piece.text}</span>
                </Show>
              )}
            </For>
          </Show>
        </bdi>
      )}
    </Show>
  );
}

/** What was stated beside what the register says, field by field: each with a word and a sign for how they compare. */
export function Comparison(props: { stated: Stated; client: Registered; suggested: boolean }) {
  const t = textsOf(clientMatchTexts);
  return (
    <table class="comparison">
      <caption class="ui-hidden">{t('compare.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.stated')}</th>
          <th scope="col">
            {t('compare.registered')}
            <Show when={props.suggested}>
              <span class="comparison__suggested">{t('compare.suggested')}</span>
            </Show>
          </th>
        </tr>
      </thead>
      <For each={compare(props.stated, props.client)}>
        {(row) => (
          <tbody class={`comparison__field comparison__field--${row.mark}`}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                <span class="comparison__what">
                  <span class="comparison__label">{t(`compare.field.${row.field}`)}</span>
                  <span class="comparison__mark">
                    <Dynamic component={signs[row.mark]} size={16} aria-hidden="true" />
                    <span>
                      {t(`compare.mark.${row.mark}`)}
                      <Show when={row.note}>{(note) => <>{`: ${t(`compare.note.${note()}`)}`}</>}</Show>
                    </span>
                  </span>
                </span>
              </th>
            </tr>
            <tr>
              <td>
                <Value row={row} of="stated" />
              </td>
              <td>
                <Value row={row} of="registered" />
              </td>
            </tr>
          </tbody>
        )}
      </For>
    </table>
  );
}

/** What was stated, while nobody is chosen to compare it with. */
export function StatedAlone(props: { stated: Stated }) {
  const t = textsOf(clientMatchTexts);
  const fields = () =>
    [
      ['familyName', props.stated.familyName],
      ['givenNames', props.stated.givenNames],
      ['dateOfBirth', formatDate(props.stated.dateOfBirth)],
      ['customerNumber', props.stated.customerNumber],
      ['diaryNumber', props.stated.diaryNumber],
    ] as const;
  return (
    <dl class="stated-alone">
      <For each={fields()}>
        {([field, value]) => (
          <Show when={value}>
            <div>
              <dt>{t(`compare.field.${field}`)}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          </Show>
        )}
      </For>
    </dl>
  );
}
