import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { FileStore } from './file-store.ts';
import type { VirusScanner } from './scanner.ts';

/** What documents are kept and judged with. */
export interface DocumentStores {
  database: Database;
  store: FileStore;
  clock: Clock;
  /** null where there is none: files then say that they were not scanned. */
  scanner: VirusScanner | null;
}
