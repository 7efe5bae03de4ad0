import { parseDateText } from '../../ui/date-text.ts';

export type SupplementProblem = 'message' | 'dueOn' | 'past';
export type ExtensionProblem = 'dueOn' | 'earlier' | 'reason';

/** What is wrong with a supplement request, by its field. `today`: the ISO date in Helsinki. */
export function supplementProblems(
  { message, dueOn }: { message: string; dueOn: string },
  today: string,
): { field: 'message' | 'dueOn'; problem: SupplementProblem }[] {
  const day = parseDateText(dueOn);
  return [
    ...(message.trim() === '' ? [{ field: 'message', problem: 'message' } as const] : []),
    ...(day === null ? [{ field: 'dueOn', problem: 'dueOn' } as const] : []),
    ...(day !== null && day < today ? [{ field: 'dueOn', problem: 'past' } as const] : []),
  ];
}

/** What is wrong with giving more time: never less, and never without a reason. `now`: the ISO date on which it is due. */
export function extensionProblems(
  { dueOn, reason }: { dueOn: string; reason: string },
  now: string,
): { field: 'dueOn' | 'reason'; problem: ExtensionProblem }[] {
  const day = parseDateText(dueOn);
  return [
    ...(day === null ? [{ field: 'dueOn', problem: 'dueOn' } as const] : []),
    ...(day !== null && day <= now ? [{ field: 'dueOn', problem: 'earlier' } as const] : []),
    ...(reason.trim() === '' ? [{ field: 'reason', problem: 'reason' } as const] : []),
  ];
}
