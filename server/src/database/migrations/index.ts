import { Migration0001Foundations } from './0001-foundations.ts';
import { Migration0002MandateLife } from './0002-mandate-life.ts';
import { Migration0003Audit } from './0003-audit.ts';
import { Migration0004LiveRights } from './0004-live-rights.ts';
import { Migration0005Desk } from './0005-desk.ts';
import { Migration0006Correspondence } from './0006-correspondence.ts';
import { Migration0007RowSecurity } from './0007-row-security.ts';
import { Migration0008AuditRowSecurity } from './0008-audit-row-security.ts';
import { Migration0009DeskLookups } from './0009-desk-lookups.ts';
import { Migration0010PendingSuccessors } from './0010-pending-successors.ts';
import { Migration0011DocumentContent } from './0011-document-content.ts';
import { Migration0012CalendarReads } from './0012-calendar-reads.ts';
import { Migration0012Notices } from './0012-notices.ts';
import { Migration0013SharedStreams } from './0013-shared-streams.ts';
import { Migration0014Reads } from './0014-reads.ts';
import { Migration0015OutOfTurn } from './0015-out-of-turn.ts';
import { Migration0016ClientsInOrder } from './0016-clients-in-order.ts';
import { Migration0019LatestChanges } from './0019-latest-changes.ts';
import { Migration0019NamesInOrder } from './0019-names-in-order.ts';
import { Migration0020FoundMandates } from './0020-found-mandates.ts';

/** Every migration, in order. A migration that has landed is never changed. */
export const migrations = [
  { name: '0001-foundations', class: Migration0001Foundations },
  { name: '0002-mandate-life', class: Migration0002MandateLife },
  { name: '0003-audit', class: Migration0003Audit },
  { name: '0004-live-rights', class: Migration0004LiveRights },
  { name: '0005-desk', class: Migration0005Desk },
  { name: '0006-correspondence', class: Migration0006Correspondence },
  { name: '0007-row-security', class: Migration0007RowSecurity },
  { name: '0008-audit-row-security', class: Migration0008AuditRowSecurity },
  { name: '0009-desk-lookups', class: Migration0009DeskLookups },
  { name: '0010-pending-successors', class: Migration0010PendingSuccessors },
  { name: '0011-document-content', class: Migration0011DocumentContent },
  { name: '0012-notices', class: Migration0012Notices },
  { name: '0012-calendar-reads', class: Migration0012CalendarReads },
  { name: '0013-shared-streams', class: Migration0013SharedStreams },
  { name: '0014-reads', class: Migration0014Reads },
  { name: '0015-out-of-turn', class: Migration0015OutOfTurn },
  { name: '0016-clients-in-order', class: Migration0016ClientsInOrder },
  { name: '0019-names-in-order', class: Migration0019NamesInOrder },
  { name: '0019-latest-changes', class: Migration0019LatestChanges },
  { name: '0020-found-mandates', class: Migration0020FoundMandates },
];
