-- The fields of a permission, without those that the company's kind does not have. Null when it has the
-- whole collection not. What an administrator added is not in the model and stays.
create or replace function fieldwright.fields_for_company(of_company uuid, of_collection text, given text)
returns text language plpgsql stable as $$
declare
  lacking text[] := (
    select array_agg(rule.field) from fieldwright.hidden_from_kinds() as rule
      join public.companies as company on company.kind = rule.kind
      where company.id = of_company and rule.collection = of_collection
  );
begin
  if lacking is null then return given; end if;
  if '*' = any(lacking) then return null; end if;
  if given = '*' then
    return (
      select string_agg(known.field, ',' order by known.field) from directus_fields as known
        where known.collection = of_collection and known.field <> all(lacking)
    );
  end if;
  return (
    select string_agg(one.field, ',' order by one.place)
      from unnest(string_to_array(given, ',')) with ordinality as one (field, place)
      where one.field <> all(lacking)
  );
end $$;

-- "All fields" is a list where a kind lacks some: a field that is added later has to join it.
create or replace function fieldwright.field_added() returns trigger language plpgsql as $$
begin
  if current_setting('fieldwright.applying', true) = 'on' or to_regclass('public.companies') is null then
    return null;
  end if;
  perform fieldwright.sync_company(company.id) from public.companies as company
    where company.kind in (
      select rule.kind from fieldwright.hidden_from_kinds() as rule
        where rule.collection in (select collection from changed) and rule.field <> '*'
    );
  return null;
end $$;

drop trigger if exists fields_of_kinds_added on directus_fields;
create trigger fields_of_kinds_added after insert on directus_fields
  referencing new table as changed
  for each statement execute function fieldwright.field_added();
