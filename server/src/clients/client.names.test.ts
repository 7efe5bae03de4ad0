import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { representsAll } from '../testing/story.ts';

const longest = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewiss'.slice(0, 60);
/** Who is there, and in which ways somebody may look for them. */
const people: [givenNames: string, familyName: string, searches: string[]][] = [
  [
    'Zahra',
    'Rahimi',
    ['Rahimi, Zahra', 'Zahra Rahimi', 'rahimi zahra', 'RAHIMI  ,zahra', 'rah zah', 'Rahimi Z.', ' zahra\u00a0rahimi '],
  ],
  [
    'Anna-Maija',
    'Ahlgrén-Öhman',
    ['Ahlgrén-Öhman, Anna-Maija', 'ahlgren ohman anna maija', 'Öhman Maija', 'Anna‑Maija', 'anna–maija ahlgren'],
  ],
  ['محمد رضا', 'أحمدی', ['أحمدی، محمد رضا', 'محمد رضا أحمدی', 'احمدي محمد', 'رضا، أحمدی']],
  ['Nguyễn Thị', 'Trần', ['Trần, Nguyễn Thị', 'tran nguyen thi', 'Thị Trần']],
  ['Hubert', longest, [longest, `${longest}, Hubert`, `hubert ${longest.toUpperCase()}`]],
  ["D'Arcy", 'O’Brien', ["O'Brien, D'Arcy", 'o brien', 'O’Brien D’Arcy']],
];

let service: TestService;
let advisor: Caller;
let staff: Caller;
beforeAll(async () => {
  service = await TestService.start();
  const uma = await service.uma();
  advisor = await service.person('ADVISOR');
  staff = await service.person('STAFF');
  await representsAll(
    advisor,
    staff,
    uma,
    people.map(([givenNames, familyName]) => ({ givenNames, familyName })),
  );
});
afterAll(() => service.stop());

const asked = people.flatMap(([, familyName, searches]) => searches.map((search) => [search, familyName] as const));
const names = (found: { nodes: { familyName: string }[] }) => found.nodes.map(({ familyName }) => familyName);

describe('a client is found by names in whichever order and writing', () => {
  it.each(asked)('%s', async (search, familyName) => {
    const desk = await staff.ask('query ($search: String!) { clientSearch(search: $search) { nodes { familyName } } }', {
      search,
    });
    const own = await advisor.ask('query ($search: String!) { clients(filter: { search: $search }) { nodes { familyName } } }', {
      search,
    });
    const list = await staff.ask('query ($search: String!) { clients(filter: { search: $search }) { nodes { familyName } } }', {
      search,
    });
    expect([names(desk.clientSearch), names(own.clients), names(list.clients)]).toEqual([
      [familyName],
      [familyName],
      [familyName],
    ]);
  });

  it('and not by a word that none of the names begins with', async () => {
    for (const search of ['Rahimi, Zohra', 'ahimi', 'zahra rahimi anna', `${longest}x`]) {
      const own = await advisor.ask('query ($search: String!) { clients(filter: { search: $search }) { totalCount } }', {
        search,
      });
      expect([search, own.clients.totalCount]).toEqual([search, 0]);
    }
  });
});
