import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { SignedIn } from '../testing/signed-in.ts';
import { removeEndedSessions } from './session.usecases.ts';

let service: TestService;
beforeAll(async () => {
  service = await TestService.start();
});
afterAll(() => service.stop());

const inMinutes = (minutes: number) => new Date(service.clock.now().getTime() + minutes * 60_000).toISOString();
const ends = '{ viewer { sessionEndsAt sessionEndsAtLatest } }';
const stay = 'mutation { staySignedIn(input: {}) { viewer { sessionEndsAt sessionEndsAtLatest } userErrors { code } } }';
const unattended = { 'edusta-unattended': 'true' };

describe('a session', () => {
  it('tells when it ends: half an hour after the last use, and eight hours after it began at the latest', async () => {
    const aino = await SignedIn.as(service, 'ADVISOR');
    const { viewer } = (await aino.send(ends)).data;
    expect(viewer).toEqual({ sessionEndsAt: inMinutes(30), sessionEndsAtLatest: inMinutes(480) });
    service.clock.forward({ minutes: 20 });
    expect((await aino.send(ends)).data.viewer).toEqual({ ...viewer, sessionEndsAt: inMinutes(30) });
  });

  it('is not kept by what a page does by itself, and is by who says that they are there', async () => {
    const aino = await SignedIn.as(service, 'ADVISOR');
    const until = inMinutes(30);
    service.clock.forward({ minutes: 20 });
    expect((await aino.send(ends, {}, unattended)).data.viewer.sessionEndsAt).toBe(until);
    expect((await aino.send(stay, {}, unattended)).data.staySignedIn).toMatchObject({
      viewer: { sessionEndsAt: inMinutes(30) },
      userErrors: [],
    });
    service.clock.forward({ minutes: 29 });
    expect((await aino.send(ends, {}, unattended)).data).not.toBeNull();
    service.clock.forward({ minutes: 1 });
    expect((await aino.send(ends, {}, unattended)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is not kept by the files that a page loads by itself, and is by opening a page', async () => {
    const folder = join(service.dataDir, 'client');
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(folder, 'index.html'), '<!doctype html>');
    await writeFile(join(folder, 'assets', 'a.js'), '');
    const withDashboard = await service.beside();
    onTestFinished(() => withDashboard.stop());
    const aino = await SignedIn.as(withDashboard, 'ADVISOR');
    const until = inMinutes(30);
    service.clock.forward({ minutes: 20 });
    expect((await aino.get('/assets/a.js')).status).toBe(200);
    expect((await aino.send(ends, {}, unattended)).data.viewer.sessionEndsAt).toBe(until);
    expect((await aino.get('/cases/1', { accept: 'text/html' })).status).toBe(200);
    expect((await aino.send(ends, {}, unattended)).data.viewer.sessionEndsAt).toBe(inMinutes(30));
  });

  it('cannot be stayed in for longer than eight hours', async () => {
    const aino = await SignedIn.as(service, 'STAFF');
    const latest = inMinutes(480);
    for (let half = 0; half < 16; half++) {
      service.clock.forward({ minutes: 29 });
      await aino.send(stay);
    }
    expect((await aino.send(ends)).data.viewer).toEqual({ sessionEndsAt: latest, sessionEndsAtLatest: latest });
    service.clock.forward({ minutes: 16 });
    expect((await aino.send(stay)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('is nothing to a token, which stays as it is, and to another viewer', async () => {
    const token = await service.person('ADVISOR');
    expect((await token.ask(ends)).viewer).toEqual({ sessionEndsAt: null, sessionEndsAtLatest: null });
    expect((await token.ask(stay)).staySignedIn).toEqual({
      viewer: { sessionEndsAt: null, sessionEndsAtLatest: null },
      userErrors: [],
    });
    const aino = await SignedIn.as(service, 'ADVISOR');
    const id = Buffer.from(`Advisor:${aino.accountId}`).toString('base64url');
    const satu = await SignedIn.as(service, 'STAFF', { name: 'Satu Salo' });
    const asked = await satu.send('query ($id: ID!) { node(id: $id) { ... on Advisor { displayName sessionEndsAt } } }', { id });
    expect(asked.data.node).toEqual({ displayName: 'Aino Aalto', sessionEndsAt: null });
  });

  it('is removed a day after its end, and not before', async () => {
    const [over, open] = [await SignedIn.as(service, 'ADVISOR'), await SignedIn.as(service, 'ADVISOR')];
    await over.signOut();
    const tidy = () => service.app.database.write(null, (tx) => removeEndedSessions(tx, service.clock.now()));
    const kept = async () => {
      const rows = await service.asOwner<{ id: string }>('select id from session where id = any($1)', [
        [over.sessionId, open.sessionId],
      ]);
      return rows.map(({ id }) => id).sort();
    };
    service.clock.forward({ hours: 23 });
    await tidy();
    expect(await kept()).toEqual([over.sessionId, open.sessionId].sort());
    service.clock.forward({ hours: 2 });
    await tidy();
    expect(await kept()).toEqual([open.sessionId]);
    service.clock.forward({ hours: 24 });
    await tidy();
    expect(await kept()).toEqual([]);
  });
});

describe('R22 a profession', () => {
  let advisor: Caller;
  let staff: Caller;
  let advisorId: string;
  beforeAll(async () => {
    advisor = await service.person('ADVISOR');
    staff = await service.person('STAFF', { name: 'Satu Salo' });
    advisorId = (await advisor.ask('{ viewer { id } }')).viewer.id;
  });

  const fields = 'advisor { profession professionConfirmedAt viewerCanConfirmProfession } userErrors { code field message }';
  const state = async (by: Caller, profession: string | null) =>
    (
      await by.ask(`mutation ($input: StateProfessionInput!) { stateProfession(input: $input) { ${fields} } }`, {
        input: { profession },
      })
    ).stateProfession;
  const decide = async (by: Caller, decision: 'confirm' | 'reject', input: object) => {
    const name = `${decision}Profession`;
    return (await by.ask(`mutation ($input: ProfessionDecisionInput!) { ${name}(input: $input) { ${fields} } }`, { input }))[
      name
    ];
  };

  it('is stated by the advisor, and confirmed by staff', async () => {
    expect(await state(advisor, 'ADVOCATE')).toEqual({
      advisor: { profession: 'ADVOCATE', professionConfirmedAt: null, viewerCanConfirmProfession: false },
      userErrors: [],
    });
    const confirmedAt = service.clock.now().toISOString();
    const confirmed = await decide(staff, 'confirm', { advisorId, profession: 'ADVOCATE' });
    expect(confirmed).toEqual({
      advisor: { profession: 'ADVOCATE', professionConfirmedAt: confirmedAt, viewerCanConfirmProfession: false },
      userErrors: [],
    });
    service.clock.forward({ minutes: 1 });
    expect(await decide(staff, 'confirm', { advisorId, profession: 'ADVOCATE' })).toEqual(confirmed);
    // The same once more is nothing new; another has not been confirmed.
    expect((await state(advisor, 'ADVOCATE')).advisor.professionConfirmedAt).toBe(confirmedAt);
    expect((await state(advisor, 'PUBLIC_LEGAL_AID_ATTORNEY')).advisor.professionConfirmedAt).toBeNull();
  });

  it('is confirmed as it was looked at: CHANGED_SINCE where another is stated', async () => {
    await state(advisor, 'PUBLIC_LEGAL_AID_ATTORNEY');
    expect((await decide(staff, 'confirm', { advisorId, profession: 'ADVOCATE' })).userErrors).toMatchObject([
      { code: 'CHANGED_SINCE', field: 'profession' },
    ]);
    await state(advisor, null);
    expect((await decide(staff, 'reject', { advisorId, profession: 'ADVOCATE' })).userErrors).toMatchObject([
      { code: 'CHANGED_SINCE' },
    ]);
  });

  it('is taken back where staff say that it is not so', async () => {
    await state(advisor, 'ADVOCATE');
    const asked = await staff.ask('query ($id: ID!) { node(id: $id) { ... on Advisor { viewerCanConfirmProfession } } }', {
      id: advisorId,
    });
    expect(asked.node.viewerCanConfirmProfession).toBe(true);
    const { advisor: after, userErrors } = await decide(staff, 'reject', { advisorId, profession: 'ADVOCATE' });
    expect([after.profession, userErrors]).toEqual([null, []]);
  });

  it('R21 is never confirmed by the person themselves, in the database too', async () => {
    const both = await service.person('ADVISOR', { name: 'Mikko Mäki' });
    const asStaff = await service.person('STAFF', { accountId: both.accountId });
    await state(both, 'ADVOCATE');
    const id = (await both.ask('{ viewer { id } }')).viewer.id;
    const own = await asStaff.ask('query ($id: ID!) { node(id: $id) { ... on Advisor { viewerCanConfirmProfession } } }', { id });
    expect(own.node.viewerCanConfirmProfession).toBe(false);
    for (const decision of ['confirm', 'reject'] as const) {
      expect((await decide(asStaff, decision, { advisorId: id, profession: 'ADVOCATE' })).userErrors).toMatchObject([
        { code: 'OWN_PROFESSION', field: 'advisorId' },
      ]);
    }
    await expect(
      service.asOwner('update account set profession_confirmed_by = id, profession_confirmed_at = now() where id = $1', [
        both.accountId,
      ]),
    ).rejects.toThrow(/check constraint/);
  });
});
