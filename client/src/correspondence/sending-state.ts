import { createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';
import { useSession } from '../accounts/session-context.tsx';
import { createUnsavedCopy } from '../accounts/unsaved-copy.ts';
import { createUploadMemory } from '../documents/upload-memory.ts';
import { createUploads } from '../documents/uploads.ts';
import { textsOf } from '../i18n/dictionary.ts';
import { announce } from '../ui/announcer.tsx';
import { createAutosave } from './autosave.ts';
import { sendingTexts } from './sending.dictionary.ts';
import { type Content, createSending, type Place, type SavedDraft } from './sending.ts';
import { limitsOf, sentFiles, uploadSentences } from './sent-files.ts';

export type ContentProblem = 'empty' | 'busy' | 'unfinished' | 'failed';

/** What is wrong with what is written, by the field: the id of the control on the page. */
export function contentProblems(content: Content, uploads: { busy: boolean; unfinished: boolean; failed: boolean }) {
  const wrong = (field: string, problem: ContentProblem, is: boolean) => (is ? [{ field, problem }] : []);
  const isEmpty = content.message.trim() === '' && content.attachmentIds.length === 0;
  return [
    ...wrong('message', 'empty', isEmpty && !uploads.busy && !uploads.unfinished && !uploads.failed),
    ...wrong('attachmentIds', 'failed', uploads.failed),
    ...wrong('attachmentIds', 'unfinished', !uploads.failed && uploads.unfinished),
    ...wrong('attachmentIds', 'busy', !uploads.failed && !uploads.unfinished && uploads.busy),
  ];
}

/** Everything about what is being written at one place: the message, its files, and the draft that keeps both. */
export function createSendingState(place: Place, draft: SavedDraft | null) {
  const t = textsOf(sendingTexts);
  const uploadSentence = uploadSentences();
  const viewer = useSession().viewer()?.id ?? '';
  const where = [viewer, place.applicationId, place.supplementRequestId ?? ''].join('.');
  const copy = createUnsavedCopy(where);
  const unsaved = copy.read();
  const sending = createSending(place);
  sending.begin(draft);

  const [message, setMessage] = createSignal(unsaved ?? draft?.message ?? '');
  const limits = limitsOf(sentFiles);
  const uploads = createUploads((problem) => uploadSentence(problem, limits), {
    rules: sentFiles,
    memory: createUploadMemory(where),
  });
  const content = (): Content => ({ message: message(), attachmentIds: uploads.attachmentIds() });
  const autosave = createAutosave<Content>({
    save: async (latest) => {
      const answer = await sending.save(latest);
      if (answer && 'at' in answer) {
        uploads.kept(latest.attachmentIds);
        if (latest.message === untrack(message)) copy.clear();
      }
      return answer;
    },
    savedAt: draft?.updatedAt ?? null,
  });

  const [restored, setRestored] = createSignal(false);
  void uploads.restore(draft?.attachments ?? []).then(() => setRestored(true));
  // From what the service has on: whatever differs from it is saved.
  let known = JSON.stringify({ message: draft?.message ?? '', attachmentIds: draft?.attachments.map(({ id }) => id) ?? [] });
  createEffect(() => {
    const latest = content();
    if (!restored() || JSON.stringify(latest) === known) return;
    known = JSON.stringify(latest);
    copy.write(latest.message);
    autosave.changed(latest);
  });
  createEffect(
    on(
      () => uploads.attachmentIds().length,
      (count, before) => {
        // What has arrived is the draft's at once; a message can wait for the next word.
        if (restored() && before !== undefined && count > before) void autosave.flush();
      },
    ),
  );
  createEffect(
    on(uploads.busy, (busy, before) => {
      const count = untrack(() => uploads.attachmentIds().length);
      if (before && !busy && count > 0) announce(t('received', { count }));
    }),
  );
  const warn = (event: BeforeUnloadEvent) => {
    if (uploads.busy()) event.preventDefault();
  };
  addEventListener('beforeunload', warn);
  onCleanup(() => removeEventListener('beforeunload', warn));

  return {
    message,
    setMessage,
    uploads,
    limits,
    content,
    saving: autosave.saving,
    problems: () =>
      contentProblems(content(), { busy: uploads.busy(), unfinished: uploads.unfinished(), failed: uploads.failed() }),
    /** Whether there is a draft, or anything that would become one. */
    isBegun: () => message() !== '' || uploads.entries.length > 0 || autosave.saving().state === 'saved',
    findEarlier: () => sending.findEarlier(content()),
    /** Sends it. Nothing is saved meanwhile: a save that overtook it would leave a draft behind. */
    send: async () => {
      await autosave.stop();
      const answer = await sending.send(content());
      if ('sentId' in answer) {
        copy.clear();
        uploads.used();
      } else autosave.go();
      return answer;
    },
    /** Throws it all away. @returns false where the service could not be reached: all is as it was */
    discard: async () => {
      await autosave.stop();
      const isGone = await sending.discard();
      if (!isGone) {
        autosave.go();
        return false;
      }
      for (const { id } of [...uploads.entries]) uploads.remove(id);
      setMessage('');
      known = JSON.stringify(content());
      copy.clear();
      autosave.reset();
      return true;
    },
  };
}

export type SendingState = ReturnType<typeof createSendingState>;
