import { textsOf } from '../i18n/dictionary.ts';
import { dateText, parseDateText } from './date-text.ts';
import type { FieldProps } from './field-parts.tsx';
import { TextField } from './TextField.tsx';
import { uiTexts } from './ui.dictionary.ts';

/**
 * A day, typed: nobody picks a birthday in a calendar. `value` is the text as typed, so that nothing is lost when it is no
 * date; `parseDateText(value)` gives the ISO date. Leaving the field tidies `01021990` to `1.2.1990`.
 */
export function DateField(props: FieldProps & { value: string; onChange: (text: string) => void; autocomplete?: string }) {
  const t = textsOf(uiTexts);
  return (
    <TextField
      {...props}
      short
      inputMode="text"
      placeholder={t('datePattern')}
      maxLength={14}
      onBlur={() => {
        const iso = parseDateText(props.value);
        if (iso) props.onChange(dateText(iso));
      }}
    />
  );
}
