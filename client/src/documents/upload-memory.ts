import type { UploadOptions } from 'tus-js-client';

type UrlStorage = NonNullable<UploadOptions['urlStorage']>;

interface Remembered {
  fingerprint: string;
  uploadUrl: string;
  /** When it began, in milliseconds. */
  at: number;
}

/** An upload as the service has it. */
export interface BegunUpload {
  attachmentId: string;
  name: string;
  size: number;
  /** How many bytes are there. */
  received: number;
}

export interface UploadMemory {
  storage: UrlStorage;
  fingerprint: (file: File) => Promise<string>;
  /** What was begun here before and is still there, as the service has it; only for whom it belongs to. */
  begun: () => Promise<BegunUpload[]>;
  /** What was begun for one upload is needed no more: it is kept elsewhere, or gone. */
  forget: (attachmentId: string) => void;
  forgetAll: () => void;
}

/** The service removes what nobody used within a day. */
const keptFor = 24 * 60 * 60_000;

/** Storage can be switched off: nothing is remembered then. */
function openStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

const idOf = (url: string) => url.split('/').at(-1) ?? '';

/** The metadata of an upload, as tus writes it: `filename dmFsLnBkZg==,filetype …`. */
export function uploadName(metadata: string | null): string {
  const encoded = /(?:^|,)\s*filename ([A-Za-z0-9+/=]+)/.exec(metadata ?? '')?.[1];
  if (!encoded) return '';
  return new TextDecoder().decode(Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0)));
}

/**
 * Remembers the uploads of one place in this browser across a reload. Only their addresses are kept, which are of use to nobody
 * but the person who began them; names come from the service. `place` must tell people and cases apart.
 */
export function createUploadMemory(place: string): UploadMemory {
  const prefix = `edusta.upload.${place}.`;
  const kept = openStorage();
  const read = (key: string): Remembered | null => {
    try {
      const known = JSON.parse(kept?.getItem(key) ?? '') as Remembered;
      if (Date.now() - known.at < keptFor) return known;
    } catch {
      // Not ours, or cut short.
    }
    kept?.removeItem(key);
    return null;
  };
  const all = () => {
    const keys = Array.from({ length: kept?.length ?? 0 }, (_, index) => kept?.key(index) ?? '');
    return keys
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => {
        const known = read(key);
        return known ? [{ key, ...known }] : [];
      })
      .sort((a, b) => a.at - b.at);
  };
  const asPrevious = ({ key, uploadUrl, at }: ReturnType<typeof all>[number]) => ({
    size: null,
    metadata: {},
    creationTime: new Date(at).toString(),
    urlStorageKey: key,
    uploadUrl,
    parallelUploadUrls: null,
  });

  const ask = async (key: string, url: string): Promise<BegunUpload | null> => {
    const answer = await fetch(url, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } }).catch(() => null);
    // Without an answer nothing is known, and nothing is forgotten; a refusal says that it is gone, or somebody else's.
    if (answer?.status === 404 || answer?.status === 410) kept?.removeItem(key);
    if (!answer?.ok) return null;
    return {
      attachmentId: idOf(url),
      name: uploadName(answer.headers.get('upload-metadata')),
      size: Number(answer.headers.get('upload-length')),
      received: Number(answer.headers.get('upload-offset')),
    };
  };

  return {
    storage: {
      findAllUploads: async () => all().map(asPrevious),
      findUploadsByFingerprint: async (fingerprint) =>
        all()
          .filter((known) => known.fingerprint === fingerprint)
          .map(asPrevious),
      removeUpload: async (key) => kept?.removeItem(key),
      addUpload: async (fingerprint, { uploadUrl }) => {
        const key = `${prefix}${crypto.randomUUID()}`;
        const known: Remembered = { fingerprint, uploadUrl: uploadUrl ?? '', at: Date.now() };
        kept?.setItem(key, JSON.stringify(known));
        return key;
      },
    },
    // Digested, so that what stays in the browser tells nothing of the file.
    fingerprint: async (file) => {
      const text = [file.name, file.type, file.size, file.lastModified].join('\n');
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    begun: async () => {
      const found = await Promise.all(all().map(({ key, uploadUrl }) => ask(key, uploadUrl)));
      return found.filter((upload) => upload !== null);
    },
    forget: (attachmentId) => {
      for (const { key, uploadUrl } of all()) if (idOf(uploadUrl) === attachmentId) kept?.removeItem(key);
    },
    forgetAll: () => {
      for (const { key } of all()) kept?.removeItem(key);
    },
  };
}
