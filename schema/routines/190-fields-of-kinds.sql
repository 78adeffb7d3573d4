-- The fields of a permission, without those that a kind of company does not have. Null when it has the
-- whole collection not. What an administrator added is not in the model and stays.
create or replace function fieldwright.fields_for_kind(of_kind text, of_collection text, given text)
returns text language plpgsql stable as $$
declare
  lacking text[] := (
    select array_agg(rule.field) from fieldwright.hidden_from_kinds() as rule
      where rule.kind = of_kind and rule.collection = of_collection
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

create or replace function fieldwright.fields_for_company(of_company uuid, of_collection text, given text)
returns text language sql stable as $$
  select fieldwright.fields_for_kind(kind, of_collection, given)
    from public.companies where id = of_company
$$;

-- "All fields" is a list where a kind lacks some: a field that is added later has to join it. Only these
-- permissions are touched: an installation has thousands.
create or replace function fieldwright.field_added() returns trigger language plpgsql as $$
begin
  if current_setting('fieldwright.applying', true) = 'on' or to_regclass('public.companies') is null then
    return null;
  end if;
  with listed as materialized (
    select rule.kind, rule.collection, fieldwright.fields_for_kind(rule.kind, rule.collection, '*') as fields
      from fieldwright.hidden_from_kinds() as rule
      where rule.collection in (select collection from changed)
      group by rule.kind, rule.collection
  )
  update directus_permissions as granted set fields = listed.fields
    from listed
    join public.companies as company on company.kind = listed.kind
    join fieldwright.persona_copies as copy on copy.company = company.id
    join public.persona_templates as template
      on template.persona = copy.persona and template.collection = listed.collection
    where listed.fields is not null and template.fields = '*'
      and granted.policy = fieldwright.policy_id(copy.company, copy.persona)
      and granted.collection = template.collection and granted.action = template.action
      and granted.fields is distinct from listed.fields;
  return null;
end $$;

drop trigger if exists fields_of_kinds_added on directus_fields;
create trigger fields_of_kinds_added after insert on directus_fields
  referencing new table as changed
  for each statement execute function fieldwright.field_added();
