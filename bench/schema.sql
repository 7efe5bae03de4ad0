-- What a team would give a generated API beside the tables: the viewer's clients, a name to show, and which rows belong together. Under the
-- same role and row-level security as everything else.
create schema if not exists bench;
grant usage on schema bench to public;
create or replace function bench.caseload() returns setof client language sql stable
begin atomic
  select c.* from client c
  where c.id in (select p.client_id from power_of_attorney p where p.advisor_id = viewer_account() and p.status = 'APPROVED')
    and exists (select from application a where a.client_id = c.id)
  order by left(c.family_name, 100) collate finnish_names, left(c.given_names, 100) collate finnish_names, c.id;
end;
create or replace function bench.client_display_name(c client) returns text language sql stable
return c.given_names || ' ' || c.family_name;
