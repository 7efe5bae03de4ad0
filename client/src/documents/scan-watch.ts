import { type Accessor, createEffect, createMemo, onCleanup } from 'solid-js';

const soonest = 2_000;
const latest = 60_000;

/**
 * Asks for the virus scanner's verdict while a file waits for it: after two seconds, then ever more seldom, once a minute at last. There is
 * no event that tells it. What is asked is unattended: it keeps no session alive.
 */
export function createScanWatch(isWaiting: Accessor<boolean>, ask: () => Promise<unknown>): void {
  const waiting = createMemo(isWaiting);
  createEffect(() => {
    if (!waiting()) return;
    let wait = soonest;
    let isOver = false;
    const again = async () => {
      await ask().catch(() => undefined);
      wait = Math.min(2 * wait, latest);
      if (!isOver) timer = setTimeout(again, wait);
    };
    let timer = setTimeout(again, wait);
    onCleanup(() => {
      isOver = true;
      clearTimeout(timer);
    });
  });
}

/** What the scanner says by now of an upload that is not used yet; undefined where the service did not answer, or has it no more. */
export async function scanOfUpload(attachmentId: string): Promise<string | undefined> {
  const headers = { 'tus-resumable': '1.0.0', 'edusta-unattended': 'true' };
  const answer = await fetch(`/files/${attachmentId}`, { method: 'HEAD', headers });
  return answer.headers.get('x-scan') ?? undefined;
}
