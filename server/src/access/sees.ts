import type { RawBuilder } from 'kysely';
import { type Action, allowed } from './access.ts';
import type { Viewer } from './viewer.ts';

const by = (action: Action) => (viewer: Viewer, row: RawBuilder<unknown>) => allowed(viewer, action, row);

/** The rows that a viewer sees, as SQL conditions on an alias; every list, look-up and nested field goes through one of these. */
export const sees = {
  client: by('client.read'),
  application: by('application.read'),
  caseEvent: by('caseEvent.read'),
  /** Of an event that was reached through its case, which the viewer sees. */
  caseEventOfVisibleCase: by('caseEvent.readWithinCase'),
  powerOfAttorney: by('powerOfAttorney.read'),
  document: by('document.read'),
};
