import { applicationStatus, type MilestoneTimes } from '../../applications/application.ts';
import { eventType, type TypeName } from '../../uma-feed/event-types.ts';

/** A case as far as it has come: its events, and the status that the rules make of them. */
export interface Life {
  asylum: boolean;
  closed: boolean;
  types: TypeName[];
  status: string;
  /** Which of its events put the status in force, from 0. */
  since: number;
}

const ways: Record<'asylum' | 'other', TypeName[]> = {
  asylum: [
    'application.lodged',
    'application.processing-started',
    'application.interview-scheduled',
    'application.interview-held',
    'application.supplement-requested',
    'application.decision-made',
    'application.decision-notified',
    'application.complaint-lodged',
    'application.legal-force-gained',
  ],
  other: [
    'application.lodged',
    'application.processing-started',
    'application.supplement-requested',
    'application.decision-made',
    'application.legal-force-gained',
  ],
};

/** A case at every point of both ways; the status is the rules' own word (R11). */
export const lives: readonly Life[] = (['asylum', 'other'] as const).flatMap((way) =>
  ways[way].map((_, last) => {
    const types = ways[way].slice(0, last + 1);
    const reached = Object.fromEntries(types.map((name, at) => [eventType(name).fact, String(at)])) as MilestoneTimes;
    const { status, since } = applicationStatus(way === 'asylum' ? 'ASYLUM' : 'EXTENDED_PERMIT', reached);
    return { asylum: way === 'asylum', closed: status === 'CLOSED', types, status, since: Number(since) };
  }),
);
