// The stream's part of the contract as a schema, and the events as PostgreSQL notifies of them: what every peer of the fan-out begins with.
import pg from 'pg';

export const typeDefs = `
  type Subscription { caseEvents: CaseEventDelivery! }
  type CaseEventDelivery { cursor: String event: CaseEvent! }
  type CaseEvent { id: ID! kind: String! occurredAt: String! recordedAt: String! applicationId: ID application: CaseOf }
  type CaseOf { id: ID! diaryNumber: String! status: String! }`;

/** Where this one's events are told. */
export const channel = process.env.CHANNEL;

/** Hands over each event: `{ cursor, event }`. */
export async function listen(take) {
  const listener = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await listener.connect();
  listener.on('notification', ({ payload }) => take(JSON.parse(payload)));
  await listener.query(`listen ${channel}`);
}
