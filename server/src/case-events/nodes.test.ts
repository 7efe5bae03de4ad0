import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Caller } from '../testing/caller.ts';
import { RawStream } from '../testing/raw-stream.ts';
import { TestService } from '../testing/service.ts';
import { SignedIn } from '../testing/signed-in.ts';
import { represents, submits } from '../testing/story.ts';
import { Uma } from '../testing/uma.ts';

let first: TestService;
let second: TestService;
let uma: Uma;
let advisor: Caller;
let staff: Caller;
let diaryNumber: string;

beforeAll(async () => {
  first = await TestService.start();
  second = await first.beside();
  uma = await first.uma();
  advisor = await first.person('ADVISOR');
  staff = await first.person('STAFF', { name: 'Satu Salo' });
  ({ diaryNumber } = await represents(advisor, staff, uma));
});
afterAll(async () => {
  await second.stop();
  await first.stop();
});

const stream = `subscription ($after: String) { caseEvents(after: $after) {
  cursor event { id kind applicationId application { id diaryNumber status } } } }`;
/** The same person at the other node. */
const there = ({ token, accountId, tokenId }: Caller) => new Caller(second.url, token, accountId, tokenId);

describe('two nodes on one PostgreSQL', () => {
  it('bring the same events with the same cursors, and one goes on where the other was left', async () => {
    const here = await RawStream.open(first.url, { token: advisor.token }, stream);
    const other = await RawStream.open(second.url, { token: advisor.token }, stream);
    await uma.tell('application.processing-started', diaryNumber);
    await here.until(() => here.delivered.length === 1);
    here.close();
    await uma.tell('application.decision-made', diaryNumber);
    const cursor = here.delivered[0]?.cursor;
    const resumed = await RawStream.open(second.url, { token: advisor.token }, stream, { after: cursor });
    expect(await other.until(() => other.delivered.length === 2 && resumed.delivered.length === 1)).toBe(true);
    const bare = (one: RawStream) => one.delivered.map(({ cursor, event }) => [cursor, event.id]);
    expect(bare(here)).toEqual(bare(other).slice(0, 1));
    expect(bare(resumed)).toEqual(bare(other).slice(1));
    other.close();
    resumed.close();
  });

  it('know each other’s sessions, and end them everywhere at once', async () => {
    const session = await SignedIn.as(first, 'ADVISOR', { accountId: advisor.accountId });
    const { headers } = session;
    const seen = await fetch(`${second.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers, origin: second.url },
      body: JSON.stringify({ query: '{ viewer { id } }' }),
    });
    expect(((await seen.json()) as { data: { viewer: unknown } }).data.viewer).not.toBeNull();
    const open = await RawStream.open(second.url, { headers: { ...headers, origin: second.url } }, stream);
    await session.signOut();
    expect(await open.until(() => open.closeCode !== undefined)).toBe(true);
    expect([open.closeCode, open.completed]).toEqual([4403, true]);
    expect(open.delivered).toMatchObject([{ cursor: null, event: { kind: 'ACCESS_ENDED' } }]);
  });

  it('R1 end a token on both when one of them revokes it', async () => {
    const leaving = await first.person('ADVISOR');
    const streams = await Promise.all([first, second].map(({ url }) => RawStream.open(url, { token: leaving.token }, stream)));
    const id = Buffer.from(`ApiToken:${leaving.tokenId}`).toString('base64url');
    const { revokeApiToken } = await there(leaving).ask(
      'mutation ($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { userErrors { code } } }',
      { input: { id } },
    );
    expect(revokeApiToken.userErrors).toEqual([]);
    for (const one of streams) {
      expect(await one.until(() => one.closeCode !== undefined)).toBe(true);
      expect(one.closeCode).toBe(4403);
    }
    for (const caller of [leaving, there(leaving)])
      expect((await caller.send('{ viewer { id } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('do one act once, whichever of them is asked with its key, or both at the same time', async () => {
    const input = {
      role: 'LEGAL_ADVISOR',
      basis: 'NOTIFICATION',
      statement: 'I act for them.',
      attachmentIds: [],
      client: { givenNames: 'A', familyName: 'B', dateOfBirth: '1990-01-01' },
      idempotencyKey: 'once-over-two-nodes',
    };
    const document = `mutation ($input: SubmitPowerOfAttorneyInput!) {
      submitPowerOfAttorney(input: $input) { powerOfAttorney { id } userErrors { code } } }`;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => (n % 2 ? advisor : there(advisor)).ask(document, { input })),
    );
    const ids = answers.map(({ submitPowerOfAttorney }) => submitPowerOfAttorney.powerOfAttorney?.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeTruthy();
  });

  it('take one upload in pieces, from both at once, whole', async () => {
    const content = Buffer.from(`%PDF-1.7\n${'% nothing\n'.repeat(30_000)}%%EOF\n`);
    const encode = (text: string) => Buffer.from(text).toString('base64');
    const tus = { authorization: `Bearer ${advisor.token}`, 'tus-resumable': '1.0.0' };
    const created = await fetch(`${first.url}/files`, {
      method: 'POST',
      headers: {
        ...tus,
        'upload-length': String(content.length),
        'upload-metadata': `filename ${encode('v.pdf')},filetype ${encode('application/pdf')}`,
      },
    });
    const id = created.headers.get('location')?.split('/').at(-1) ?? '';
    const write = ({ url }: TestService, from: number, to: number) =>
      fetch(`${url}/files/${id}`, {
        method: 'PATCH',
        headers: { ...tus, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' },
        body: content.subarray(from, to),
      }).then(({ status }) => status);
    // The same piece from both: one takes it, the other is told that it is there.
    const statuses = await Promise.all([write(first, 0, 150_000), write(second, 0, 150_000)]);
    expect(statuses.sort()).toEqual([204, 409]);
    expect(await write(second, 150_000, content.length)).toBe(204);
    await submits(advisor, { attachmentIds: [id] });
    const [document] = await first.asOwner<{ byte_size: string; sha256: Buffer }>(
      'select byte_size, sha256 from document where id = $1',
      [Buffer.from(id, 'base64url').toString().split(':')[1]],
    );
    expect(Number(document?.byte_size)).toBe(content.length);
    expect(document?.sha256).toEqual(createHash('sha256').update(content).digest());
  });
});
