import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { sql } from 'kysely';
import { providerSignOutPaths } from '../../accounts/provider-sign-out.routes.ts';
import { clientId } from '../../demo/identity-provider/provider.ts';
import { signingKey } from '../../demo/identity-provider/signing-key.ts';
import { Caller } from '../../testing/caller.ts';
import { type Delivered, RawStream } from '../../testing/raw-stream.ts';
import { TestService, testKeys } from '../../testing/service.ts';
import { SignedIn } from '../../testing/signed-in.ts';
import { represents } from '../../testing/story.ts';
import type { Uma } from '../../testing/uma.ts';
import { recordFacts } from '../record.ts';

/** Each cause for which access ends (the contract's "The stream"). */
export const causes = [
  'ENDED_BY_HOLDER',
  'ENDED_BY_STAFF',
  'RECORDED_IN_UMA',
  'LEGAL_FORCE',
  'SIGN_OUT',
  'SIGN_OUT_BY_PROVIDER',
  'TOKEN_REVOKED',
  'PART_TAKEN_AWAY',
  'TOKEN_EXPIRED',
  'SESSION_OVER',
  'SESSION_IDLE',
] as const;
export type Cause = (typeof causes)[number];

type Case = Awaited<ReturnType<typeof represents>>;

/** Somebody with a stream, the case that they lose, and one that they keep where they may stay. */
interface Follower {
  cause: Cause;
  accountId: string;
  viaId: string;
  stream: RawStream;
  lost: Case;
  kept: Case;
  end: () => Promise<unknown>;
}

export interface Outcome {
  cause: Cause;
  /** Events of a later position than the end that were delivered all the same. */
  late: number;
  /** Events before the end: somebody to whom nothing comes has lost nothing. */
  before: number;
  /** Events of the case that was kept, after the end; null where the whole stream ends. */
  after: number | null;
  /** What told of the end, and what followed. */
  endings: number;
  closeCode: number | undefined;
  completed: boolean;
  /** Milliseconds from the answer to what ended it, or the moment that did, to when the end was told. */
  toldMs: number;
}

const stream = 'subscription { caseEvents { cursor event { id kind applicationId application { id status diaryNumber } } } }';
// Nothing to load beside it: as prompt as a stream can be.
const bareStream = 'subscription { caseEvents { cursor event { id kind applicationId } } }';
const endDocument = `mutation ($input: EndPowerOfAttorneyInput!) { endPowerOfAttorney(input: $input) { userErrors { code } } }`;
const revokeDocument = 'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { userErrors { code } } }';
/** Events of a commit: dense enough to fall between an end and whoever is late to hear of it. */
const atOnce = 22;
const losesCase = (cause: Cause) => causes.indexOf(cause) < 4;
const waits: Partial<Record<Cause, { minutes: number }>> = {
  TOKEN_EXPIRED: { minutes: 2 },
  SESSION_OVER: { minutes: 10 },
  SESSION_IDLE: { minutes: 20 },
};

/** Opens `count` subscriptions over the causes, ends each while events keep coming, and looks at what was delivered. */
export async function endAccess(count: number): Promise<Outcome[]> {
  const service = await TestService.start();
  try {
    const uma = await service.uma();
    const staff = await service.person('STAFF', { name: 'Satu Salo' });
    const followers: Follower[] = [];
    for (let n = 0; n < count; n++) followers.push(await follower(service, uma, staff, causes[n % causes.length] as Cause));
    const events = await keepHappening(service, followers);
    const heard = (each: Follower) => each.stream.until(() => each.stream.delivered.length >= 2);
    await Promise.all(followers.map(heard));

    const ends = new Map<Follower, number>();
    const end = async (each: Follower) => {
      await each.end();
      ends.set(each, performance.now());
    };
    const timed = (each: Follower) => waits[each.cause] !== undefined;
    await Promise.all(
      followers
        .filter((each) => !timed(each))
        .map(async (each, n) => {
          await pause(n * 15);
          await end(each);
        }),
    );
    await pause(1_500);
    for (const cause of Object.keys(waits) as Cause[]) {
      for (const each of followers) if (each.cause === cause) ends.set(each, performance.now());
      service.clock.forward(waits[cause] ?? {});
      await pause(1_500);
    }
    await events.stop();
    const outcomes = await Promise.all(followers.map((each) => judge(service, each, ends.get(each) ?? 0)));
    for (const each of followers) each.stream.close();
    return outcomes;
  } finally {
    await service.stop();
  }
}

