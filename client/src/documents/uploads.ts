import { createSignal, onCleanup } from 'solid-js';
import { createStore, produce } from 'solid-js/store';
import { DetailedError, Upload } from 'tus-js-client';
import { language } from '../i18n/language.ts';
import { announce } from '../ui/announcer.tsx';
import type { FileEntry } from '../ui/FileDrop.tsx';
import { documentFiles, type FileRules, fileProblem, mediaTypeOf } from './file-problem.ts';
import { scanNote } from './scan-note.ts';
import { createScanWatch, scanOfUpload } from './scan-watch.ts';
import type { UploadMemory } from './upload-memory.ts';

export type UploadProblem = 'empty' | 'tooLarge' | 'type' | 'tooMany' | 'lost';

interface Entry extends FileEntry {
  attachmentId?: string;
  /** What the virus scanner says, where that is known. */
  scan?: string;
}

/** A finished upload that is kept elsewhere: in a draft. */
export interface KeptUpload {
  id: string;
  title: string;
  byteSize: number;
  mediaType: string;
  scan?: string;
}

export interface UploadsOptions {
  rules?: FileRules;
  /** Remembers what was begun, so that it goes on after a reload. Without it every visit begins anew. */
  memory?: UploadMemory;
}

/** More at once would hold up everything else that the page asks for. */
const atOnce = 3;
/** After the connection was lost for longer than the retries last, in milliseconds. */
const againAfter = 15_000;

/** The service says in the person's language why it refuses a file; whatever else went wrong is the connection. */
function refusalOf(error: Error | DetailedError): { status: number; sentence: string } | null {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (status < 400 || status >= 500) return null;
  return { status, sentence: response?.getBody()?.trim() ?? '' };
}

/** Takes an upload away at the service; where that fails, the service does it by itself within a day. */
const terminate = (attachmentId: string) =>
  Upload.terminate(`/files/${attachmentId}`, { retryDelays: [1000, 5000] }).catch(() => undefined);

/**
 * Files on their way to the service, by tus: a few at a time, each goes on after a cut, and can be held, tried again or taken
 * away. `sentenceFor` puts a problem that we see ourselves into words.
 */
