import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';

let service: TestService;
let advisor: Caller;

beforeAll(async () => {
  service = await TestService.start();
  advisor = await service.person('ADVISOR');
});
afterAll(() => service.stop());

const document = `query ($purpose: ChannelPurpose, $kind: ApplicationKind) { channels(first: 100, purpose: $purpose, kind: $kind) { totalCount nodes {
  id kind purposes applicationKinds title { fi sv en } advice { fi sv en } address addressFromAbroad languages
  openingHours { days opens closes } validFrom validTo source } } }`;

// biome-ignore lint/suspicious/noExplicitAny: answers of any document
type Channel = any;
const channels = async (variables: object = {}): Promise<Channel[]> => (await advisor.ask(document, variables)).channels.nodes;

describe("the authority's other channels", () => {
  it.each(['LODGING', 'CANCELLING', 'RECEIVING_ASYLUM_DECISION', 'APPEALING'])(
    'R14 say where to go for %s, which is not possible here',
    async (purpose) => {
      const found = await channels({ purpose });
      expect(found.length).toBeGreaterThan(0);
      for (const { purposes } of found) expect(purposes).toContain(purpose);
    },
  );

  it('R9 begin with secure mail for acting on a client’s behalf, and name the line for the kind of case', async () => {
    const found = await channels({ purpose: 'ACTING_FOR_CLIENT', kind: 'CITIZENSHIP' });
    expect(found.map(({ kind, address }) => [kind, address])).toEqual([
      ['SECURE_MAIL', 'securemail.migri.fi'],
      ['PHONE', '0295 790 604'],
    ]);
    expect(found[1]).toMatchObject({
      addressFromAbroad: '+358 295 790 604',
      languages: ['fi', 'sv', 'en'],
      openingHours: [
        { days: [1, 2, 3, 4, 5], opens: '08:30', closes: '12:00' },
        { days: [1, 2, 3, 4, 5], opens: '13:00', closes: '15:30' },
      ],
    });
  });

  it('have all the numbers and addresses that were published, each with its source and since when', async () => {
    const found = await channels();
    expect(found.map(({ address }) => address).filter(Boolean)).toEqual([
      'securemail.migri.fi',
      '0295 790 600',
      '0295 790 602',
      '0295 790 603',
      '0295 790 604',
      '0295 790 605',
      'esupport@migri.fi',
      'tto@migri.fi',
      'enterfinland.fi',
    ]);
    for (const { source, validFrom, validTo } of found) {
      expect([validFrom, validTo]).toEqual(['2023-01-01', null]);
      expect(source).not.toBe('');
    }
  });

  it('R20 speak Finnish, Swedish and English', async () => {
    for (const { title, advice } of await channels()) {
      for (const text of [title, advice ?? title])
        for (const language of ['fi', 'sv', 'en']) expect(text[language]).toMatch(/\S/);
    }
  });

  it('R18 hold from one day to another: a new one takes over on its day in Helsinki', async () => {
    await service.asOwner("update guidance_channel set valid_to = '2026-12-01' where address = 'tto@migri.fi'");
    await service.asOwner(`insert into guidance_channel (id, ordinal, kind, address, purposes, application_kinds, title, languages, valid_from, source)
      select gen_random_uuid(), ordinal, kind, 'new@migri.fi', purposes, application_kinds, title, languages, '2026-12-02', 'Later' from guidance_channel
      where address = 'tto@migri.fi'`);
    const addresses = async () => (await channels({ purpose: 'RIGHT_TO_WORK' })).map(({ address }) => address);
    service.clock.forward({ hours: 11, minutes: 59 }); // 23:59 there
    expect(await addresses()).toEqual(['tto@migri.fi']);
    service.clock.forward({ minutes: 1 });
    expect(await addresses()).toEqual(['new@migri.fi']);
  });

  it('are for whoever is signed in', async () => {
    const answer = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ channels { totalCount } }' }),
    });
    expect(((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });
});