async function follower(service: TestService, uma: Uma, staff: Caller, cause: Cause): Promise<Follower> {
  const advisor = await service.person('ADVISOR', { name: `Aino ${cause}` });
  const [lost, kept] = [await represents(advisor, staff, uma), await represents(advisor, staff, uma)];
  const { url } = service;
  const document = losesCase(cause) ? stream : bareStream;
  const byToken = (caller: Caller) => RawStream.open(url, { token: caller.token }, document);
  const of = { cause, accountId: advisor.accountId, lost, kept };
  if (cause.startsWith('SIGN_OUT') || cause.startsWith('SESSION')) {
    const session = await SignedIn.as(service, 'ADVISOR', { accountId: advisor.accountId });
    if (cause === 'SESSION_OVER')
      await service.asOwner("update session set expires_at = created_at + interval '11 minutes' where id = $1", [
        session.sessionId,
      ]);
    const end = cause === 'SIGN_OUT' ? () => session.signOut() : () => signOutByProvider(service, session);
    return { ...of, viaId: session.sessionId, stream: await RawStream.open(url, { headers: session.headers }, document), end };
  }
  if (cause === 'PART_TAKEN_AWAY') {
    const leaving = await service.person('STAFF', { name: 'Mikko Mäki' });
    const end = () =>
      service.app.database.write(null, (tx) =>
        tx.query(sql`update account set parts = array_remove(parts, 'STAFF') where id = ${leaving.accountId}::uuid`),
      );
    return { ...of, accountId: leaving.accountId, viaId: leaving.tokenId, stream: await byToken(leaving), end };
  }
  if (cause === 'TOKEN_EXPIRED')
    await service.asOwner("update api_token set expires_at = created_at + interval '1 minute' where id = $1", [advisor.tokenId]);
  const id = Buffer.from(`ApiToken:${advisor.tokenId}`).toString('base64url');
  const ending = { input: { id: lost.mandateId, reason: 'No longer' } };
  const ends: Partial<Record<Cause, () => Promise<unknown>>> = {
    ENDED_BY_HOLDER: () => advisor.ask(endDocument, ending),
    ENDED_BY_STAFF: () => staff.ask(endDocument, ending),
    RECORDED_IN_UMA: () => recordInUma(uma, lost.customerNumber),
    LEGAL_FORCE: () => uma.tell('application.legal-force-gained', lost.diaryNumber),
    TOKEN_REVOKED: () => advisor.ask(revokeDocument, { input: { id } }),
  };
  return { ...of, viaId: advisor.tokenId, stream: await byToken(advisor), end: ends[cause] ?? (async () => undefined) };
}

const recordInUma = (uma: Uma, customerNumber: string) =>
  uma.tell(
    'representation.recorded',
    customerNumber,
    { customerNumber, role: 'LEGAL_ADVISOR', representativeName: 'Toimisto Oy' },
    '2026-12-24T10:00:00Z',
  );

async function signOutByProvider(service: TestService, { sessionId }: SignedIn): Promise<void> {
  const key = signingKey(testKeys.signIn, 'suomifi');
  const token = await new SignJWT({
    sid: `sid-${sessionId}`,
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  })
    .setProtectedHeader({ alg: 'ES256', kid: String(key.kid), typ: 'logout+jwt' })
    .setIssuer(`${service.url}/test-idp/suomifi`)
    .setAudience(clientId)
    .setIssuedAt(service.clock.now())
    .setJti(randomUUID())
    .sign(await importJWK(key as never, 'ES256'));
  const body = new URLSearchParams({ logout_token: token });
  const answer = await fetch(service.url + providerSignOutPaths.advisor, { method: 'POST', body });
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
}

