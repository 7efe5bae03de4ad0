import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareFolder } from '../data-dir.ts';
import { StartupError } from '../startup-error.ts';
import type { FileStore } from './file-store.ts';
import { FolderStore } from './folder-store.ts';

/**
 * The store that the configuration names: `file:…`, `s3://bucket/prefix?region=…&endpoint=…`, or the folder `files` under the data
 * directory. S3's credentials are found as its SDK finds them: in the environment, a profile, or the machine's role.
 * @throws StartupError where it cannot be used
 */
export async function openFileStore(config: { fileStoreUrl: string | undefined; dataDir: string }): Promise<FileStore> {
  if (/^s3:/i.test(config.fileStoreUrl ?? '')) return openS3(config.fileStoreUrl as string);
  const folder = config.fileStoreUrl === undefined ? join(config.dataDir, 'files') : folderOf(config.fileStoreUrl);
  prepareFolder(folder, 'The file store');
  return new FolderStore(folder);
}

async function openS3(address: string): Promise<FileStore> {
  const url = new URL(address);
  if (url.username || url.password)
    throw new StartupError('FILE_STORE_URL must not hold credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.');
  const path = url.pathname.replace(/^\/+|\/+$/g, '');
  // Loaded where it is used: most services never need it.
  const { S3Store } = await import('./s3-store.ts');
  return new S3Store(url.hostname, path === '' ? '' : `${decodeURIComponent(path)}/`, {
    endpoint: url.searchParams.get('endpoint') ?? undefined,
    region: url.searchParams.get('region') ?? undefined,
  });
}

/** `file:///srv/files`, `file:/srv/files`, or `file:files`, which starts from where the service does. */
function folderOf(url: string): string {
  if (!/^file:/i.test(url))
    throw new StartupError('FILE_STORE_URL names a store that this version does not know: file:… and s3:… are.');
  try {
    return url[5] === '/' ? fileURLToPath(url) : resolve(decodeURIComponent(url.slice(5)));
  } catch {
    throw new StartupError('FILE_STORE_URL must be the address of a folder, such as file:///srv/edusta/files, and is not.');
  }
}
