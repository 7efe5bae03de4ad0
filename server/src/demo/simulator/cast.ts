import type { ApplicationKind } from '../../applications/application.ts';

type Names = readonly [nationality: string, given: readonly string[], family: readonly string[]];

/** Names as an authority meets them: in several scripts, with marks, short and very long. */
export const names: readonly Names[] = [
  ['AFG', ['Zahra', 'Mohammad Reza', 'Fatima', 'Ali Akbar', 'Nasrin'], ['Rahimi', 'Hosseini', 'Ahmadzai', 'Noori']],
  ['IRQ', ['Noor', 'Hussein', 'Mustafa', 'Zainab'], ['Hassan', 'Al-Jabouri', 'Al-Tamimi', 'Kadhim']],
  ['SOM', ['Abdirahman', 'Hodan', 'Faadumo', 'Cabdi'], ['Warsame', 'Cali', 'Maxamed', 'Jaamac']],
  ['RUS', ['Ilya', 'Ольга', 'Анастасия', 'Dmitrii'], ['Petrov', 'Кузнецова', 'Smirnova', 'Волкова']],
  ['UKR', ['Ганна', 'Oleksandr', 'Ірина', 'Taras'], ['Коваленко', 'Shevchenko', 'Bondarenko', "Hnat'iuk"]],
  ['SYR', ['محمد', 'ليلى', 'Rania', 'Yousef'], ['الخطيب', 'حداد', 'Darwish', 'Khoury']],
  ['VNM', ['Thị Hương', 'Văn Nam', 'Minh Anh', 'Quốc'], ['Nguyễn', 'Trần', 'Lê', 'Phạm']],
  ['TUR', ['Ayşe', 'Mehmet Çağrı', 'Elif', 'İbrahim'], ['Yılmaz', 'Öztürk', 'Şahin', 'Kaya']],
  ['IND', ['Priya', 'Arjun', 'Venkatanarasimharajuvaripeta'], ['Sharma', 'Iyer', 'Patel']],
  ['COL', ['María del Carmen Fernanda', 'Juan'], ['de la Santísima Trinidad Echeverría-Villavicencio', 'Ñáñez']],
  ['EST', ['Kadri', 'Õnne', 'Märt'], ['Tamm', 'Mägi', 'Õunapuu']],
];

/** How often each kind is lodged, and how its diary numbers begin. */
export const kinds: readonly (readonly [ApplicationKind, prefix: string, weight: number])[] = [
  ['ASYLUM', 'ASY', 16],
  ['RESIDENCE_PERMIT_WORK', 'TYO', 20],
  ['EXTENDED_PERMIT', 'JAT', 18],
  ['RESIDENCE_PERMIT_FAMILY', 'PER', 14],
  ['RESIDENCE_PERMIT_STUDIES', 'OPI', 10],
  ['TEMPORARY_PROTECTION', 'TIL', 6],
  ['PERMANENT_RESIDENCE_PERMIT', 'PYS', 5],
  ['CITIZENSHIP', 'KAN', 6],
  ['EU_REGISTRATION', 'EUR', 3],
  ['ALIENS_PASSPORT', 'MUP', 2],
];

export const languages: readonly (readonly [string, weight: number])[] = [
  ['en', 6],
  ['fi', 3],
  ['sv', 1],
  ['ru', 1],
];
export const offices = ['Helsinki', 'Lappeenranta', 'Oulu', 'Turku'];
export const requests = [
  'Please send a certified copy of the passport, all pages.',
  'Toimita selvitys toimeentulosta kuluvalta vuodelta.',
  'Skicka in arbetsavtalet undertecknat av båda parter.',
  'Please explain the dates of stay given on page 4.',
  'Toimita laillistettu vihkitodistus ja sen käännös suomeksi, ruotsiksi tai englanniksi.',
];

export interface Scripted {
  nationality: string;
  givenNames: string;
  familyName: string;
  dateOfBirth: string | null;
  contactLanguage: string;
  /** Each case, and how many steps it has taken; `asks` more for a supplement that is still open. */
  cases: readonly { kind: ApplicationKind; steps: number; asks?: boolean }[];
}

/** The first clients, whose cases stand at every stage: those that the demo's advisors represent, and ask to. */
export const scripted: readonly Scripted[] = [
  {
    nationality: 'AFG',
    givenNames: 'Zahra',
    familyName: 'Rahimi',
    dateOfBirth: '1994-06-12',
    contactLanguage: 'en',
    cases: [
      { kind: 'ASYLUM', steps: 3, asks: true },
      { kind: 'EXTENDED_PERMIT', steps: 0 },
    ],
  },
  {
    nationality: 'RUS',
    givenNames: 'Ilya',
    familyName: 'Petrov',
    dateOfBirth: '1987-11-03',
    contactLanguage: 'ru',
    cases: [{ kind: 'ASYLUM', steps: 2 }],
  },
  {
    nationality: 'SOM',
    givenNames: 'Abdirahman',
    familyName: 'Warsame',
    dateOfBirth: '1990-01-01',
    contactLanguage: 'fi',
    cases: [{ kind: 'RESIDENCE_PERMIT_WORK', steps: 1, asks: true }],
  },
  {
    nationality: 'SYR',
    givenNames: 'محمد',
    familyName: 'الخطيب',
    dateOfBirth: null,
    contactLanguage: 'en',
    cases: [
      { kind: 'ASYLUM', steps: 5 },
      { kind: 'RESIDENCE_PERMIT_FAMILY', steps: 1 },
    ],
  },
  {
    nationality: 'VNM',
    givenNames: 'Thị Hương',
    familyName: 'Nguyễn',
    dateOfBirth: '2001-09-30',
    contactLanguage: 'en',
    cases: [{ kind: 'RESIDENCE_PERMIT_STUDIES', steps: 2 }],
  },
  {
    nationality: 'IRQ',
    givenNames: 'Noor',
    familyName: 'Hassan',
    dateOfBirth: '1998-04-17',
    contactLanguage: 'sv',
    cases: [{ kind: 'ASYLUM', steps: 6 }],
  },
  {
    nationality: 'UKR',
    givenNames: 'Ганна',
    familyName: 'Коваленко',
    dateOfBirth: '1979-02-28',
    contactLanguage: 'fi',
    cases: [{ kind: 'TEMPORARY_PROTECTION', steps: 1 }],
  },
  {
    nationality: 'COL',
    givenNames: 'María del Carmen Fernanda',
    familyName: 'de la Santísima Trinidad Echeverría-Villavicencio',
    dateOfBirth: '1966-12-24',
    contactLanguage: 'en',
    cases: [{ kind: 'PERMANENT_RESIDENCE_PERMIT', steps: 0, asks: true }],
  },
];
