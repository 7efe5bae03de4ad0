import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { representsAll } from '../testing/story.ts';

/** As a Finn looks for them: Å, Ä and Ö last, other marks and capitals alike. */
const expected = [
  'Alho Å',
  'de Vries A',
  'Edel A',
  'Édouard A',
  'Eek A',
  'Oja A',
  'ozan A',
  'Zorn A',
  'Åberg A',
  'Ärling A',
  'Öz A',
  'Öz Ä',
];

let service: TestService;
let advisor: Caller;
let staff: Caller;
beforeAll(async () => {
  service = await TestService.start();
  const uma = await service.uma();
  advisor = await service.person('ADVISOR');
  staff = await service.person('STAFF');
  const people = expected.toReversed().map((name) => {
    const [, familyName = '', givenNames] = /(.*) (.*)/.exec(name) ?? [];
    return { givenNames: `Nea ${givenNames}`, familyName };
  });
  await representsAll(advisor, staff, uma, people);
});
afterAll(() => service.stop());

/** All names, three at a time, forth and back. */
async function listed(who: Caller, list: string): Promise<string[][]> {
  const page = async (args: string) => {
    const { found } = await who.ask(
      `{ found: ${list.replace('PAGE', args)} { nodes { familyName givenNames } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    type Named = { familyName: string; givenNames: string };
    return { names: found.nodes.map((one: Named) => `${one.familyName} ${one.givenNames.slice(4)}`), ...found.pageInfo };
  };
  const forth: string[] = [];
  for (let at = await page('first: 3'); ; at = await page(`first: 3, after: "${at.endCursor}"`)) {
    forth.push(...at.names);
    if (!at.hasNextPage) break;
  }
  const back: string[] = [];
  for (let at = await page('last: 3'); ; at = await page(`last: 3, before: "${at.startCursor}"`)) {
    back.unshift(...at.names);
    if (!at.hasPreviousPage) break;
  }
  return [forth, back];
}

it("an advisor's clients stand as Finns sort names, over all pages, each once", async () => {
  expect(await listed(advisor, 'clients(PAGE)')).toEqual([expected, expected]);
});

it('so do those of the desk, and what it finds', async () => {
  expect(await listed(staff, 'clients(PAGE)')).toEqual([expected, expected]);
  expect(await listed(staff, 'clientSearch(search: "nea", PAGE)')).toEqual([expected, expected]);
});

it('a page of the whole register comes from the index', async () => {
  const plan = await service.app.database.read(
    { accountId: staff.accountId, part: 'STAFF', scopes: new Set(), via: { kind: 'token', id: staff.tokenId } },
    async (tx) => {
      await tx.query(sql`set local enable_seqscan = off`);
      return tx.query(sql`explain select c.id from client c
        order by left(c.family_name, 100) collate finnish_names, left(c.given_names, 100) collate finnish_names, c.id limit 20`);
    },
  );
  expect(JSON.stringify(plan)).toMatch(/Index( Only)? Scan using client_in_order/);
});
