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

create or replace view fieldwright.shipped_personas as
  select code, label, note, icon, may_use_studio, home, capabilities from public.personas where is_shipped;

create or replace function fieldwright.persona_templates_changed() returns trigger
language plpgsql as $$
begin
  perform fieldwright.raise_persona_revision(array(select distinct persona from changed));
  return null;
end $$;

drop trigger if exists persona_templates_sync on public.persona_templates;
drop trigger if exists persona_templates_new on public.persona_templates;
create trigger persona_templates_new after insert on public.persona_templates
  referencing new table as changed
  for each statement execute function fieldwright.persona_templates_changed();

drop trigger if exists persona_templates_deleted on public.persona_templates;
create trigger persona_templates_deleted after delete on public.persona_templates
  referencing old table as changed
  for each statement execute function fieldwright.persona_templates_changed();

-- One trigger sees either the old rows or the new ones; a template may change its persona.
drop trigger if exists persona_templates_renamed on public.persona_templates;
create trigger persona_templates_renamed after update on public.persona_templates
  referencing old table as changed
  for each statement execute function fieldwright.persona_templates_changed();
drop trigger if exists persona_templates_updated on public.persona_templates;
create trigger persona_templates_updated after update on public.persona_templates
  referencing new table as changed
  for each statement execute function fieldwright.persona_templates_changed();
drop function if exists fieldwright.persona_templates_gone();
