import { type Action, may } from '../access/access.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { helsinkiDate } from '../helsinki.ts';
import { apiError } from './errors.ts';
import type { Language } from './language.ts';
import type { OnRead } from './look-ahead/read-rows.ts';
import type { ShapeContext } from './look-ahead/shape.ts';

/** What every resolver gets: who asks, and what the service stands on. */
export interface ApiContext {
  viewer: Viewer | null;
  language: Language;
  database: Database;
  clock: Clock;
  publicUrl: string;
  /** Whether mail can go out at all: by a server, or kept for the demo. */
  mailGoesOut: boolean;
  /** Told of every row that a viewer was handed, as far as its reading is kept (R23). Neither waits nor throws. */
  onRead: OnRead;
}

/** @returns the viewer, who may do this. @throws UNAUTHENTICATED or FORBIDDEN */
export function permit(context: Pick<ApiContext, 'viewer'>, action: Action): Viewer {
  if (!context.viewer) throw apiError('UNAUTHENTICATED', 'Sign in first.');
  if (!may(context.viewer, action)) throw apiError('FORBIDDEN', 'This is not open to you.');
  return context.viewer;
}

export function shapeContext(context: ApiContext, viewer: Viewer): ShapeContext {
  const now = context.clock.now();
  return {
    viewer,
    publicUrl: context.publicUrl,
    mailGoesOut: context.mailGoesOut,
    now,
    // Only where it is asked for: few things hold from day to day.
    get today() {
      return helsinkiDate(now);
    },
    // Measured without it, there is none.
    onRead: context.onRead && ((rows, from) => context.onRead(viewer, rows, from)),
  };
}
