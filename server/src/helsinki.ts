const inHelsinki = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });

/** @returns the calendar date in Finland at that moment, ISO: due dates and "today" are Helsinki's (R18). */
export function helsinkiDate(moment: Date): string {
  return inHelsinki.format(moment);
}
