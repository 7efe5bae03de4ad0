const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Whether somebody is there: a key, a press, a turn of the wheel since the last request that said so. What a page asks for by
 * itself (a poll, what the stream makes old) would else keep a session from ever ending. Opening the page is a sign, too.
 */
export function createAttendance(): () => boolean {
  let sign = true;
  const noted = () => {
    sign = true;
  };
  for (const kind of signs) addEventListener(kind, noted, { capture: true, passive: true });
  return () => {
    const was = sign;
    sign = false;
    return was;
  };
}

/** How far the service's clock is ahead of this device's, in milliseconds, as of the last answer. */
let ahead = 0;

/** The service's time, to the second: sessions end by it, and a device's own clock may be anything. */
export const serviceTime = (): Date => new Date(Date.now() + ahead);

/** `fetch`, listening to what time the service says it is. */
export async function fetchAndListen(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const answer = await fetch(input, init);
  const told = Date.parse(answer.headers.get('date') ?? '');
  if (!Number.isNaN(told)) ahead = told - Date.now();
  return answer;
}
