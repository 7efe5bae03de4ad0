import './FileDrop.css';
import Camera from 'lucide-solid/icons/camera';
import FileText from 'lucide-solid/icons/file-text';
import Pause from 'lucide-solid/icons/pause';
import Play from 'lucide-solid/icons/play';
import RotateCw from 'lucide-solid/icons/rotate-cw';
import Upload from 'lucide-solid/icons/upload';
import X from 'lucide-solid/icons/x';
import { createSignal, createUniqueId, For, Match, onMount, Show, Switch } from 'solid-js';
import { textsOf } from '../i18n/dictionary.ts';
import { formatBytes, formatPercent } from '../i18n/format.ts';
import { Button } from './Button.tsx';
import { ErrorText, type FieldProps, LabelText } from './field-parts.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { uiTexts } from './ui.dictionary.ts';

/**
 * A file on its way. `progress` from 0 to 1; `error` says why it was not received and what to do. `unfinished`: begun before the
 * page was opened anew, so that it must be chosen again to go on. Of one that was received before, only the words are known.
 */
export interface FileEntry {
  id: string;
  file: Pick<File, 'name' | 'size' | 'type'>;
  state: 'waiting' | 'uploading' | 'paused' | 'unfinished' | 'done' | 'failed';
  progress: number;
  error?: string;
  /** What is to be known of one that was received. */
  note?: string | undefined;
  /** Sending the same file again may help. */
  canRetry?: boolean;
}

/** A small picture of the page, drawn here: it needs no address that a content security policy would have to allow. */
function Preview(props: { file: Blob }) {
  let canvas: HTMLCanvasElement | undefined;
  onMount(async () => {
    const bitmap = await createImageBitmap(props.file, { resizeWidth: 112, resizeQuality: 'medium' }).catch(() => null);
    if (!bitmap || !canvas) return;
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  });
  return (
    <span aria-hidden="true">
      <canvas ref={canvas} class="ui-file__preview" width={56} height={56} />
    </span>
  );
}

interface RowActions {
  onRemove: () => void;
  onRetry: () => void;
  onPause?: (() => void) | undefined;
  onResume?: (() => void) | undefined;
  onChooseAgain: () => void;
}

function FileRow(props: RowActions & { entry: FileEntry }) {
  const t = textsOf(uiTexts);
  const percent = () => ({ percent: formatPercent(props.entry.progress) });
  const image = () => {
    const { file } = props.entry;
    return file instanceof Blob && file.type.startsWith('image/') && 'createImageBitmap' in globalThis ? file : null;
  };
  return (
    <li class={`ui-file ui-file--${props.entry.state}`}>
      <Show when={image()} fallback={<FileText size={28} aria-hidden="true" />}>
        {(file) => <Preview file={file()} />}
      </Show>
      <div class="ui-file__text">
        <p class="ui-file__name">
          <bdi>{props.entry.file.name}</bdi>
        </p>
        <p class="ui-file__state">
          {formatBytes(props.entry.file.size)} ·{' '}
          <Switch>
            <Match when={props.entry.state === 'uploading'}>{t('files.uploading', percent())}</Match>
            <Match when={props.entry.state === 'paused'}>{t('files.paused', percent())}</Match>
            <Match when={props.entry.state === 'unfinished'}>{t('files.unfinished', percent())}</Match>
            <Match when={props.entry.state === 'waiting'}>{t('files.waiting')}</Match>
            <Match when={props.entry.state === 'done'}>
              {t('files.done')}
              <Show when={props.entry.note}>{(note) => <> · {note()}</>}</Show>
            </Match>
            <Match when={props.entry.state === 'failed'}>{t('files.failed')}</Match>
          </Switch>
        </p>
        <Show when={!['done', 'failed'].includes(props.entry.state)}>
          <ProgressBar label={props.entry.file.name} value={props.entry.progress} />
        </Show>
        <Show when={props.entry.state === 'unfinished'}>
          <p>{t('files.unfinishedHelp')}</p>
          <Button variant="quiet" icon={<Upload size={18} aria-hidden="true" />} onClick={props.onChooseAgain}>
            {t('files.chooseAgain', { name: props.entry.file.name })}
          </Button>
        </Show>
        <Show when={props.entry.state === 'failed'}>
          <p class="ui-field__error" role="alert">
            <ErrorText error={props.entry.error} />
          </p>
          <Show when={props.entry.canRetry !== false}>
            <Button variant="quiet" icon={<RotateCw size={18} aria-hidden="true" />} onClick={props.onRetry}>
              {t('files.retry')}
            </Button>
          </Show>
        </Show>
      </div>
      <div class="ui-file__actions">
        <Show when={props.onPause && (props.entry.state === 'uploading' || props.entry.state === 'waiting')}>
          <Button variant="quiet" iconOnly icon={<Pause size={20} aria-hidden="true" />} onClick={() => props.onPause?.()}>
            {t('files.pause', { name: props.entry.file.name })}
          </Button>
        </Show>
        <Show when={props.onResume && props.entry.state === 'paused'}>
          <Button variant="quiet" iconOnly icon={<Play size={20} aria-hidden="true" />} onClick={() => props.onResume?.()}>
            {t('files.resume', { name: props.entry.file.name })}
          </Button>
        </Show>
        <Button variant="quiet" iconOnly icon={<X size={20} aria-hidden="true" />} onClick={props.onRemove}>
          {t('files.remove', { name: props.entry.file.name })}
        </Button>
      </div>
    </li>
  );
}

