import { defineDictionary } from '../i18n/dictionary.ts';
import { formatNumber } from '../i18n/format.ts';

/** What UMA has not mentioned for long (R13), and what came before its client or case. */
export const reconciliationTexts = defineDictionary('reconciliation', {
  en: {
    parked: {
      heading: 'Waiting for their client or case',
      none: 'Nothing waits.',
      waits: {
        CLIENT: (what: { number: string }) => `waits for the client ${what.number}`,
        APPLICATION: (what: { number: string }) => `waits for the case ${what.number}`,
      },
    },
    unmentioned: {
      heading: 'Cases that UMA has not mentioned for long',
      text: 'Open cases whose status has lasted longer than it does in 99 of 100 cases of their kind. Compare them with UMA.',
      none: 'No case has been silent for longer than usual.',
      count: (all: { count: number }) => `${formatNumber(all.count)} cases`,
      usual: (days: { count: number }) => `usually at most ${formatNumber(days.count)} days`,
      presumed: 'presumed: too few cases to know',
      last: 'last mentioned',
    },
    more: 'Show more',
  },
  fi: {
    parked: {
      heading: 'Odottaa asiakastaan tai asiaansa',
      none: 'Mitään ei odota.',
      waits: {
        CLIENT: ({ number }) => `odottaa asiakasta ${number}`,
        APPLICATION: ({ number }) => `odottaa asiaa ${number}`,
      },
    },
    unmentioned: {
      heading: 'Asiat, joista UMA ei ole pitkään aikaan kertonut',
      text: 'Avoimet asiat, joiden tila on kestänyt pidempään kuin 99 asiassa 100:sta samanlaisesta. Vertaa niitä UMAan.',
      none: 'Mikään asia ei ole ollut hiljaa tavallista pidempään.',
      count: ({ count }) => `${formatNumber(count)} asiaa`,
      usual: ({ count }) => `tavallisesti enintään ${formatNumber(count)} päivää`,
      presumed: 'oletus: asioita on liian vähän',
      last: 'viimeksi kerrottu',
    },
    more: 'Näytä lisää',
  },
  sv: {
    parked: {
      heading: 'Väntar på sin klient eller sitt ärende',
      none: 'Ingenting väntar.',
      waits: {
        CLIENT: ({ number }) => `väntar på klienten ${number}`,
        APPLICATION: ({ number }) => `väntar på ärendet ${number}`,
      },
    },
    unmentioned: {
      heading: 'Ärenden som UMA inte har nämnt på länge',
      text: 'Öppna ärenden vars status har varat längre än i 99 av 100 ärenden av samma slag. Jämför dem med UMA.',
      none: 'Inget ärende har varit tyst längre än vanligt.',
      count: ({ count }) => `${formatNumber(count)} ärenden`,
      usual: ({ count }) => `vanligen högst ${formatNumber(count)} dagar`,
      presumed: 'antaget: för få ärenden för att veta',
      last: 'nämndes senast',
    },
    more: 'Visa fler',
  },
});
