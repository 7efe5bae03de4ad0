import { type RawBuilder, sql } from 'kysely';

/**
 * What the holder of a mandate could see by it, as a JSON list of `VisibleCase`: the cases that it covered, with how many of their events
 * and documents, those of before included. R12: an asylum decision that was made is not among them. What was in fact read the access log
 * knows, which stands above this domain.
 */
export const visibleCases = (row: RawBuilder<unknown>): RawBuilder<unknown> => sql`coalesce((
  select json_agg(json_build_object(
      'applicationId', global_id('Application', a.id), 'diaryNumber', a.diary_number,
      'visibleFrom', utc_text(greatest(${row}.decided_at, a.lodged_at)), 'visibleUntil', utc_text(least(${row}.ended_at, closing.at)),
      'eventCount', (select count(*)::int from case_event e where e.application_id = a.id
        and e.position <= coalesce(${row}.ended_position, 9223372036854775807) and not e.staff_only
        and not (e.kind = 'DECISION_MADE' and a.kind = 'ASYLUM')
        and (e.power_of_attorney_id is null or (e.power_of_attorney_id = ${row}.id and e.kind <> 'POWER_OF_ATTORNEY_ENDED'))),
      'documentCount', (select count(*)::int from document d where d.application_id = a.id
        and d.used_at <= coalesce(${row}.ended_at, 'infinity')))
    order by a.lodged_at, a.id)
  from application a
  left join lateral (select e.recorded_at as at from case_event e where e.application_id = a.id and e.position = a.closed_position) closing on true
  where a.client_id = ${row}.client_id and ${row}.approved_position is not null
    and (a.closed_position is null or a.closed_position > ${row}.approved_position)
    and (not ${row}.limited or exists (
      select from power_of_attorney_application l where l.power_of_attorney_id = ${row}.id and l.application_id = a.id))
    and exists (select from case_event e where e.application_id = a.id and e.position <= coalesce(${row}.ended_position, 9223372036854775807))
), '[]')`;
