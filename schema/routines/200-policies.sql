-- The same company and persona always give the same policy id: nothing has to be looked up.
create or replace function fieldwright.policy_id(company uuid, persona text) returns uuid
language sql immutable strict parallel safe as $$
  select (overlay(overlay(md5('fieldwright:policy:' || company || ':' || persona)
    placing '5' from 13 for 1) placing '8' from 17 for 1))::uuid
$$;

-- Writes one persona out for one company: its policy and the permissions of that policy. Only what
-- differs is touched. Permissions on collections that no template mentions belong to an administrator
-- and are left alone. The revision is read before the templates: a later one is written out again.
create or replace function fieldwright.write_out_persona(of_company uuid, of_persona text) returns void
language plpgsql as $$
declare
  of_policy uuid := fieldwright.policy_id(of_company, of_persona);
  goal bigint;
  known text[];
  -- Collections of which the kind of company lacks something: only their fields are worked out.
  limited text[] := array(
    select distinct rule.collection from fieldwright.hidden_from_kinds() as rule
      join public.companies as company on company.kind = rule.kind
      where company.id = of_company);
begin
  perform pg_advisory_xact_lock(hashtextextended(of_policy::text, 520));
  select revision into goal from fieldwright.persona_revisions where persona = of_persona;
  select collections into known from fieldwright.persona_copies
    where company = of_company and persona = of_persona;
  known := coalesce(known, '{}') || array(
    select distinct template.collection from public.persona_templates as template
      join public.personas as persona on persona.code = template.persona
      where persona.owner is null or persona.code = of_persona);

  insert into directus_policies (id, name, icon, description, enforce_tfa, admin_access, app_access)
  select of_policy, left(company.name || ' · ' || persona.label, 100), persona.icon,
      'Made from the persona; change the persona, not this copy.', false, false, persona.may_use_studio
    from public.companies as company, public.personas as persona
    where company.id = of_company and persona.code = of_persona
  on conflict (id) do update
    set name = excluded.name, icon = excluded.icon, app_access = excluded.app_access, admin_access = false
    where (directus_policies.name, directus_policies.icon, directus_policies.app_access, directus_policies.admin_access)
      is distinct from (excluded.name, excluded.icon, excluded.app_access, false);

  delete from directus_permissions as granted
    where granted.policy = of_policy and granted.collection = any(known)
      and not exists (
        select from public.persona_templates as template
          where template.persona = of_persona and template.collection = granted.collection
            and template.action = granted.action
            -- The kind of company may not have the collection, or none of these fields.
            and (template.collection <> all(limited)
              or fieldwright.fields_for_company(of_company, template.collection, template.fields) is not null)
      );

  with wanted as materialized (
    select collection, action,
        case when collection = any(limited)
          then fieldwright.fields_for_company(of_company, collection, fields) else fields end as fields,
        replace(permissions::text, '$COMPANY', of_company::text)::jsonb as permissions,
        replace(validation::text, '$COMPANY', of_company::text)::jsonb as validation,
        replace(presets::text, '$COMPANY', of_company::text)::jsonb as presets
      from public.persona_templates where persona = of_persona
  ), changed as (
    update directus_permissions as granted
      set permissions = wanted.permissions, validation = wanted.validation,
        presets = wanted.presets, fields = wanted.fields
      from wanted
      where granted.policy = of_policy and granted.collection = wanted.collection
        and granted.action = wanted.action and wanted.fields is not null
        and (granted.permissions::jsonb, granted.validation::jsonb, granted.presets::jsonb, granted.fields)
          is distinct from (wanted.permissions, wanted.validation, wanted.presets, wanted.fields)
  )
  insert into directus_permissions (collection, action, permissions, validation, presets, fields, policy)
  select collection, action, permissions, validation, presets, fields, of_policy
    from wanted
    where wanted.fields is not null and not exists (
      select from directus_permissions as granted
        where granted.policy = of_policy and granted.collection = wanted.collection
          and granted.action = wanted.action
    )
    order by collection, action;

  insert into fieldwright.persona_copies (company, persona, revision, collections)
  select of_company, of_persona, coalesce(goal, 0),
      coalesce((select array_agg(distinct collection) from public.persona_templates where persona = of_persona), '{}')
  on conflict (company, persona) do update
    set revision = excluded.revision, collections = excluded.collections, written_at = now();
