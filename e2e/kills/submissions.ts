import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/run.ts';
import { Caller } from '../../server/src/testing/caller.ts';
import { startService } from '../service.ts';

export interface Counts {
  submissions: number;
  kills: number;
  /** Sent again by their senders, because no answer came. */
  retries: number;
  /** Acknowledged and not in the queue, or twice; in the queue and never acknowledged. */
  notOnceForStaff: number;
  notOnceInOutbox: number;
  /** Places in the queue, and in the outbox, where the receipts' order is another. */
  outOfOrder: number;
  /** Tries of one submission that were answered with different receipts. */
  otherReceipts: number;
}

const send = `mutation ($input: SendAdditionalInformationInput!) { sendAdditionalInformation(input: $input) {
  submission { number receipt { receivedAt } } userErrors { code message } } }`;
const queue = `query ($after: String) { submissions(first: 100, after: $after) {
  nodes { number message receipt { receivedAt } } pageInfo { hasNextPage endCursor } } }`;
const ownCases = '{ clients(first: 1) { nodes { applications(first: 1) { nodes { id } } } } }';

/**
 * R16: senders send in bursts, each submission under a key of its own and again until it is answered, while the service is killed and started
 * again with what it left behind; then what staff and UMA find is held against the receipts.
 */
export async function sendThroughKills({
  senders,
  each,
  kills,
}: {
  senders: number;
  each: number;
  kills: number;
}): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'edusta-kills-'));
  const env = { DATA_DIR: join(folder, 'data'), RATE_LIMIT: '1000000', UMA_SIMULATOR: 'off' };
  const demo = async (...args: string[]) => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'scripts', 'demo.ts'), ...args], {
      env: { ...process.env, DATA_DIR: env.DATA_DIR },
      maxBuffer: 1e7,
    });
    return stdout.trim().split('\n');
  };
  // Into an empty database, before the service has its first day.
  await demo('load', '--advisors', String(senders), '--clients', String(senders * 2), '--events', String(senders * 10));
  let service = await startService(env);
  const port = new URL(service.url).port;
  try {
    const caller = (token: string) => new Caller(service.url, token, '', '');
    const secrets = (await demo('tokens', '--advisors', String(senders))).map((line) => line.split(' ')[1] ?? '');
    const [staff, uma] = [caller((await demo('token', 'satu')).at(-1) ?? ''), caller((await demo('token', 'uma')).at(-1) ?? '')];

    const receipts = new Map<string, { number: string; receivedAt: string }>();
    let retries = 0;
    let otherReceipts = 0;
    const sendOne = async (sender: Caller, applicationId: string, message: string, more = 0) => {
      const input = { applicationId, message, idempotencyKey: randomUUID() };
      for (let answered = 0; answered <= more; ) {
        const answer = await sender.send(send, { input }).catch(() => null);
        const { submission, userErrors } = answer?.data?.sendAdditionalInformation ?? {};
        if (userErrors?.length) throw new Error(JSON.stringify(userErrors));
        if (!submission) {
          retries++;
          await sleep(50 + Math.random() * 100);
          continue;
        }
        const before = receipts.get(message);
        if (before && before.number !== submission.number) otherReceipts++;
        receipts.set(message, { number: submission.number, receivedAt: submission.receipt.receivedAt });
        answered++;
      }
    };
    const sending = secrets.map(async (secret, n) => {
      const sender = caller(secret);
      const { clients } = await sender.ask(ownCases);
      const applicationId = clients.nodes[0].applications.nodes[0].id as string;
      for (let sent = 0; sent < each; ) {
        const burst = Math.min(each - sent, 1 + Math.floor(Math.random() * 8));
        // Every tenth is clicked twice.
        await Promise.all(
          Array.from({ length: burst }, (_, at) =>
            sendOne(sender, applicationId, `${n}-${sent + at}`, (sent + at) % 10 === 0 ? 1 : 0),
          ),
        );
        sent += burst;
      }
    });
    let killed = 0;
    let over = false;
    const killing = (async () => {
      // Spread over the whole: each when its share has been answered.
      while (killed < kills && !over) {
        if (receipts.size < ((killed + 0.5) * senders * each) / kills) {
          await sleep(5);
          continue;
        }
        await sleep(Math.random() * 50);
        await service.kill();
        killed++;
        service = await startService({ ...env, PORT: port });
      }
    })();
    await Promise.all(sending);
    over = true;
    await killing;

    const shown: { number: string; message: string; receipt: { receivedAt: string } }[] = [];
    for (let after: string | null = null; ; ) {
      const { submissions } = await staff.ask(queue, { after });
      shown.push(...submissions.nodes);
      if (!submissions.pageInfo.hasNextPage) break;
      after = submissions.pageInfo.endCursor;
    }
    const told: string[] = [];
    for (let cursor = ''; ; ) {
      const page = (await (await uma.get(`/uma/outbox?limit=500${cursor}`)).json()) as {
        type: string;
        cursor: string;
        data: { number: string };
      }[];
      told.push(...page.filter(({ type }) => type.endsWith('submission.received.v1')).map(({ data }) => data.number));
      if (page.length < 500) break;
      cursor = `&after=${page.at(-1)?.cursor}`;
    }
    const ours = shown.filter(({ message }) => receipts.has(message));
    const inOrder = [...receipts.values()].sort(
      (a, b) => Number(a.number.replace(/\D/g, '')) - Number(b.number.replace(/\D/g, '')),
    );
    const numbers = inOrder.map(({ number }) => number);
    const notOnce = (found: string[]) => {
      const times = new Map<string, number>();
      for (const number of found) times.set(number, (times.get(number) ?? 0) + 1);
      return [...new Set([...numbers, ...found])].filter((number) => times.get(number) !== 1 || !numbers.includes(number)).length;
    };
    const otherPlaces = (found: string[]) => found.filter((number, at) => number !== numbers[at]).length;
    const backwards = ours.filter(({ receipt }, at) => receipt.receivedAt < (ours[at - 1]?.receipt.receivedAt ?? '')).length;
    const queued = ours.map(({ number }) => number);
    return {
      submissions: receipts.size,
      kills: killed,
      retries,
      notOnceForStaff: notOnce(queued),
      notOnceInOutbox: notOnce(
        told.filter((number) => !shown.some((row) => row.number === number && !receipts.has(row.message))),
      ),
      outOfOrder: otherPlaces(queued) + otherPlaces(told.filter((number) => numbers.includes(number))) + backwards,
      otherReceipts,
    };
  } finally {
    await service.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
