import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { submits } from '../../server/src/testing/story.ts';
import type { Uma } from '../../server/src/testing/uma.ts';
import { expectAccessible } from './axe.ts';
import { section, soon } from './dashboard.ts';
import { confirmApproval, consider, decision, openMatter, reject, rowOf } from './desk.ts';
import { pdf } from './documents.ts';
import { en } from './texts.ts';
import { expectLive, phone, signIn, signInAsStaff, World } from './world.ts';

let world: World;
let uma: Uma;
beforeAll(async () => {
  world = await World.open();
  uma = await world.uma();
});
afterEach(async () => {
  await world.leave();
  expect(world.complaints.splice(0)).toEqual([]);
});
afterAll(() => world?.close());

const { staffDesk, cases, powersOfAttorney } = en;
const now = () => new Date().toISOString();

it('a power of attorney is rejected with a reason, which the advisor reads at once', async () => {
  const client = { familyName: 'Abebe', givenNames: 'Liya', dateOfBirth: '1992-02-03' };
  const eero = await world.person();
  await signIn(eero, 'Eero Eskola');
  await eero.goto('/powers-of-attorney');
  await expectLive(eero);
  const satu = await world.person();
  await signInAsStaff(satu, 'Satu Salonen');
  await expectLive(satu);

  await submits(await world.tool('eero'), { client });
  const mandate = eero.getByRole('article').filter({ hasText: client.familyName });
  await mandate.getByText(powersOfAttorney.status.PENDING).waitFor(soon);
  await rowOf(satu, client).waitFor(soon);

  await openMatter(satu, client);
  const reason = 'The document is not signed.';
  await reject(satu, reason);
  await mandate.getByText(powersOfAttorney.status.REJECTED, { exact: true }).waitFor(soon);
  await mandate.getByText(reason).waitFor();
});

it('R21 nobody decides on their own mandate, and two at the desk see each other’s decisions', async () => {
  const client = { familyName: 'Bekele', givenNames: 'Dawit', dateOfBirth: '1988-08-08' };
  const customerNumber = await uma.client(client);
  await uma.lodged(customerNumber);
  const document = pdf('Valtakirja');
  const eero = await world.tool('eero');
  await submits(eero, { client, attachmentIds: [await eero.upload(document)] });

  const mikko = await world.person();
  await signInAsStaff(mikko, 'Mikko Mäkelä');
  await expectLive(mikko);
  await mikko.getByRole('link').filter({ hasText: 'Mikko Mäkelä' }).first().click();
  await decision(mikko).getByText(staffDesk.decide.own.title).waitFor();
  expect(await decision(mikko).getByRole('button', { name: staffDesk.decide.approve }).count()).toBe(0);
  await expectAccessible(mikko);

  await openMatter(mikko, client);
  const satu = await world.person();
  await signInAsStaff(satu, 'Satu Salonen');
  await expectLive(satu);
  await openMatter(satu, client);
  await expectAccessible(satu);
  await consider(satu, { stated: client, customerNumber, document });
  await expectAccessible(satu);
  await confirmApproval(satu);
  await decision(mikko)
    .getByText(staffDesk.decide.goneElsewhere({ outcome: staffDesk.status.APPROVED }))
    .waitFor(soon);
});

