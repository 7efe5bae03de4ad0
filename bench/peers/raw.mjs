// The limit: node:http and one statement, written by hand, whose only value is the text of the answer.
import { createServer } from 'node:http';
import pg from 'pg';
import { measured } from './measured.mjs';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  options: '-c default_transaction_read_only=on -c plan_cache_mode=force_generic_plan -c jit=off',
});
const text = `select case when set_config('edusta.account', $1, true) is not null and set_config('edusta.part', 'ADVISOR', true) is not null then (
with held as materialized (
  select a.* from power_of_attorney p join application a on a.client_id = p.client_id
  where p.advisor_id = $1::uuid and p.status = 'APPROVED' and a.status <> 'CLOSED'
    and (not p.limited or exists (select from power_of_attorney_application l where l.power_of_attorney_id = p.id and l.application_id = a.id))
), page as (
  select row_number() over (order by left(family_name, 100) collate finnish_names, left(given_names, 100) collate finnish_names, id) as n, * from client
  where id in (select client_id from held) order by left(family_name, 100) collate finnish_names, left(given_names, 100) collate finnish_names, id limit $2::int + 1
)
select '{"data":{"clients":{"totalCount":' || (select count(distinct client_id) from held)
  || ',"pageInfo":{"hasNextPage":' || (count(*) > $2::int)
  || ',"endCursor":' || coalesce('"' || (array_agg(global_id('Client', c.id) order by c.n desc) filter (where c.n <= $2::int))[1] || '"', 'null')
  || '},"edges":[' || coalesce(string_agg('{"cursor":"' || global_id('Client', c.id) || '"}', ',' order by c.n) filter (where c.n <= $2::int), '')
  || '],"nodes":[' || coalesce(string_agg('{"id":"' || global_id('Client', c.id) || '","customerNumber":' || to_json(c.customer_number)
    || ',"displayName":' || to_json(c.given_names || ' ' || c.family_name) || ',"applications":{"nodes":[' || (
      select coalesce(string_agg('{"id":"' || global_id('Application', a.id) || '","diaryNumber":' || to_json(a.diary_number)
        || ',"kind":"' || a.kind || '","status":"' || a.status || '","statusChangedAt":"' || utc_text(a.status_changed_at)
        || '","lodgedAt":"' || utc_text(a.lodged_at) || '","events":{"nodes":[' || (
          select coalesce(string_agg('{"id":"' || global_id('CaseEvent', e.id) || '","kind":"' || e.kind || '","occurredAt":"'
            || utc_text(e.occurred_at) || '"}', ',' order by e.occurred_at, e.position), '')
          from (select * from case_event where application_id = a.id order by occurred_at desc, position desc limit 5) e)
        || ']},"documents":{"totalCount":' || (select count(*) from document d where d.application_id = a.id) || '}}', ','
        order by a.lodged_at, a.id), '')
      from (select * from held where client_id = c.id order by lodged_at, id limit 20) a) || ']}}', ',' order by c.n)
    filter (where c.n <= $2::int), '') || ']}}}'
from page c) end`;

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', async () => {
    const { variables } = JSON.parse(body);
    const { rows } = await pool.query({
      name: 'caseload',
      text,
      values: [request.headers['x-account'], variables.first],
      rowMode: 'array',
    });
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(rows[0][0]);
  });
});
server.listen(0, '127.0.0.1', () => measured(server.address().port));
