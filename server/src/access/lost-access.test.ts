import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { TestService } from '../testing/service.ts';
import { SignedIn } from '../testing/signed-in.ts';
import { represents } from '../testing/story.ts';
import type { Uma } from '../testing/uma.ts';

// Each cause for which access ends (the contract's "The stream") × each door: the next query, the next download, the next upload and the
// rest of one that had begun. Streams have their own test: case-events/revocation.test.ts.

let service: TestService;
let uma: Uma;
let staff: Caller;
beforeAll(async () => {
  service = await TestService.start();
  uma = await service.uma();
  staff = await service.person('STAFF', { name: 'Satu Salo' });
});
afterAll(() => service.stop());

// biome-ignore lint/suspicious/noExplicitAny: answers of several documents
type Json = any;

/** Somebody at the doors, by their token or session. */
interface Visitor {
  headers: Record<string, string>;
  diaryNumber: string;
  customerNumber: string;
  mandateId: string;
  applicationId: string;
  documentId: string;
  /** An upload of which some bytes are still to come. */
  begun: string;
  tokenId: string;
  sessionId: string;
  accountId: string;
}

const tus = { 'tus-resumable': '1.0.0' };
const metadata = `filename ${btoa('a.pdf')},filetype ${btoa('application/pdf')}`;

async function graphql({ headers }: Pick<Visitor, 'headers'>, query: string, variables: object = {}) {
  const body = JSON.stringify({ query, variables });
  const answer = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return (await answer.json()) as { data: Json; errors?: { extensions: { code: string } }[] };
}

const begins = ({ headers }: Pick<Visitor, 'headers'>) =>
  fetch(`${service.url}/files`, {
    method: 'POST',
    headers: { ...headers, ...tus, 'upload-length': '14', 'upload-metadata': metadata },
  });

const beginsAnother = async (who: Pick<Visitor, 'headers'>) =>
  new URL((await begins(who)).headers.get('location') ?? '', service.url).href;

const sendDocument = `mutation ($input: SendAdditionalInformationInput!) {
  sendAdditionalInformation(input: $input) { submission { documents { id } } userErrors { code } } }`;

