/** What a scanner says of a file. NOT_SCANNABLE: it could not look through all of it, which is no reason to call it clean. */
export type Verdict = 'CLEAN' | 'INFECTED' | 'NOT_SCANNABLE';

/** No verdict: it cannot be reached, takes too long, or has a trouble of its own. */
export class ScannerAway extends Error {
  override name = 'ScannerAway';
}

export interface VirusScanner {
  /** @throws ScannerAway, or whatever the content throws */
  scan(content: AsyncIterable<Uint8Array>, patienceMs: number): Promise<Verdict>;
}