/** Some events in a commit, commit after commit, case after case, until it is stopped. */
async function keepHappening(service: TestService, followers: readonly Follower[]): Promise<{ stop(): Promise<void> }> {
  const diaryNumbers = followers.flatMap(({ lost, kept }) => [lost.diaryNumber, kept.diaryNumber]);
  const cases = await service.asOwner<{ id: string; client_id: string }>(
    'select id, client_id from application where diary_number = any($1) order by id',
    [diaryNumbers],
  );
  let going = true;
  const running = (async () => {
    for (let n = 0; going; n += atOnce) {
      const facts = Array.from({ length: Math.min(atOnce, cases.length) }, (_, i) => {
        const { id, client_id } = cases[(n + i) % cases.length] as (typeof cases)[number];
        return { kind: 'PROCESSING_STARTED' as const, occurredAt: service.clock.now(), applicationId: id, clientId: client_id };
      });
      await service.app.database.write(null, async (tx) => recordFacts(tx, service.clock, facts));
      await pause(followers.length > causes.length ? 40 : 10);
    }
  })();
  return {
    stop: async () => {
      going = false;
      await running;
    },
  };
}

async function judge(service: TestService, each: Follower, endedAt: number): Promise<Outcome> {
  const { cause, stream, lost, kept } = each;
  const delivered = stream.delivered.map((one) => ({ ...one, uuid: uuidOf(one.event.id) }));
  const logged = await service.asOwner<{ id: string; position: string; recorded_at: Date; diary_number: string }>(
    `select e.id, e.position, e.recorded_at, a.diary_number from case_event e left join application a on a.id = e.application_id
     where e.id = any($1)`,
    [delivered.map(({ uuid }) => uuid)],
  );
  const rows = new Map(logged.map((row) => [row.id, row]));
  const isLate = await lateness(service, each);
  const concerned = (diaryNumber: string) => !losesCase(cause) || diaryNumber === lost.diaryNumber;
  const real = delivered.filter(({ event }) => event.kind !== 'ACCESS_ENDED');
  const mine = real.flatMap((one) => rows.get(one.uuid) ?? []).filter((row) => concerned(row.diary_number));
  const endings = delivered.filter(({ event }) => event.kind === 'ACCESS_ENDED');
  const told = endings[0]?.at ?? Number.POSITIVE_INFINITY;
  return {
    cause,
    late: mine.filter(isLate).length,
    before: mine.filter((row) => !isLate(row)).length,
    after: losesCase(cause)
      ? real.filter(({ at, uuid }) => at > told && rows.get(uuid)?.diary_number === kept.diaryNumber).length
      : null,
    endings: endings.filter((one) => endsRightly(cause, one)).length * (endings.length === 1 ? 1 : 100),
    closeCode: stream.closeCode,
    completed: stream.completed,
    toldMs: losesCase(cause) ? told - endedAt : Math.max(told, stream.closedAt) - endedAt,
  };
}

/** A lost case keeps its id and cursor; a lost right to be here has neither. */
function endsRightly(cause: Cause, { cursor, event }: Delivered): boolean {
  return (
    losesCase(cause) === (cursor !== null) &&
    losesCase(cause) === (event.applicationId !== null) &&
    (event.application ?? null) === null
  );
}

/** Whether an event lies after the end: by position where the log has one; by time where time itself ended it. */
async function lateness(service: TestService, { cause, accountId, viaId, lost }: Follower) {
  const position = async (statement: string, ...values: unknown[]) =>
    BigInt((await service.asOwner<{ position: string }>(statement, values))[0]?.position ?? 0);
  if (waits[cause]) {
    const table = cause === 'TOKEN_EXPIRED' ? 'api_token' : 'session';
    const moment = cause === 'SESSION_IDLE' ? "last_seen_at + interval '30 minutes'" : 'expires_at';
    const [row] = await service.asOwner<{ until: Date }>(`select ${moment} as until from ${table} where id = $1`, [viaId]);
    return ({ recorded_at }: { recorded_at: Date }) => recorded_at >= (row?.until ?? new Date(0));
  }
  const end = losesCase(cause)
    ? cause === 'LEGAL_FORCE'
      ? await position('select closed_position as position from application where diary_number = $1', lost.diaryNumber)
      : await position('select ended_position as position from power_of_attorney where id = $1', uuidOf(lost.mandateId))
    : await position(
        "select position from revocation where via_id = $1 or (account_id = $2 and part = 'STAFF')",
        viaId,
        accountId,
      );
  if (end === 0n) throw new Error(`${cause} has no position`);
  return (row: { position: string }) => BigInt(row.position) > end;
}

const uuidOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] ?? '';
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
