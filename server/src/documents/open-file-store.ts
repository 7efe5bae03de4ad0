import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareFolder } from '../data-dir.ts';
import { StartupError } from '../startup-error.ts';
import type { FileStore } from './file-store.ts';
import { FolderStore } from './folder-store.ts';

/**
 * The store that the configuration names: `file:…`, or the folder `files` under the data directory.
 * @throws StartupError where it cannot be used
 */
export function openFileStore({ fileStoreUrl, dataDir }: { fileStoreUrl: string | undefined; dataDir: string }): FileStore {
  const folder = fileStoreUrl === undefined ? join(dataDir, 'files') : folderOf(fileStoreUrl);
  prepareFolder(folder, 'The file store');
  return new FolderStore(folder);
}

/** `file:///srv/files`, `file:/srv/files`, or `file:files`, which starts from where the service does. */
function folderOf(url: string): string {
  if (!/^file:/i.test(url))
    throw new StartupError('FILE_STORE_URL names a store that this version does not know: only file:… is.');
  try {
    return url[5] === '/' ? fileURLToPath(url) : resolve(decodeURIComponent(url.slice(5)));
  } catch {
    throw new StartupError('FILE_STORE_URL must be the address of a folder, such as file:///srv/edusta/files, and is not.');
  }
}