end $$;

create or replace function fieldwright.is_written_out(of_company uuid, of_persona text) returns boolean
language sql stable as $$
  select exists (
    select from fieldwright.persona_copies as copy
      join fieldwright.persona_revisions as state using (persona)
      where copy.company = of_company and copy.persona = of_persona and copy.revision = state.revision
  )
$$;

-- Which companies still wait for which personas.
create or replace view fieldwright.persona_waiting as
  select company.id as company, persona.code as persona
    from public.companies as company
    join public.personas as persona on persona.owner is null or persona.owner = company.id
    join fieldwright.persona_revisions as state on state.persona = persona.code
    left join fieldwright.persona_copies as copy
      on copy.company = company.id and copy.persona = persona.code
    where copy.revision is distinct from state.revision;

-- Every persona that a company has.
create or replace function fieldwright.sync_company(of_company uuid) returns void
language plpgsql as $$
begin
  perform fieldwright.write_out_persona(of_company, code)
    from (select code from public.personas where owner is null or owner = of_company order by code) as own;
end $$;

-- A change of rights raises the revision. A persona of one company is written out with it; one of all
-- companies by the worker, company by company.
create or replace function fieldwright.raise_persona_revision(of_personas text[]) returns void
language plpgsql as $$
begin
  insert into fieldwright.persona_revisions (persona)
  select distinct unnest(of_personas) order by 1
  on conflict (persona) do update set revision = persona_revisions.revision + 1;

  -- The applier writes all companies out itself, when everything else is in place.
  if current_setting('fieldwright.applying', true) = 'on' then return; end if;

  perform fieldwright.write_out_persona(owner, code) from public.personas
    where code = any(of_personas) and owner is not null order by code;
  if exists (select from public.personas where code = any(of_personas) and owner is null) then
    insert into fieldwright.outbox (event_id, topic, payload)
      values (gen_random_uuid(), 'organisation.write-out-personas', '{}');
  end if;
end $$;

create or replace function fieldwright.persona_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    -- A company that goes takes its personas with it.
    if pg_trigger_depth() = 1 and exists (select from public.companies where id = old.owner or old.owner is null) then
      if old.is_shipped then
        raise exception 'ORGANISATION_PERSONA_SHIPPED: This persona comes with the platform and stays.'
          using errcode = '23514', table = 'personas', column = 'is_shipped';
      end if;
      if exists (select from public.memberships where persona = old.code)
        or exists (select from public.invitations where persona = old.code and accepted_at is null and revoked_at is null)
      then
        raise exception 'ORGANISATION_PERSONA_USED: People have this persona or are invited with it.'
          using errcode = '23514', table = 'personas', column = 'code';
      end if;
    end if;
    return old;
  end if;
  if tg_op = 'INSERT' and new.code !~ '^[a-z0-9]([a-z0-9-]*[a-z0-9])?$' then
    raise exception 'ORGANISATION_PERSONA_CODE: A code has lower-case letters, digits and dashes.'
      using errcode = '23514', table = 'personas', column = 'code';
  end if;
  if tg_op = 'UPDATE' and (new.code, new.owner, new.is_shipped) is distinct from (old.code, old.owner, old.is_shipped) then
    raise exception 'ORGANISATION_PERSONA_FIXED: Code and company of a persona do not change.'
      using errcode = '23514', table = 'personas', column = 'code';
  end if;
  return new;
end $$;

drop trigger if exists personas_kept on personas;
create trigger personas_kept before insert or update or delete on personas
  for each row execute function fieldwright.persona_changed();

