-- Templates are rows of a collection, so that the platform's administrator can change one in the
-- Studio. This view is the name by which the rest of the platform knows them.
do $$ begin
  if exists (select from pg_class where oid = to_regclass('fieldwright.persona_templates') and relkind = 'r') then
    drop table fieldwright.persona_templates;
  end if;
end $$;

create or replace view fieldwright.persona_templates as
  select persona, collection, action, permissions, validation, presets, fields
  from public.persona_templates;

-- A template for tenant rows that forgets the company would open every company to its persona. In
-- which company a row may be created is decided by a hook of the API.
create or replace function fieldwright.check_persona_template() returns trigger
language plpgsql as $$
declare
  is_tenant boolean := exists (
    select from information_schema.columns
    where table_schema = 'public' and table_name = new.collection and column_name = 'company'
  );
begin
  if is_tenant and new.action <> 'create'
    and coalesce(new.permissions::text, '') not like '%$COMPANY%'
  then
    raise exception 'ORGANISATION_TEMPLATE_WITHOUT_COMPANY: The template for % of % has to name $COMPANY in its permissions.',
      new.action, new.collection
      using errcode = '23514', table = 'persona_templates', column = 'permissions';
  end if;
  return new;
end $$;

drop trigger if exists persona_templates_check on public.persona_templates;
create trigger persona_templates_check before insert or update on public.persona_templates
  for each row execute function fieldwright.check_persona_template();

create or replace function fieldwright.persona_templates_changed() returns trigger
language plpgsql as $$
begin
  -- The applier writes all companies out itself, once, when everything else is in place.
  if current_setting('fieldwright.applying', true) is distinct from 'on' then
    perform fieldwright.sync_company(id) from public.companies;
  end if;
  return null;
end $$;

-- The last template of a collection takes its copies along; those of a collection that never had a
-- template belong to an administrator.
create or replace function fieldwright.persona_templates_gone() returns trigger
language plpgsql as $$
begin
  delete from directus_permissions as granted
    using gone, public.companies as company
    where granted.policy = fieldwright.policy_id(company.id, gone.persona)
      and granted.collection = gone.collection and granted.action = gone.action
      and not exists (
        select from public.persona_templates as kept
          where kept.persona = gone.persona and kept.collection = gone.collection
            and kept.action = gone.action
      );
  return null;
end $$;

drop trigger if exists persona_templates_sync on public.persona_templates;
create trigger persona_templates_sync after insert or update or delete on public.persona_templates
  for each statement execute function fieldwright.persona_templates_changed();

drop trigger if exists persona_templates_deleted on public.persona_templates;
create trigger persona_templates_deleted after delete on public.persona_templates
  referencing old table as gone
  for each statement execute function fieldwright.persona_templates_gone();

drop trigger if exists persona_templates_renamed on public.persona_templates;
create trigger persona_templates_renamed after update on public.persona_templates
  referencing old table as gone
  for each statement execute function fieldwright.persona_templates_gone();