export function createUploads(sentenceFor: (problem: UploadProblem) => string, options: UploadsOptions = {}) {
  const { rules = documentFiles, memory } = options;
  const noteOf = scanNote();
  const [entries, setEntries] = createStore<Entry[]>([]);
  const [turn, setTurn] = createSignal(0);
  const files = new Map<string, File>();
  const uploads = new Map<string, Upload>();
  const running = new Set<string>();
  const stalled = new Map<string, ReturnType<typeof setTimeout>>();
  const entryOf = (id: string) => entries.find((entry) => entry.id === id);
  const change = (id: string, changes: Partial<Entry>) =>
    setEntries(
      (entry) => entry.id === id,
      produce((entry) => Object.assign(entry, changes)),
    );
  const append = (entry: Omit<Entry, 'id'>) => {
    setTurn((before) => before + 1);
    const id = `file-${turn()}`;
    setEntries(entries.length, { ...entry, id });
    return id;
  };
  const refuse = (id: string, error: string, canRetry: boolean) =>
    change(id, { state: 'failed', error, canRetry, ...(canRetry ? {} : { progress: 0 }) });

  /** What the scanner says. What it stops is of no use any more, also where all of it had come. */
  const judge = (id: string, scan: string) => {
    const before = entryOf(id)?.scan;
    change(id, { scan, note: noteOf(scan, before === 'WAITING') });
    if (before !== 'WAITING' || scan === 'WAITING') return;
    if (scan === 'REFUSED') refuse(id, noteOf.stopped(), false);
    else announce(noteOf.told(entryOf(id)?.file.name ?? ''));
  };
  const waiting = () => entries.filter(({ scan, state }) => scan === 'WAITING' && state === 'done');
  createScanWatch(
    () => waiting().length > 0,
    async () => {
      for (const { id, attachmentId } of waiting()) {
        const scan = attachmentId && (await scanOfUpload(attachmentId));
        if (scan) judge(id, scan);
      }
    },
  );

  const leave = (id: string) => {
    running.delete(id);
    next();
  };
  const next = () => {
    for (const { id } of entries.filter((entry) => entry.state === 'waiting')) {
      if (running.size >= atOnce) return;
      if (!running.has(id)) void send(id);
    }
  };
  const start = (id: string) => {
    clearTimeout(stalled.get(id));
    stalled.delete(id);
    change(id, { state: 'waiting' });
    next();
  };

  const make = (id: string, file: File): Upload => {
    const upload: Upload = new Upload(file, {
      endpoint: '/files',
      metadata: { filename: file.name, filetype: mediaTypeOf(file, rules) ?? file.type },
      headers: { 'accept-language': language() },
      storeFingerprintForResuming: memory !== undefined,
      ...(memory ? { urlStorage: memory.storage, fingerprint: memory.fingerprint } : {}),
      retryDelays: [0, 1000, 3000, 5000, 10_000],
      onUploadUrlAvailable: () => {
        // By whatever name the service was opened, the rest goes where the beginning went.
        if (upload.url) upload.url = new URL(upload.url, location.href).pathname;
      },
      onAfterResponse: (_request, response) => {
        const scan = response.getHeader('x-scan');
        if (scan) judge(id, scan);
      },
      onProgress: (sent, total) => change(id, { state: 'uploading', progress: total ? sent / total : 0 }),
      onSuccess: () => {
        const attachmentId = upload.url?.split('/').at(-1);
        change(id, attachmentId ? { state: 'done', progress: 1, attachmentId } : { state: 'failed', error: sentenceFor('lost') });
        leave(id);
      },
      onError: (error) => {
        const refusal = refusalOf(error);
        // What the service refused it has thrown away itself.
        if (refusal) uploads.delete(id);
        else
          stalled.set(
            id,
            setTimeout(() => start(id), againAfter),
          );
        refuse(id, refusal?.sentence || sentenceFor('lost'), refusal === null);
        leave(id);
      },
    });
    return upload;
  };
  /** It goes by that name and size but is another file: what was begun is of no use. */
  const discardBegun = (id: string) => {
    const begun = entryOf(id)?.attachmentId;
    if (!begun) return;
    memory?.forget(begun);
    void terminate(begun);
  };
  const send = async (id: string) => {
    const file = files.get(id);
    if (!file) return;
    running.add(id);
    let upload = uploads.get(id);
    if (!upload) {
      upload = make(id, file);
      uploads.set(id, upload);
      const [before] = memory ? await upload.findPreviousUploads().catch(() => []) : [];
      if (before) upload.resumeFromPreviousUpload(before);
      else discardBegun(id);
    }
    // It may have been held or taken away meanwhile.
    if (entryOf(id)?.state === 'waiting') upload.start();
    else leave(id);
  };

  const add = (chosen: readonly File[]) => {
    for (const file of chosen) {
      const begun = entries.find(
        (entry) => entry.state === 'unfinished' && entry.file.name === file.name && entry.file.size === file.size,
      );
      const problem = begun ? null : entries.length >= rules.most ? 'tooMany' : fileProblem(file, rules);
      const id = begun?.id ?? append({ file, state: 'waiting', progress: 0 });
      files.set(id, file);
      if (begun) change(id, { file, state: 'waiting' });
      if (problem) refuse(id, sentenceFor(problem), false);
    }
    next();
  };

  const remove = (id: string) => {
    const entry = entryOf(id);
    clearTimeout(stalled.get(id));
    stalled.delete(id);
    // Also taken away at the service, where it is of no use any more.
    const upload = uploads.get(id);
    if (upload) void upload.abort(true).catch(() => undefined);
    else if (entry?.attachmentId) void terminate(entry.attachmentId);
    if (entry?.attachmentId) memory?.forget(entry.attachmentId);
    uploads.delete(id);
    files.delete(id);
    setEntries((all) => all.filter((each) => each.id !== id));
    leave(id);
  };

  const hold = (id: string) => {
    clearTimeout(stalled.get(id));
    stalled.delete(id);
    void uploads.get(id)?.abort();
    change(id, { state: 'paused' });
    leave(id);
  };

  /** Puts back what a draft keeps, and what was begun before a reload: finished, or waiting for its file to be chosen again. */
  const restore = async (kept: readonly KeptUpload[]) => {
    const known = new Set(kept.map(({ id }) => id));
    for (const { id, title, byteSize, mediaType, scan } of kept) {
      const file = { name: title, size: byteSize, type: mediaType };
      const entry = append({ file, state: 'done', progress: 1, attachmentId: id, scan, note: noteOf(scan) });
      if (scan === 'REFUSED') refuse(entry, noteOf.stopped(), false);
      memory?.forget(id);
    }
    for (const { attachmentId, name, size, received } of (await memory?.begun()) ?? []) {
      if (known.has(attachmentId)) continue;
      const state = received === size ? 'done' : 'unfinished';
      append({ file: { name, size, type: '' }, state, progress: received / size, attachmentId });
    }
  };

  const online = () => {
    for (const id of [...stalled.keys()]) start(id);
  };
  addEventListener('online', online);
  onCleanup(() => {
    removeEventListener('online', online);
    for (const timer of stalled.values()) clearTimeout(timer);
    for (const upload of uploads.values()) void upload.abort();
  });

  const inState = (...states: Entry['state'][]) => entries.some((entry) => states.includes(entry.state));
  return {
    entries,
    add,
    remove,
    retry: start,
    hold,
    resume: start,
    restore,
    /** Under way: the form waits for them. */
    busy: () => inState('waiting', 'uploading'),
    /** Held, or waiting for their file to be chosen again. */
    unfinished: () => inState('paused', 'unfinished'),
    failed: () => inState('failed'),
    /** The ids that inputs take, in the order in which the files were added. */
    attachmentIds: () => entries.flatMap((entry) => (entry.state === 'done' ? (entry.attachmentId ?? []) : [])),
    /** A draft keeps these now: this browser need not remember them. */
    kept: (attachmentIds: readonly string[]) => {
      for (const id of attachmentIds) memory?.forget(id);
    },
    /** They belong to an input now: nothing is taken away any more. */
    used: () => {
      uploads.clear();
      memory?.forgetAll();
    },
  };
}

export type Uploads = ReturnType<typeof createUploads>;
