/** The contract's stream. */
export const caseEvents = `subscription CaseEvents($after: String) {
  caseEvents(after: $after) { cursor event { id kind occurredAt recordedAt applicationId application { id diaryNumber status } } }
}`;

/** The same of a schema that has no cursors to go on from. */
export const withoutCursor = caseEvents.replace('($after: String)', '').replace('(after: $after)', '');

export interface Publication {
  /** Whose case it is that the message tells of, and nobody else's. */
  advisor: string;
  /** The peers' channel; undefined for the service. */
  channel?: string;
}

const casesOf = (advisor: string) => `from power_of_attorney p join application a on a.client_id = p.client_id
    where p.advisor_id = ${advisor} and p.status = 'APPROVED' and not p.limited and a.status <> 'CLOSED' and a.kind <> 'ASYLUM'
      and not exists (select from power_of_attorney o where o.client_id = a.client_id and o.advisor_id <> p.advisor_id and o.status = 'APPROVED')`;

/** Which advisors have a case that is nobody else's. Takes their accounts as `$1`. */
export const withCases = `select id::text from unnest($1::uuid[]) as of(id) where exists (select ${casesOf('of.id')})`;

/**
 * Commits one event, under the log's lock as the service's own use cases do. What it notifies of differs: the service of nothing but that
 * there is something; a peer of the event itself, for peers do not read the log. What is told to a peer stands in the log with a case of somebody
 * else, so that the service tells nobody of it meanwhile. The cursor is as long as ours.
 */
export const happens = ({ advisor, channel }: Publication) => `do $$
declare
  told application;
  logged application;
  at timestamptz;
  made uuid := gen_random_uuid();
begin
  select a.* into told ${casesOf(`'${advisor}'`)}
    order by a.id limit 1;
  logged := told;
  ${
    channel === undefined
      ? ''
      : `select a.* into logged from power_of_attorney p join application a on a.client_id = p.client_id where p.status = 'APPROVED' and a.kind <> 'ASYLUM'
    and not exists (select from power_of_attorney o where o.client_id = a.client_id and o.advisor_id = '${advisor}') limit 1;`
  }
  perform pg_advisory_xact_lock(7205759403792793);
  at := clock_timestamp();
  insert into case_event (position, id, kind, occurred_at, recorded_at, application_id, client_id, staff_only, act_id, data)
  values (nextval('case_event_position'), made, 'INTERVIEW_SCHEDULED', at, at, logged.id, logged.client_id, false, gen_random_uuid(),
    '{"at":"2027-01-05T10:00:00Z","office":"Helsinki"}');
  ${
    channel === undefined
      ? `perform pg_notify('edusta_case_event', '');`
      : `perform pg_notify('${channel}', json_build_object('cursor', repeat('c', 22), 'event',
    json_build_object('id', global_id('CaseEvent', made), 'kind', 'INTERVIEW_SCHEDULED', 'occurredAt', utc_text(at), 'recordedAt', utc_text(at),
      'applicationId', global_id('Application', told.id), 'application',
      json_build_object('id', global_id('Application', told.id), 'diaryNumber', told.diary_number, 'status', told.status)))::text);`
  }
end $$`;

/** What a message says, apart from what differs with each event and from how a server writes its frame. */
export function comparable(message: string): string {
  const { cursor, event } = JSON.parse(message).payload.data.caseEvents;
  const { id, occurredAt, recordedAt, ...same } = event;
  return JSON.stringify({
    ...same,
    application: { id: same.application.id, diaryNumber: same.application.diaryNumber, status: same.application.status },
    lengths: [cursor, id, occurredAt, recordedAt].map((text: string) => text.length),
  });
}
