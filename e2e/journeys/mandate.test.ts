import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Uma } from '../../server/src/testing/uma.ts';
import { expectAccessible } from './axe.ts';
import { caseOf, expectStatus, section, soon } from './dashboard.ts';
import { approve } from './desk.ts';
import { attach, fillIn, limitUpload, send, valtakirja } from './power-of-attorney.ts';
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

const { dashboard, powersOfAttorney, cases } = en;
const now = () => new Date().toISOString();

/** Marks the page as it is now, so that a reload would show. */
const remember = (page: Page) => page.evaluate(() => Object.assign(window, { neverReloaded: true }));
const wasNeverReloaded = (page: Page) => page.evaluate(() => 'neverReloaded' in window);

const journeys = [
  {
    device: 'a desktop',
    options: {},
    client: { familyName: 'Tesfaye', givenNames: 'Selam', dateOfBirth: '1990-05-01' },
    born: '1.5.1990',
    kind: 'RESIDENCE_PERMIT_WORK',
    first: 'WAITING_FOR_PROCESSING',
    steps: [
      ['processing-started', 'PROCESSING', 'PROCESSING_STARTED'],
      ['decision-made', 'DECISION_MADE', 'DECISION_MADE'],
    ],
  },
  {
    device: 'a phone',
    options: phone,
    client: { familyName: 'Kovalenko', givenNames: 'Oksana', dateOfBirth: '1985-12-24' },
    born: '24.12.1985',
    kind: 'ASYLUM',
    first: 'WAITING_FOR_INTERVIEW',
    steps: [
      ['interview-held', 'WAITING_FOR_DECISION', 'INTERVIEW_HELD'],
      ['decision-notified', 'DECISION_NOTIFIED', 'DECISION_NOTIFIED'],
    ],
  },
] as const;

describe.each(journeys)('on $device, in a matter of $kind', ({ options, client, born, kind, first, steps }) => {
  it('an advisor sends a power of attorney, staff approve it, and the case is there at once and moves', async () => {
    const customerNumber = await uma.client(client);
    const diaryNumber = `${kind === 'ASYLUM' ? 'ASY' : 'TYO'}/2026/${customerNumber}`;
    await uma.tell('application.lodged', diaryNumber, { diaryNumber, customerNumber, kind }, now());

    // Staff sit at the desk before anything is sent.
    const satu = await world.person();
    await signInAsStaff(satu, 'Satu Salonen');
    await expectLive(satu);

    const eero = await world.person(options);
    await signIn(eero, 'Eero Eskola');
    await eero.getByRole('heading', { level: 1, name: dashboard.heading }).waitFor();
    await expectLive(eero);
    await expectAccessible(eero);

    await eero.getByRole('link', { name: dashboard.newMandate, exact: true }).click();
    await fillIn(eero, { ...client, dateOfBirth: born });
    await limitUpload(eero, 750_000);
    await attach(eero, valtakirja);
    const progress = eero.getByRole('progressbar', { name: valtakirja.name });
    await expect.poll(() => progress.getAttribute('aria-valuenow').then(Number), soon).toBeGreaterThan(0);
    expect(await eero.getByText(powersOfAttorney.form.sending).isVisible()).toBe(true);
    await eero.getByText(en.ui.files.done).waitFor();
    await limitUpload(eero, Number.POSITIVE_INFINITY);
    await expectAccessible(eero);
    await send(eero);
    await eero.getByRole('heading', { level: 1, name: powersOfAttorney.sent.heading }).waitFor();
    await expectAccessible(eero);

    await eero.getByRole('link', { name: powersOfAttorney.sent.home }).click();
    const waiting = section(eero, dashboard.needs.heading).getByRole('listitem').filter({ hasText: client.familyName });
    await waiting.getByText(dashboard.needs.pending).waitFor();
    expect(await eero.getByText(diaryNumber).count()).toBe(0);
    await expectLive(eero);
    await remember(eero);

    await approve(satu, { stated: client, customerNumber, document: valtakirja.buffer });

    await caseOf(eero, diaryNumber).waitFor(soon);
    await expectStatus(eero, diaryNumber, first);
    expect(await waiting.count()).toBe(0);
    await expectAccessible(eero);

    for (const [type, status, event] of steps) {
      await uma.tell(`application.${type}`, diaryNumber, {}, now());
      await expectStatus(eero, diaryNumber, status);
      await section(eero, dashboard.news.heading)
        .or(section(eero, dashboard.news.headingFirst))
        .getByText(cases.event[event])
        .first()
        .waitFor();
      // R12: that an asylum decision is made changes nothing for the advisor, not even a count.
      if (type === 'interview-held') await uma.tell('application.decision-made', diaryNumber, {}, now());
    }
    expect(await wasNeverReloaded(eero)).toBe(true);

    await caseOf(eero, diaryNumber).getByRole('link', { name: cases.kind[kind] }).click();
    await eero
      .getByRole('heading', { level: 1, name: `${client.familyName}, ${client.givenNames} · ${cases.kind[kind]}` })
      .waitFor();
    const timeline = section(eero, cases.timeline.heading);
    await timeline.getByText(cases.event.APPLICATION_LODGED).waitFor();
    if (kind === 'ASYLUM') expect(await timeline.getByText(cases.event.DECISION_MADE).count()).toBe(0);
    await uma.tell(
      'application.supplement-requested',
      diaryNumber,
      { requestId: customerNumber, message: 'A copy of the passport, please.', dueOn: '2027-01-08' },
      now(),
    );
    await timeline.getByText(cases.event.SUPPLEMENT_REQUESTED).waitFor(soon);
    await section(eero, cases.deadlines.heading).getByText(cases.deadlines.supplement).waitFor();
    await expectAccessible(eero);

    await eero.getByRole('link', { name: cases.back }).click();
    await section(eero, dashboard.needs.heading).getByText(dashboard.needs.supplement).waitFor();
    await uma.tell('application.legal-force-gained', diaryNumber, {}, now());
    await section(eero, dashboard.clients.heading).getByText(dashboard.empty.title).waitFor(soon);
    await expect.poll(() => eero.getByText(diaryNumber).count(), soon).toBe(0);
    expect(await wasNeverReloaded(eero)).toBe(true);
    await eero.goBack();
    await eero.getByRole('heading', { level: 1, name: en.shell.notFound.title }).waitFor();

    await eero.goto('/powers-of-attorney');
    const mandate = eero.getByRole('article').filter({ hasText: client.familyName });
    await mandate.getByText(powersOfAttorney.status.APPROVED, { exact: true }).waitFor();
    await expectAccessible(eero);
  });
});