/** What each door answers: a null case is not there, an error is its code, HTTP is its status. */
async function doors(who: Visitor): Promise<Record<string, unknown>> {
  const found = await graphql(
    who,
    'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { status } clients { totalCount } }',
    {
      n: who.diaryNumber,
    },
  );
  const sent = await graphql(who, sendDocument, {
    input: { applicationId: who.applicationId, message: `At ${performance.now()}`, attachmentIds: [] },
  });
  const rest = { ...who.headers, ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
  return {
    query: found.errors?.[0]?.extensions.code ?? (found.data.applicationByDiaryNumber === null ? null : 'there'),
    mutation: sent.errors?.[0]?.extensions.code ?? sent.data.sendAdditionalInformation.userErrors[0]?.code ?? 'sent',
    download: (await fetch(`${service.url}/documents/${who.documentId}`, { headers: who.headers })).status,
    upload: (await begins(who)).status,
    look: (await fetch(who.begun, { method: 'HEAD', headers: { ...who.headers, ...tus } })).status,
    rest: (await fetch(who.begun, { method: 'PATCH', headers: rest, body: '%PDF-1.7\n%%EOF' })).status,
  };
}

async function arrives(by: 'token' | 'session', part: 'ADVISOR' | 'STAFF' = 'ADVISOR'): Promise<Visitor> {
  const advisor = await service.person('ADVISOR');
  const held = await represents(advisor, staff, uma);
  const { applicationByDiaryNumber: application } = await advisor.ask(
    'query ($n: String!) { applicationByDiaryNumber(diaryNumber: $n) { id } }',
    { n: held.diaryNumber },
  );
  const { sendAdditionalInformation: sent } = await advisor.ask(sendDocument, {
    input: { applicationId: application.id, message: 'Passport', attachmentIds: [await advisor.upload()] },
  });
  const person = part === 'STAFF' ? await service.person('STAFF', { name: 'Mikko Mäki' }) : advisor;
  const session = by === 'session' ? await SignedIn.as(service, part, { accountId: person.accountId }) : undefined;
  const headers: Record<string, string> = session ? session.headers : { authorization: `Bearer ${person.token}` };
  const { accountId, tokenId } = person;
  return {
    ...held,
    headers,
    applicationId: application.id,
    documentId: sent.submission.documents[0].id,
    begun: await beginsAnother({ headers }),
    tokenId,
    sessionId: session?.sessionId ?? '',
    accountId,
  };
}

const write = (statement: ReturnType<typeof sql>) => service.app.database.write(null, (tx) => tx.query(statement));
const end =
  (by: (who: Visitor) => Caller | Visitor['headers'], more: object = {}) =>
  async (who: Visitor) => {
    const ender = by(who);
    const headers = 'token' in ender ? { authorization: `Bearer ${ender.token}` } : ender;
    const document = 'mutation ($input: EndPowerOfAttorneyInput!) { endPowerOfAttorney(input: $input) { userErrors { code } } }';
    const { data } = await graphql({ headers: headers as Record<string, string> }, document, {
      input: { id: who.mandateId, ...more },
    });
    expect(data.endPowerOfAttorney).toEqual({ userErrors: [] });
  };

describe('the loss of a case closes at once every door to it, and none to one’s own', () => {
  it.each<[string, (who: Visitor) => Promise<unknown>]>([
    ['R8 ended by its holder', end(({ headers }) => headers)],
    ['R8 ended by staff', end(() => staff, { reason: 'No longer' })],
    [
      'R7 recorded in UMA',
      ({ customerNumber }) =>
        uma.tell(
          'representation.recorded',
          customerNumber,
          { customerNumber, role: 'LEGAL_ADVISOR', representativeName: 'Toimisto Oy' },
          '2027-01-24T10:00:00Z',
        ),
    ],
    ['R10 legal force', ({ diaryNumber }) => uma.tell('application.legal-force-gained', diaryNumber)],
  ])('%s', async (_cause, loses) => {
    for (const by of ['token', 'session'] as const) {
      const who = await arrives(by);
      const before = await doors({ ...who, begun: await beginsAnother(who) });
      expect(before, by).toEqual({ query: 'there', mutation: 'sent', download: 200, upload: 201, look: 200, rest: 204 });
      await loses(who);
      expect(await doors(who), by).toEqual({
        query: null,
        mutation: 'NOT_FOUND',
        download: 404,
        upload: 201,
        look: 200,
        rest: 204,
      });
    }
  });
});

describe('the loss of the right to be here closes every door at once', () => {
  const revoke = async ({ headers, tokenId }: Visitor) => {
    const id = Buffer.from(`ApiToken:${tokenId}`).toString('base64url');
    const document = 'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { userErrors { code } } }';
    expect((await graphql({ headers }, document, { input: { id } })).data.revokeApiToken).toEqual({ userErrors: [] });
  };
  const signOut = async ({ headers }: Visitor) => {
    const answer = await fetch(`${service.url}/auth/sign-out`, {
      method: 'POST',
      headers: { ...headers, accept: 'application/json' },
    });
    expect(answer.status).toBe(200);
  };
  const byProvider = ({ sessionId }: Visitor) =>
    write(sql`update session set revoked_at = ${service.clock.now()} where id = ${sessionId}::uuid`);
  const partTaken = ({ accountId }: Visitor) =>
    write(sql`update account set parts = array_remove(parts, 'STAFF') where id = ${accountId}::uuid`);
  const expires = async ({ tokenId }: Visitor) => {
    await service.asOwner("update api_token set expires_at = created_at + interval '1 minute' where id = $1", [tokenId]);
    service.clock.forward({ minutes: 2 });
  };
  const over = async ({ sessionId }: Visitor) => {
    await service.asOwner("update session set expires_at = created_at + interval '5 minutes' where id = $1", [sessionId]);
    service.clock.forward({ minutes: 6 });
  };
  const idle = async () => service.clock.forward({ minutes: 31 });

  it.each<[string, 'token' | 'session', 'ADVISOR' | 'STAFF', (who: Visitor) => Promise<unknown>]>([
    ['sign-out', 'session', 'ADVISOR', signOut],
    ['sign-out that the provider starts', 'session', 'ADVISOR', byProvider],
    ['a token revoked', 'token', 'ADVISOR', revoke],
    ['the staff role taken away, by token', 'token', 'STAFF', partTaken],
    ['the staff role taken away, by session', 'session', 'STAFF', partTaken],
    ['a token expired', 'token', 'ADVISOR', expires],
    ['a session’s absolute time over', 'session', 'ADVISOR', over],
    ['a session’s idle time over', 'session', 'ADVISOR', idle],
  ])('R1 %s', async (_cause, by, part, loses) => {
    const who = await arrives(by, part);
    const open = {
      query: 'there',
      mutation: part === 'STAFF' ? 'FORBIDDEN' : 'sent',
      download: 200,
      upload: 201,
      look: 200,
      rest: 204,
    };
    expect(await doors({ ...who })).toEqual(open);
    const begun = await beginsAnother(who);
    await loses(who);
    const closed = { query: 'UNAUTHENTICATED', mutation: 'UNAUTHENTICATED', download: 401, upload: 401, look: 401, rest: 401 };
    expect(await doors({ ...who, begun })).toEqual(closed);
  });
});
