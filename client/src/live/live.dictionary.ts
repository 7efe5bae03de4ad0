import { defineDictionary } from '../i18n/dictionary.ts';
import { formatNumber } from '../i18n/format.ts';
import { plural } from '../i18n/plural.ts';

export const liveTexts = defineDictionary('live', {
  en: {
    label: 'Connection',
    live: 'Live',
    connecting: 'Connecting…',
    reconnecting: (lost: { time: string }) => `Reconnecting, lost at ${lost.time}`,
    offline: (lost: { time: string }) => `Offline since ${lost.time}`,
    ended: 'Signed out',
    heard: 'UMA heard',
    neverHeard: 'UMA not heard yet',
    stale: 'longer than usual',
    help: {
      live: 'What you see changes by itself as soon as something happens.',
      lost: 'What you see may be old. The connection comes back by itself, and nothing is missed.',
      uma: 'UMA is the authority’s case management system. The time tells when it last reported anything at all.',
      stale: 'It has been silent for longer than usual: a case may stand further than its status here says.',
    },
    newRows: (rows: { count: number }) => `Show ${formatNumber(rows.count)} new`,
    announce: {
      live: 'Connected again. What you see is up to date.',
      lost: 'The connection is lost. What you see may be old.',
    },
  },
  fi: {
    label: 'Yhteys',
    live: 'Ajan tasalla',
    connecting: 'Yhdistetään…',
    reconnecting: ({ time }) => `Yhdistetään uudelleen, katkesi klo ${time}`,
    offline: ({ time }) => `Ei verkkoyhteyttä klo ${time} alkaen`,
    ended: 'Olet kirjautunut ulos',
    heard: 'viimeksi UMAsta',
    neverHeard: 'UMAsta ei ole vielä tullut tietoja',
    stale: 'tavallista pidempi tauko',
    help: {
      live: 'Näkymä päivittyy itsestään heti, kun jotain tapahtuu.',
      lost: 'Näkymä voi olla vanhentunut. Yhteys palaa itsestään, eikä mitään jää välistä.',
      uma: 'UMA on viranomaisen asiankäsittelyjärjestelmä. Aika kertoo, milloin se viimeksi ilmoitti jotain.',
      stale: 'Siitä ei ole kuulunut tavallista pidempään aikaan: asia voi olla pidemmällä kuin sen tila täällä kertoo.',
    },
    newRows: ({ count }) => plural('fi', count, { one: 'Näytä 1 uusi', other: `Näytä ${formatNumber(count)} uutta` }),
    announce: {
      live: 'Yhteys palasi. Näkymä on ajan tasalla.',
      lost: 'Yhteys katkesi. Näkymä voi olla vanhentunut.',
    },
  },
  sv: {
    label: 'Förbindelse',
    live: 'I realtid',
    connecting: 'Ansluter…',
    reconnecting: ({ time }) => `Ansluter igen, bröts kl. ${time}`,
    offline: ({ time }) => `Ingen nätförbindelse sedan kl. ${time}`,
    ended: 'Utloggad',
    heard: 'senast från UMA',
    neverHeard: 'inga uppgifter från UMA ännu',
    stale: 'längre uppehåll än vanligt',
    help: {
      live: 'Vyn uppdateras av sig själv så snart något händer.',
      lost: 'Vyn kan vara föråldrad. Förbindelsen återkommer av sig själv och inget går förlorat.',
      uma: 'UMA är myndighetens ärendehanteringssystem. Tiden anger när det senast meddelade något.',
      stale: 'Det har varit tyst längre än vanligt: ett ärende kan ha kommit längre än dess status här visar.',
    },
    newRows: ({ count }) => plural('sv', count, { one: 'Visa 1 ny', other: `Visa ${formatNumber(count)} nya` }),
    announce: {
      live: 'Förbindelsen är tillbaka. Vyn är aktuell.',
      lost: 'Förbindelsen bröts. Vyn kan vara föråldrad.',
    },
  },
});
