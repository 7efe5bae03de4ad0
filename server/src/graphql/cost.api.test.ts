import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { RawStream } from '../testing/raw-stream.ts';
import { TestService } from '../testing/service.ts';

let service: TestService;
let staff: Caller;
beforeAll(async () => {
  service = await TestService.start();
  staff = await service.person('STAFF');
});
afterAll(() => service.stop());

const nested = (field: string) => `${field}(first: $n) { nodes {`;
const query = `query ($n: Int!) { ${nested('clients')} id ${nested('applications')} id ${nested('events')} id } } } } } } }`;
const stream = `subscription ($n: Int!) { caseEvents { event { application {
  ${`${nested('events')} application {`.repeat(4)} id ${'} } }'.repeat(4)} } } } }`;

const post = (text: string, headers: Record<string, string> = {}) =>
  fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${staff.token}`, ...headers },
    body: JSON.stringify({ query: text, variables: { n: 100 } }),
  });

it('what costs too much is refused over HTTP before anything is read', async () => {
  const answers = vi.spyOn(service.app.database, 'answer');
  const reads = vi.spyOn(service.app.database, 'read');
  const answer = await post(query);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toEqual({
    errors: [
      { message: expect.stringMatching(/may give \d+ values/), extensions: expect.objectContaining({ code: 'QUERY_TOO_LARGE' }) },
    ],
  });
  // Who asks is looked up, and the service reads for itself meanwhile.
  expect(answers.mock.calls.filter(([{ sql }]) => sql.includes('from client'))).toEqual([]);
  expect(reads.mock.calls.filter(([viewer]) => viewer !== null)).toEqual([]);
  vi.restoreAllMocks();
});

it('the same document is answered for short pages, and that it was makes long ones no cheaper', async () => {
  for (let n = 0; n < 3; n++) expect((await staff.send(query, { n: 5 })).errors).toBeUndefined();
  expect((await staff.send(query, { n: 100 })).errors?.[0]?.extensions.code).toBe('QUERY_TOO_LARGE');
});

it.each([
  ['query', query],
  ['subscription', stream],
])('a %s is refused over WebSocket and as an event stream alike', async (_, text) => {
  const socket = await RawStream.open(service.url, { token: staff.token }, text, { n: 100 });
  expect(socket.frames.at(-1)?.text).toMatch(/"type":"error".*QUERY_TOO_LARGE/);
  socket.close();
  expect(await (await post(text, { accept: 'text/event-stream' })).text()).toContain('QUERY_TOO_LARGE');
});
