import { createSignal, onCleanup } from 'solid-js';
import { createStore, produce } from 'solid-js/store';
import { DetailedError, Upload } from 'tus-js-client';
import { language } from '../i18n/language.ts';
import type { FileEntry } from '../ui/FileDrop.tsx';
import { fileProblem, mediaTypeOf, mostFiles } from './file-problem.ts';

export type UploadProblem = 'empty' | 'tooLarge' | 'type' | 'tooMany' | 'lost';

interface Entry extends FileEntry {
  attachmentId?: string;
}

/** The service says in the person's language why it refuses a file; whatever else went wrong is the connection. */
function refusalOf(error: Error | DetailedError): { status: number; sentence: string } | null {
  const response = error instanceof DetailedError ? error.originalResponse : null;
  const status = response?.getStatus() ?? 0;
  if (status < 400 || status >= 500) return null;
  return { status, sentence: response?.getBody()?.trim() ?? '' };
}

/**
 * Files on their way to the service, by tus: each goes at once, goes on after a cut, and can be tried again or taken away.
 * `sentenceFor` puts a problem that we see ourselves into words.
 */
export function createUploads(sentenceFor: (problem: UploadProblem) => string) {
  const [entries, setEntries] = createStore<Entry[]>([]);
  const [turn, setTurn] = createSignal(0);
  const uploads = new Map<string, Upload>();
  const change = (id: string, changes: Partial<Entry>) =>
    setEntries(
      (entry) => entry.id === id,
      produce((entry) => Object.assign(entry, changes)),
    );
  const refuse = (id: string, error: string, canRetry: boolean) => change(id, { state: 'failed', error, canRetry, progress: 0 });

  const send = (id: string, file: File) => {
    const upload = new Upload(file, {
      endpoint: '/files',
      metadata: { filename: file.name, filetype: mediaTypeOf(file) ?? file.type },
      headers: { 'accept-language': language() },
      // What was begun is of no use to another visit: an upload serves one input.
      storeFingerprintForResuming: false,
      retryDelays: [0, 1000, 3000, 5000, 10_000],
      onUploadUrlAvailable: () => {
        // By whatever name the service was opened, the rest goes where the beginning went.
        if (upload.url) upload.url = new URL(upload.url, location.href).pathname;
      },
      onProgress: (sent, total) => change(id, { state: 'uploading', progress: total ? sent / total : 0 }),
      onSuccess: () => {
        const attachmentId = upload.url?.split('/').at(-1);
        change(id, attachmentId ? { state: 'done', progress: 1, attachmentId } : { state: 'failed', error: sentenceFor('lost') });
      },
      onError: (error) => {
        const refusal = refusalOf(error);
        // What the service refused it has thrown away itself.
        if (refusal) uploads.delete(id);
        refuse(id, refusal?.sentence || sentenceFor('lost'), refusal === null);
      },
    });
    uploads.set(id, upload);
    upload.start();
  };

  const add = (files: File[]) => {
    for (const file of files) {
      setTurn((before) => before + 1);
      const id = `file-${turn()}`;
      const problem = entries.length >= mostFiles ? 'tooMany' : fileProblem(file);
      setEntries(entries.length, { id, file, state: 'waiting', progress: 0 });
      if (problem) refuse(id, sentenceFor(problem), false);
      else send(id, file);
    }
  };

  const remove = (id: string) => {
    // Also taken away at the service, where it is of no use any more.
    void uploads
      .get(id)
      ?.abort(true)
      .catch(() => undefined);
    uploads.delete(id);
    setEntries((all) => all.filter((entry) => entry.id !== id));
  };

  const retry = (id: string) => {
    const entry = entries.find((each) => each.id === id);
    if (!entry) return;
    change(id, { state: 'waiting', progress: 0 });
    send(id, entry.file);
  };

  onCleanup(() => {
    for (const upload of uploads.values()) void upload.abort();
  });

  return {
    entries,
    add,
    remove,
    retry,
    /** Under way: the form waits for them. */
    busy: () => entries.some((entry) => entry.state === 'waiting' || entry.state === 'uploading'),
    failed: () => entries.some((entry) => entry.state === 'failed'),
    /** The ids that inputs take, in the order in which the files were added. */
    attachmentIds: () => entries.flatMap((entry) => entry.attachmentId ?? []),
    /** They belong to an input now: nothing is taken away any more. */
    used: () => uploads.clear(),
  };
}

export type Uploads = ReturnType<typeof createUploads>;
