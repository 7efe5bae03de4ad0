/**
 * Whom a submitter may mean by what they state, with why, the likeliest first. Each look-up goes by an index: the numbers, the date of
 * birth, and the sounds of the names' longest words. Of those who sound alike, 300 are enough: among more the date of birth decides.
 *
 * It runs as its owner: beneath row-level security none of these indexes would answer. Staff alone get an answer (R4).
 */
export const clientSuggestions = `
create function suggested_clients(customer_number text, diary_number text, given_names text, family_name text, date_of_birth date)
returns table (client_id uuid, reasons text[], ordinal int)
language sql stable security definer set search_path = public, pg_temp rows 5
begin atomic
  with stated as (
    select ' ' || fold_name($4 || ' ' || $3) as folded, array[
      (select sound from unnest(sounds_of_name($4)) with ordinality s(sound, n) order by length(sound) desc, n limit 1),
      (select sound from unnest(sounds_of_name($3)) with ordinality s(sound, n) order by length(sound) desc, n limit 1)] as main,
      sounds_of_name($4 || ' ' || $3) as sounds
    where current_setting('edusta.part', true) = 'STAFF'
  ), candidate as (
    select c.id from stated, client c where c.customer_number = trim($1)
    union
    select a.client_id from stated, application a where a.diary_number in (trim($2), upper(trim($2)))
    union
    (select c.id from stated, client c
      where c.date_of_birth = $5 and (c.name_sounds && sounds or similarity(c.name_folded, folded) >= 0.3)
      order by similarity(c.name_folded, folded) desc, c.id limit 20)
    union
    (select alike.id from stated, lateral (
        select c.id, c.name_folded from client c
        where c.name_sounds @> main and main[1] is not null and main[2] is not null limit 300) alike
      order by similarity(alike.name_folded, folded) desc, alike.id limit 20)
  ), compared as (
    select c.id, similarity(c.name_folded, folded) as likeness,
      c.customer_number is not distinct from trim($1) as by_customer_number,
      exists (select from application a where a.client_id = c.id and a.diary_number in (trim($2), upper(trim($2)))) as by_diary_number,
      c.date_of_birth is not distinct from $5 as by_birth,
      c.name_sounds @> main or similarity(c.name_folded, folded) >= 0.6 as by_name,
      c.name_sounds && sounds or similarity(c.name_folded, folded) >= 0.3 as by_part_of_name
    from stated, candidate join client c using (id)
  ), ranked as (
    select id, array_remove(array[
        case when by_customer_number then 'CUSTOMER_NUMBER' end,
        case when by_diary_number then 'DIARY_NUMBER' end,
        case when by_birth and by_name then 'NAME_AND_DATE_OF_BIRTH' end,
        case when by_name and not by_birth then 'SIMILAR_NAME' end,
        case when by_birth and by_part_of_name and not by_name then 'DATE_OF_BIRTH_AND_PART_OF_NAME' end], null) as reasons,
      by_customer_number::int * 8 + by_diary_number::int * 8 + (by_birth and by_name)::int * 6 + (by_birth and by_part_of_name)::int * 3
        + by_name::int * 2 + likeness as weight
    from compared
  )
  select id, reasons, (row_number() over (order by weight desc, id))::int
  from ranked order by weight desc, id limit 5;
end;

create view client_suggestion with (security_invoker = true) as
select p.id as power_of_attorney_id, s.client_id as id, s.client_id, s.reasons, s.ordinal
from power_of_attorney p, lateral suggested_clients(
  p.stated_customer_number, p.stated_diary_number, p.stated_given_names, p.stated_family_name, p.stated_date_of_birth) s
where p.status = 'PENDING';
`;