create or replace function fieldwright.persona_followed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from public.persona_templates where persona = old.code;
    delete from directus_policies where id in (
      select fieldwright.policy_id(company, persona) from fieldwright.persona_copies where persona = old.code);
    delete from fieldwright.persona_copies where persona = old.code;
    delete from fieldwright.persona_revisions where persona = old.code;
    return null;
  end if;
  if tg_op = 'INSERT'
    or (new.label, new.icon, new.may_use_studio) is distinct from (old.label, old.icon, old.may_use_studio)
  then
    perform fieldwright.raise_persona_revision(array[new.code::text]);
  end if;
  return null;
end $$;

drop trigger if exists personas_followed on personas;
create trigger personas_followed after insert or update or delete on personas
  for each row execute function fieldwright.persona_followed();

-- The row of the persona is held, not locked against changes: nobody can delete it meanwhile.
create or replace function fieldwright.persona_of_company() returns trigger language plpgsql as $$
declare
  owning uuid;
begin
  select owner into owning from public.personas where code = new.persona for key share;
  if not found or owning <> new.company then
    raise exception 'ORGANISATION_PERSONA_UNKNOWN: The company has no such persona.'
      using errcode = '23514', table = tg_table_name, column = 'persona';
  end if;
  return new;
end $$;

drop trigger if exists memberships_persona on memberships;
create trigger memberships_persona before insert or update of persona, company on memberships
  for each row execute function fieldwright.persona_of_company();
drop trigger if exists invitations_persona on invitations;
create trigger invitations_persona before insert or update of persona, company on invitations
  for each row execute function fieldwright.persona_of_company();

-- The access row carries the membership's id, so that each finds the other. A persona that the
-- company still waits for is written out first: who joins is in step at once.
create or replace function fieldwright.sync_membership(of_membership uuid) returns void
language plpgsql as $$
declare
  given record;
begin
  delete from directus_access where id = of_membership;
  select membership."user", membership.company, membership.persona into given
    from memberships as membership
    join companies on companies.id = membership.company
    where membership.id = of_membership and membership.is_active and companies.is_active;
  if not found then return; end if;
  if not fieldwright.is_written_out(given.company, given.persona) then
    perform fieldwright.write_out_persona(given.company, given.persona);
  end if;
  insert into directus_access (id, "user", policy)
  values (of_membership, given."user", fieldwright.policy_id(given.company, given.persona));
end $$;

create or replace function fieldwright.company_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from directus_policies where id in (
      select fieldwright.policy_id(company, persona) from fieldwright.persona_copies where company = old.id);
    delete from fieldwright.persona_copies where company = old.id;
    return null;
  end if;
  if tg_op = 'UPDATE' and new.key is distinct from old.key then
    raise exception 'ORGANISATION_COMPANY_KEY_FIXED: The key of a company does not change.'
      using errcode = '23514', table = 'companies', column = 'key';
  end if;
  if tg_op = 'INSERT' or new.name is distinct from old.name
    or new.kind is distinct from old.kind
  then
    perform fieldwright.sync_company(new.id);
  end if;
  if tg_op = 'UPDATE' and new.is_active is distinct from old.is_active then
    perform fieldwright.sync_membership(id) from memberships where company = new.id;
  end if;
  return null;
end $$;

drop trigger if exists companies_policies on companies;
create trigger companies_policies after insert or update or delete on companies
  for each row execute function fieldwright.company_changed();

create or replace function fieldwright.membership_changed() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    delete from directus_access where id = old.id;
  end if;
  if tg_op <> 'DELETE' then
    perform fieldwright.sync_membership(new.id);
  end if;
  return null;
end $$;

drop trigger if exists memberships_access on memberships;
create trigger memberships_access after insert or update or delete on memberships
  for each row execute function fieldwright.membership_changed();

-- What stood here before personas were rows of a collection.
drop table if exists fieldwright.personas;