/** Files by dropping, by the picker or by a phone's camera, each with its progress, to remove or to try again. */
export function FileDrop(
  props: FieldProps & {
    files: readonly FileEntry[];
    onAdd: (files: File[]) => void;
    onRemove: (id: string) => void;
    onRetry: (id: string) => void;
    /** Where one can be held and go on; both or neither. */
    onPause?: (id: string) => void;
    onResume?: (id: string) => void;
    /** What the picker offers, as in `accept`. */
    accept: string;
  },
) {
  const t = textsOf(uiTexts);
  const own = createUniqueId();
  const [over, setOver] = createSignal(false);
  let picker: HTMLInputElement | undefined;
  let camera: HTMLInputElement | undefined;
  const take = (input: HTMLInputElement) => {
    props.onAdd([...(input.files ?? [])]);
    input.value = ''; // So that the same file can be chosen again after it was removed.
  };
  return (
    <div class="ui-field">
      <span class="ui-field__label" id={`${own}-label`}>
        <LabelText label={props.label} optional={props.optional === true} />
      </span>
      <Show when={props.description}>
        <div class="ui-field__description" id={`${own}-description`}>
          {props.description}
        </div>
      </Show>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way in; the buttons inside do the same by keyboard. */}
      <div
        class="ui-drop"
        classList={{ 'ui-drop--over': over(), 'ui-drop--invalid': Boolean(props.error) }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          props.onAdd([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <span class="ui-drop__hint">{t('files.drop')}</span>
        <Button
          id={props.id}
          icon={<Upload size={18} aria-hidden="true" />}
          disabled={props.disabled === true}
          aria-describedby={`${own}-label ${own}-description ${own}-error`}
          onClick={() => picker?.click()}
        >
          {t('files.choose')}
        </Button>
        <span class="ui-drop__camera">
          <Button
            icon={<Camera size={18} aria-hidden="true" />}
            disabled={props.disabled === true}
            onClick={() => camera?.click()}
          >
            {t('files.camera')}
          </Button>
        </span>
        <input
          ref={picker}
          class="ui-drop__input"
          type="file"
          multiple
          tabIndex={-1}
          aria-labelledby={`${own}-label`}
          accept={props.accept}
          onChange={(event) => take(event.currentTarget)}
        />
        <input
          ref={camera}
          class="ui-drop__input"
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          accept="image/*"
          capture="environment"
          onChange={(event) => take(event.currentTarget)}
        />
      </div>
      <Show when={props.error}>
        <div class="ui-field__error" id={`${own}-error`}>
          <ErrorText error={props.error} />
        </div>
      </Show>
      <Show when={props.files.length > 0}>
        <ul class="ui-files" aria-labelledby={`${own}-label`}>
          <For each={props.files}>
            {(entry) => (
              <FileRow
                entry={entry}
                onRemove={() => props.onRemove(entry.id)}
                onRetry={() => props.onRetry(entry.id)}
                onPause={props.onPause && (() => props.onPause?.(entry.id))}
                onResume={props.onResume && (() => props.onResume?.(entry.id))}
                onChooseAgain={() => picker?.click()}
              />
            )}
          </For>
        </ul>
      </Show>
    </div>
  );
}
