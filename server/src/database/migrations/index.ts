import { Migration0001Foundations } from './0001-foundations.ts';

/** Every migration, in order. A migration that has landed is never changed. */
export const migrations = [{ name: '0001-foundations', class: Migration0001Foundations }];
