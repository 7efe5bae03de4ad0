import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { approves, submits } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

let service: TestService;
let uma: Uma;
let advisor: Caller;
let staff: Caller;
beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  advisor = await service.person('ADVISOR');
  staff = await service.person('STAFF', { name: 'Satu Salo' });
});
afterAll(() => service.stop());

const document = `query ($id: ID!) { node(id: $id) { ... on PowerOfAttorney {
  clientSuggestions { reasons client { customerNumber displayName } } } } }`;
const suggestions = async (id: string, caller = staff): Promise<[string, string[]][]> =>
  (await caller.ask(document, { id })).node.clientSuggestions.map(
    ({ reasons, client }: { reasons: string[]; client: { customerNumber: string } }) => [client.customerNumber, reasons],
  );
/** Whom staff are shown for somebody who is stated. */
async function stated(givenNames: string, familyName: string, dateOfBirth: string, numbers: object = {}) {
  return suggestions(await submits(advisor, { client: { givenNames, familyName, dateOfBirth, ...numbers } }));
}
const client = (givenNames: string, familyName: string, dateOfBirth: string | null) =>
  uma.client({ givenNames, familyName, dateOfBirth });

describe('the clients whom a submitter may mean', () => {
  it('are found by customer number and by diary number, each with why, the likeliest first', async () => {
    const byCustomerNumber = await client('Nasrin', 'Noori', '1985-03-03');
    const byDiaryNumber = await client('Hodan', 'Warsame', '1991-04-04');
    const diaryNumber = await uma.lodged(byDiaryNumber);
    expect(await stated('Hodan', 'Warsame', '1991-04-04', { customerNumber: byCustomerNumber, diaryNumber })).toEqual([
      [byDiaryNumber, ['DIARY_NUMBER', 'NAME_AND_DATE_OF_BIRTH']],
      [byCustomerNumber, ['CUSTOMER_NUMBER']],
    ]);
  });

  it('are found by name and date of birth, however the name is written', async () => {
    const registered: [string, string, string][] = [
      ['Mohammad Reza', 'Hosseini', '1990-01-02'],
      ['محمد', 'الخطيب', '1990-01-03'],
      ['Ольга', 'Кузнецова', '1990-01-04'],
      ['Çağrı', 'Öztürk', '1990-01-05'],
      ['Thị Hương', 'Nguyễn', '1990-01-06'],
      ['Oleksandr', "Hnat'iuk", '1990-01-07'],
      ['Yusuf', 'Al-Jabouri', '1990-01-08'],
    ];
    const written: [string, string][] = [
      ['Muhammed', 'Husseini'],
      ['Mohammed', 'Alkhatib'],
      ['Olga', 'Kuznetsova'],
      ['Cagri', 'Ozturk'],
      ['HUONG', 'NGUYEN'],
      ['Oleksandr', 'Hnatiuk'],
      ['Youssef', 'Jabouri'],
    ];
    const numbers = [];
    for (const [given, family, born] of registered) numbers.push(await client(given, family, born));
    for (const [n, [given, family]] of written.entries()) {
      const [first] = await stated(given, family, registered[n]?.[2] ?? '');
      expect([`${given} ${family}`, first]).toEqual([`${given} ${family}`, [numbers[n], ['NAME_AND_DATE_OF_BIRTH']]]);
    }
  });

  it('are found by a similar name alone, and by date of birth with a part of the name', async () => {
    const other = await client('Faadumo', 'Jaamac', '1970-07-07');
    const married = await client('Faadumo', 'Cabdulle', '1981-08-08');
    expect(await stated('Faadumo', 'Jaamac', '1981-08-08')).toEqual([
      [married, ['DATE_OF_BIRTH_AND_PART_OF_NAME']],
      [other, ['SIMILAR_NAME']],
    ]);
  });

  it('are five at most, and nobody where nobody is like it', async () => {
    for (let n = 0; n < 8; n++) await client('Elif', 'Şahin', `196${n}-05-05`);
    expect(await stated('Elif', 'Sahin', '1950-01-01')).toHaveLength(5);
    expect(await stated('Xuefei', 'Wrzesniewski', '1951-02-02')).toEqual([]);
  });

  it('R4 are shown to staff alone, and no more once it is decided', async () => {
    const customerNumber = await client('Kadri', 'Õunapuu', '1999-09-09');
    await uma.lodged(customerNumber);
    const id = await submits(advisor, { client: { givenNames: 'Kadri', familyName: 'Õunapuu', dateOfBirth: '1999-09-09' } });
    expect(await suggestions(id)).toHaveLength(1);
    expect(await suggestions(id, advisor)).toEqual([]);
    await approves(staff, id, customerNumber);
    expect(await suggestions(id)).toEqual([]);
    expect(await suggestions(id, advisor)).toEqual([]);
  });
});

describe('searching for a client', () => {
  const search = async (text: string, caller = staff) =>
    (
      await caller.ask('query ($text: String!) { clientSearch(search: $text, first: 10) { nodes { displayName } } }', { text })
    ).clientSearch.nodes.map(({ displayName }: { displayName: string }) => displayName);

  it('finds a name by the beginnings of its words, without marks, capitals or script', async () => {
    await client('Märt Ülo', 'Põld-Saar', '1980-01-01');
    for (const text of ['põld', 'POLD', 'saar mart', 'ülo saar', 'Пыльд'.replace('ы', 'о').replace('ь', '')])
      expect([text, await search(text)]).toEqual([text, ['Märt Ülo Põld-Saar']]);
    for (const text of ['öld', 'mart tamm', 'põld mart ta', '%', '---', ' '])
      expect([text, await search(text)]).toEqual([text, []]);
  });

  it('R4 finds an advisor no client but their own', async () => {
    const mine = await client('Taras', 'Bondarenko', '1980-01-01');
    await client('Taras', 'Bondarchuk', '1980-01-01');
    await uma.lodged(mine);
    await approves(staff, await submits(advisor), mine);
    const { clients } = await advisor.ask(
      '{ clients(first: 10, filter: { search: "бонда" }) { totalCount nodes { displayName } } }',
    );
    expect(clients).toEqual({ totalCount: 1, nodes: [{ displayName: 'Taras Bondarenko' }] });
  });
});
