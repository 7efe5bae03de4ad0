/**
 * The last words of a message that the service does not have yet: kept in this tab alone until it has them, so that a reload or
 * the end of the session within that second loses nothing. `place` must tell people and cases apart.
 */
export function createUnsavedCopy(place: string) {
  const key = `edusta.unsaved.${place}`;
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch {
      return null; // Storage can be switched off or full: the service has the draft within a second all the same.
    }
  };
  return {
    read: (): string | null => attempt(() => sessionStorage.getItem(key)),
    write: (message: string) => void attempt(() => sessionStorage.setItem(key, message)),
    clear: () => void attempt(() => sessionStorage.removeItem(key)),
  };
}
