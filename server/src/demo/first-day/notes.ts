import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Plan } from './plan.ts';

/** How far a planned mandate has come. */
export interface Progress {
  /** The id that the upload's Location gave. */
  attachmentId?: string;
  /** The submitted mandate's. */
  id?: string;
  approved?: boolean;
}

/** The plan, and how far it is carried out: kept in a file, so that a start that was cut short is completed by the next. */
export interface Notes {
  plan: Plan;
  progress: Record<string, Progress>;
  done: boolean;
}

/** Undefined where there are none, or none that can be read. */
export function readNotes(path: string): Notes | undefined {
  try {
    const notes = JSON.parse(readFileSync(path, 'utf8')) as Partial<Notes>;
    return notes.plan && notes.progress ? (notes as Notes) : undefined;
  } catch {
    return undefined;
  }
}

/** Whole or not at all, also when the process is killed meanwhile. */
export function writeNotes(path: string, notes: Notes): void {
  writeFileSync(`${path}.new`, JSON.stringify(notes), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
