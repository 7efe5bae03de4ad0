import { describe, expect, it } from 'vitest';
import { type Connection, type ConnectionEvent, nextConnection, retryDelay } from './connection-state.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 12, minute));
const afterEvents = (...events: ConnectionEvent[]) =>
  events.reduce<Connection>((connection, event, minute) => nextConnection(connection, event, at(minute)), {
    state: 'connecting',
  });

describe('the live connection', () => {
  it('is live once it was opened', () => {
    expect(afterEvents('opened')).toEqual({ state: 'live' });
  });

  it('says since when it is lost, however often it tries in vain', () => {
    expect(afterEvents('opened', 'lost', 'lost', 'lost')).toEqual({ state: 'reconnecting', since: at(1) });
  });

  it('stays offline while the device is, and keeps the time of the loss when it is back', () => {
    expect(afterEvents('opened', 'wentOffline', 'lost')).toEqual({ state: 'offline', since: at(1) });
    expect(afterEvents('opened', 'lost', 'wentOffline', 'cameOnline')).toEqual({ state: 'reconnecting', since: at(1) });
  });

  it('is live again after any loss', () => {
    expect(afterEvents('opened', 'lost', 'wentOffline', 'cameOnline', 'opened')).toEqual({ state: 'live' });
  });

  it('does not come back by itself once the right to be here has ended', () => {
    expect(afterEvents('opened', 'ended', 'lost', 'cameOnline', 'opened')).toEqual({ state: 'ended' });
  });
});

describe('the wait before the next try', () => {
  it('grows to half a minute, and goes on so for ever', () => {
    expect([0, 1, 2, 6, 50, 5000].map((attempt) => retryDelay(attempt, 1))).toEqual([500, 1000, 2000, 30_000, 30_000, 30_000]);
  });

  it('is spread, so that not everybody comes back at once', () => {
    expect(retryDelay(6, 0)).toBe(9000);
  });
});
