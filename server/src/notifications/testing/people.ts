import { expect } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { type MailServer, textOf } from './mail-server.ts';

const settings = `noticeSettings { address confirmedAt pendingAddress failedAt failure mailGoesOut language delivery kinds { kind isOn } }`;

/** Runs a mutation of the profile. */
export const changes = async (caller: Caller, mutation: string, input: object, language = 'en') => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${settings} userErrors { code field } } }`;
  const { data, errors } = await caller.send(document, { input }, { language });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[mutation];
};

export const settingsOf = async (caller: Caller) => (await caller.ask(`{ ${settings} }`)).noticeSettings;

/** Waits for so many mails to an address. */
export async function mailsTo(mail: MailServer, address: string, count: number) {
  await expect.poll(() => mail.to(address).length, { timeout: 20_000, interval: 50 }).toBeGreaterThanOrEqual(count);
  return mail.to(address);
}

/** Gives an address, reads the code that comes there, and confirms it. */
export async function confirms(caller: Caller, mail: MailServer, address: string, language = 'en'): Promise<void> {
  const before = mail.to(address).length;
  const given = await changes(caller, 'giveNoticeAddress', { address }, language);
  expect(given.userErrors).toEqual([]);
  const code = codeIn(textOf((await mailsTo(mail, address, before + 1)).at(-1)));
  expect((await changes(caller, 'confirmNoticeAddress', { code })).userErrors).toEqual([]);
}

export const codeIn = (text: string) => /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(text)?.[0] ?? '';
