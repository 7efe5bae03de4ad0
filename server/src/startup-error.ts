/** Why the service cannot start, in one sentence for whoever started it. `main` prints the message alone and exits with 1. */
export class StartupError extends Error {
  override name = 'StartupError';
}
