import { type Language, language } from '../i18n/language.ts';

const units: Record<Language, { minute: string; hour: string; day: (days: number) => string }> = {
  en: { minute: 'min', hour: 'h', day: (days) => (days === 1 ? 'day' : 'days') },
  fi: { minute: 'min', hour: 't', day: (days) => (days === 1 ? 'päivä' : 'päivää') },
  sv: { minute: 'min', hour: 'tim', day: (days) => (days === 1 ? 'dag' : 'dagar') },
};

/** For how long something has waited, in as little room as a queue has: `21 min`, `3 h`, `2 days`. */
export function waited(since: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - new Date(since).getTime()) / 60_000));
  const unit = units[language()];
  if (minutes < 60) return `${minutes} ${unit.minute}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} ${unit.hour}`;
  const days = Math.floor(hours / 24);
  return `${days} ${unit.day(days)}`;
}
