import { parseDateText } from '../ui/date-text.ts';

/** What somebody typed to narrow the trail. */
export interface TypedSearch {
  what: 'ALL' | 'ACT' | 'READ';
  from: string;
  to: string;
}

export interface AuditTimes {
  what?: 'ACT' | 'READ';
  from?: string;
  to?: string;
}

/** The moment at which a day begins in Finland. */
export function beginningOf(day: string): string {
  for (const offset of ['+03:00', '+02:00']) {
    const moment = new Date(`${day}T00:00:00${offset}`);
    const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Helsinki', hour: '2-digit', hourCycle: 'h23' }).format(
      moment,
    );
    if (hour === '00') return moment.toISOString();
  }
  return new Date(`${day}T00:00:00Z`).toISOString();
}

const dayAfter = (day: string) => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The times as the service takes them: whole days in Finland, the last one included. Null where a day is no day. */
export function auditTimes(typed: TypedSearch): AuditTimes | null {
  const from = parseDateText(typed.from);
  const to = parseDateText(typed.to);
  if ((typed.from.trim() !== '' && !from) || (typed.to.trim() !== '' && !to)) return null;
  return {
    ...(typed.what === 'ALL' ? {} : { what: typed.what }),
    ...(from ? { from: beginningOf(from) } : {}),
    ...(to ? { to: beginningOf(dayAfter(to)) } : {}),
  };
}