it('R22 a profession is stated, confirmed on the matter; several mandates are decided at once, but for what is not safe', async () => {
  const clients = ['Tilahun', 'Wolde'].map((familyName) => ({ familyName, givenNames: 'Sara', dateOfBirth: '1991-04-05' }));
  const eero = await world.person();
  await signIn(eero, 'Eero Eskola');
  await eero.goto('/account');
  await eero.getByText(en.account.profession.ADVOCATE, { exact: true }).click();
  await eero.getByRole('button', { name: en.account.profession.save }).click();
  await eero.getByText(en.account.profession.waiting).waitFor();
  await expectAccessible(eero);
  const tool = await world.tool('eero');
  for (const client of clients) {
    const customerNumber = await uma.client(client);
    await uma.lodged(customerNumber);
    await submits(tool, { client: { ...client, customerNumber } });
  }
  const doubtful = { familyName: 'Unheard', givenNames: 'Of', dateOfBirth: '1991-04-05' };
  await submits(tool, { client: doubtful });

  const satu = await world.person();
  await signInAsStaff(satu, 'Satu Salonen');
  await expectLive(satu);
  await openMatter(satu, { familyName: 'Tilahun', givenNames: 'Sara' });
  await satu.getByRole('button', { name: staffDesk.work.profession.confirm }).click();
  await satu.getByText(/^confirmed \d/).waitFor();
  await eero.reload();
  await eero.getByText(/^Confirmed by staff on/).waitFor();

  // By the keyboard, and by pressing.
  await satu.getByRole('heading', { level: 2, name: 'Sara Tilahun' }).focus();
  await satu.keyboard.press('x');
  for (const familyName of ['Wolde', 'Unheard']) await satu.getByLabel(new RegExp(`^Choose .*${familyName}`)).check();
  await satu.getByRole('button', { name: staffDesk.batch.check }).click();
  const several = section(satu, staffDesk.batch.heading);
  await several.getByText(staffDesk.batch.safe({ count: 2 })).waitFor();
  await several.getByText(staffDesk.batch.doubt.nobody).waitFor();
  await expectAccessible(satu);
  await several.getByRole('button', { name: staffDesk.batch.approve({ count: 2 }) }).click();
  await several.getByText(staffDesk.batch.lookedMissing).waitFor();
  await several.getByLabel(staffDesk.batch.looked({ count: 2 })).check();
  await several.getByRole('button', { name: staffDesk.batch.approve({ count: 2 }) }).click();
  await expect.poll(() => several.getByText(staffDesk.batch.state.approved, { exact: true }).count(), soon).toBe(2);
  await several.getByRole('button', { name: staffDesk.batch.back }).click();
  await expect.poll(() => rowOf(satu, { familyName: 'Wolde', givenNames: 'Sara' }).count(), { timeout: 10_000 }).toBe(0);
  expect(await rowOf(satu, doubtful).count()).toBe(1);
});

it('staff find a case by its number and see all of it, also that an asylum decision is made (R12)', async () => {
  const customerNumber = await uma.client({ familyName: 'Girma', givenNames: 'Hana' });
  const diaryNumber = await uma.lodged(customerNumber, 'ASYLUM');
  await uma.tell('application.decision-made', diaryNumber, {}, now());
  const satu = await world.person();
  await signInAsStaff(satu, 'Satu Salonen');
  await satu.getByRole('link', { name: staffDesk.nav.search }).click();
  await satu.getByLabel(staffDesk.search.label).fill(diaryNumber);
  await satu.getByText(staffDesk.search.found({ count: 1 })).waitFor();
  await expectAccessible(satu);
  await satu.getByRole('link', { name: cases.kind.ASYLUM }).click();
  await satu.getByRole('heading', { level: 1, name: /Girma, Hana/ }).waitFor();
  await section(satu, cases.timeline.heading).getByText(cases.event.DECISION_MADE).waitFor();
  await expectAccessible(satu);
});

it('R13 the health of the feed is said in words, and what was rejected is kept where staff can see it', async () => {
  const satu = await world.person();
  await signInAsStaff(satu, 'Satu Salonen');
  await satu.getByRole('link', { name: staffDesk.nav.feed }).click();
  await satu.getByRole('heading', { level: 1, name: staffDesk.nav.feed }).waitFor();
  const [answer] = await uma.deliver([{ specversion: '1.0', id: 'not-good-at-all' }]);
  expect(answer?.result).toBe('rejected');
  await section(satu, staffDesk.feed.rejected.heading)
    .getByText(answer?.reason ?? '')
    .waitFor();
  await expectAccessible(satu);
});

it('what is not the queue is read without a barrier: requests, mandates, and the trail', async () => {
  const satu = await world.person();
  await signInAsStaff(satu, 'Satu Salonen');
  await expectLive(satu);
  for (const [path, sign] of [
    ['/desk/requests', /^\d+ requests? waits?$/],
    ['/desk/mandates', /^\d+ mandates?$/],
    ['/desk/audit', /^\d+ entr(y|ies)$/],
  ] as const) {
    await satu.goto(path);
    await satu.getByText(sign).first().waitFor();
    await expectAccessible(satu);
  }
});

it('on a phone the queue, the matter and the document are steps of their own', async () => {
  const client = { familyName: 'Desta', givenNames: 'Marta', dateOfBirth: '1979-10-11' };
  await submits(await world.tool('eero'), { client });
  const satu = await world.person(phone);
  await signInAsStaff(satu, 'Satu Salonen');
  await rowOf(satu, client).waitFor();
  await expectAccessible(satu);
  await openMatter(satu, client);
  await expectAccessible(satu);
});

it('every part of the user interface in every state passes axe', async () => {
  const page = await world.person();
  await page.goto('/dev/ui');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expectAccessible(page);
});
