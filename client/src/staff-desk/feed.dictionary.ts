import { defineDictionary } from '../i18n/dictionary.ts';
import { formatNumber } from '../i18n/format.ts';
import { plural } from '../i18n/plural.ts';

/** How UMA's feed does, in words. */
export const feedTexts = defineDictionary('feed', {
  en: {
    feed: {
      well: (last: { heard: string }) => `All well: last event ${last.heard}, nothing waits.`,
      attention: (what: { words: string; heard: string }) =>
        `Needs attention: ${what.words}.${what.heard ? ` Last event ${what.heard}.` : ''}`,
      trouble: {
        never: 'UMA has not been heard yet',
        silent: 'UMA has been silent for longer than usual',
        refused: (messages: { count: number }) =>
          plural('en', messages.count, {
            one: '1 message was refused by UMA',
            other: `${formatNumber(messages.count)} messages were refused by UMA`,
          }),
        late: (messages: { count: number }) =>
          plural('en', messages.count, {
            one: '1 message is not confirmed by UMA',
            other: `${formatNumber(messages.count)} messages are not confirmed by UMA`,
          }),
        rejected: (events: { count: number }) =>
          plural('en', events.count, {
            one: '1 event rejected within a day',
            other: `${events.count} events rejected within a day`,
          }),
        gaps: (gaps: { count: number }) =>
          plural('en', gaps.count, {
            one: 'events are missing of 1 client or case',
            other: `events are missing of ${gaps.count} clients or cases`,
          }),
        parked: (events: { count: number }) =>
          plural('en', events.count, {
            one: '1 event waits for its client or case',
            other: `${formatNumber(events.count)} events wait for their client or case`,
          }),
      },
      number: { accepted: 'Accepted', parked: 'Waiting', rejected: 'Rejected', gaps: 'With gaps' },
      help: {
        accepted: 'events, ever',
        parked: 'events whose client or case has not come yet',
        rejected: 'contents that were not good, ever',
        gaps: 'clients and cases of which an event is missing',
      },
      gaps: {
        heading: 'Gaps',
        none: 'No event is missing.',
        subject: 'Client or case',
        missing: 'Missing numbers',
        all: (gaps: { count: number }) => `Show all ${gaps.count}`,
      },
      rejected: { heading: 'Rejected', none: 'Nothing was rejected.', more: 'Show earlier ones' },
      unknown: {
        heading: 'Types that this service does not know',
        text: 'UMA speaks of something newer. It is kept, and nothing follows from it.',
        count: (events: { count: number }) =>
          plural('en', events.count, { one: '1 event', other: `${formatNumber(events.count)} events` }),
      },
    },
  },
  fi: {
    feed: {
      well: ({ heard }) => `Kaikki kunnossa: viimeisin tapahtuma ${heard}, mitään ei odota.`,
      attention: ({ words, heard }) => `Vaatii huomiota: ${words}.${heard ? ` Viimeisin tapahtuma ${heard}.` : ''}`,
      trouble: {
        never: 'UMAsta ei ole vielä kuultu',
        silent: 'UMA on ollut hiljaa tavallista pidempään',
        refused: (messages: { count: number }) =>
          plural('fi', messages.count, {
            one: 'UMA ei ottanut vastaan 1 viestiä',
            other: `UMA ei ottanut vastaan ${formatNumber(messages.count)} viestiä`,
          }),
        late: (messages: { count: number }) =>
          plural('fi', messages.count, {
            one: 'UMA ei ole vahvistanut 1 viestiä',
            other: `UMA ei ole vahvistanut ${formatNumber(messages.count)} viestiä`,
          }),
        rejected: ({ count }) =>
          plural('fi', count, {
            one: '1 tapahtuma hylätty vuorokauden aikana',
            other: `${count} tapahtumaa hylätty vuorokauden aikana`,
          }),
        gaps: ({ count }) =>
          plural('fi', count, {
            one: '1 asiakkaalta tai asialta puuttuu tapahtumia',
            other: `${count} asiakkaalta tai asialta puuttuu tapahtumia`,
          }),
        parked: ({ count }) =>
          plural('fi', count, {
            one: '1 tapahtuma odottaa asiakastaan tai asiaansa',
            other: `${formatNumber(count)} tapahtumaa odottaa asiakastaan tai asiaansa`,
          }),
      },
      number: { accepted: 'Hyväksytty', parked: 'Odottaa', rejected: 'Hylätty', gaps: 'Aukkoja' },
      help: {
        accepted: 'tapahtumaa kaikkiaan',
        parked: 'tapahtumaa, joiden asiakas tai asia ei ole vielä tullut',
        rejected: 'kelpaamatonta sisältöä kaikkiaan',
        gaps: 'asiakasta tai asiaa, joilta puuttuu tapahtuma',
      },
      gaps: {
        heading: 'Aukot',
        none: 'Yhtään tapahtumaa ei puutu.',
        subject: 'Asiakas tai asia',
        missing: 'Puuttuvat numerot',
        all: ({ count }) => `Näytä kaikki ${count}`,
      },
      rejected: { heading: 'Hylätyt', none: 'Mitään ei ole hylätty.', more: 'Näytä aiemmat' },
      unknown: {
        heading: 'Tyypit, joita palvelu ei tunne',
        text: 'UMA puhuu jostain uudemmasta. Se on tallessa, eikä siitä seuraa mitään.',
        count: ({ count }) => plural('fi', count, { one: '1 tapahtuma', other: `${formatNumber(count)} tapahtumaa` }),
      },
    },
  },
  sv: {
    feed: {
      well: ({ heard }) => `Allt väl: senaste händelse ${heard}, inget väntar.`,
      attention: ({ words, heard }) => `Kräver uppmärksamhet: ${words}.${heard ? ` Senaste händelse ${heard}.` : ''}`,
      trouble: {
        never: 'UMA har inte hörts ännu',
        silent: 'UMA har varit tyst längre än vanligt',
        refused: (messages: { count: number }) =>
          plural('sv', messages.count, {
            one: 'UMA avvisade 1 meddelande',
            other: `UMA avvisade ${formatNumber(messages.count)} meddelanden`,
          }),
        late: (messages: { count: number }) =>
          plural('sv', messages.count, {
            one: 'UMA har inte bekräftat 1 meddelande',
            other: `UMA har inte bekräftat ${formatNumber(messages.count)} meddelanden`,
          }),
        rejected: ({ count }) =>
          plural('sv', count, {
            one: '1 händelse avvisad under det senaste dygnet',
            other: `${count} händelser avvisade under det senaste dygnet`,
          }),
        gaps: ({ count }) =>
          plural('sv', count, {
            one: 'händelser saknas för 1 klient eller ärende',
            other: `händelser saknas för ${count} klienter eller ärenden`,
          }),
        parked: ({ count }) =>
          plural('sv', count, {
            one: '1 händelse väntar på sin klient eller sitt ärende',
            other: `${formatNumber(count)} händelser väntar på sin klient eller sitt ärende`,
          }),
      },
      number: { accepted: 'Godtagna', parked: 'Väntar', rejected: 'Avvisade', gaps: 'Med luckor' },
      help: {
        accepted: 'händelser sammanlagt',
        parked: 'händelser vars klient eller ärende inte har kommit ännu',
        rejected: 'odugliga innehåll sammanlagt',
        gaps: 'klienter och ärenden som saknar någon händelse',
      },
      gaps: {
        heading: 'Luckor',
        none: 'Ingen händelse saknas.',
        subject: 'Klient eller ärende',
        missing: 'Nummer som saknas',
        all: ({ count }) => `Visa alla ${count}`,
      },
      rejected: { heading: 'Avvisade', none: 'Inget har avvisats.', more: 'Visa tidigare' },
      unknown: {
        heading: 'Typer som tjänsten inte känner till',
        text: 'UMA talar om något nyare. Det är sparat, och inget följer av det.',
        count: ({ count }) => plural('sv', count, { one: '1 händelse', other: `${formatNumber(count)} händelser` }),
      },
    },
  },
});
