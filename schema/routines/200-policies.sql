insert into fieldwright.personas (persona, label, icon, app_access) values
  ('admin', 'Company administrator', 'manage_accounts', true),
  ('manager', 'Operations manager', 'supervisor_account', true),
  ('dispatcher', 'Dispatcher', 'event_available', true),
  ('intake', 'Intake clerk', 'move_to_inbox', true),
  ('finance', 'Finance', 'receipt_long', true),
  ('warehouse', 'Warehouse', 'warehouse', true),
  ('technician', 'Technician', 'engineering', false),
  ('integrator', 'Integrator', 'api', false),
  ('auditor', 'Auditor', 'policy', true)
on conflict (persona) do update
  set label = excluded.label, icon = excluded.icon, app_access = excluded.app_access;

-- The same company and persona always give the same policy id: nothing has to be looked up.
create or replace function fieldwright.policy_id(company uuid, persona text) returns uuid
language sql immutable strict parallel safe as $$
  select (overlay(overlay(md5('fieldwright:policy:' || company || ':' || persona)
    placing '5' from 13 for 1) placing '8' from 17 for 1))::uuid
$$;

-- Expands the persona templates for one company. Permissions on collections that no template
-- mentions belong to an administrator and are left alone.
create or replace function fieldwright.sync_company(of_company uuid) returns void
language plpgsql as $$
declare
  company_name text := (select name from companies where id = of_company);
begin
  insert into directus_policies (id, name, icon, description, enforce_tfa, admin_access, app_access)
  select fieldwright.policy_id(of_company, persona), left(company_name || ' · ' || label, 100), icon,
      'Made from the persona template; change the template, not this copy.', false, false, app_access
    from fieldwright.personas
  on conflict (id) do update
    set name = excluded.name, icon = excluded.icon, app_access = excluded.app_access, admin_access = false
    where (directus_policies.name, directus_policies.icon, directus_policies.app_access, directus_policies.admin_access)
      is distinct from (excluded.name, excluded.icon, excluded.app_access, false);

  create temporary table if not exists wanted_permissions (
    policy uuid, collection text, action text,
    permissions jsonb, validation jsonb, presets jsonb, fields text
  ) on commit drop;
  truncate wanted_permissions;
  insert into wanted_permissions
  select fieldwright.policy_id(of_company, persona), collection, action,
      replace(permissions::text, '$COMPANY', of_company::text)::jsonb,
      replace(validation::text, '$COMPANY', of_company::text)::jsonb,
      replace(presets::text, '$COMPANY', of_company::text)::jsonb,
      fieldwright.fields_for_company(of_company, collection, fields)
    from fieldwright.persona_templates;
  -- The kind of company does not have these collections, or none of these fields.
  delete from wanted_permissions where wanted_permissions.fields is null;

  delete from directus_permissions as granted
    where granted.policy in (select fieldwright.policy_id(of_company, persona) from fieldwright.personas)
      and granted.collection in (select collection from fieldwright.persona_templates)
      and not exists (
        select from wanted_permissions as wanted
          where wanted.policy = granted.policy and wanted.collection = granted.collection
            and wanted.action = granted.action
      );

  update directus_permissions as granted
    set permissions = wanted.permissions, validation = wanted.validation,
      presets = wanted.presets, fields = wanted.fields
    from wanted_permissions as wanted
    where wanted.policy = granted.policy and wanted.collection = granted.collection
      and wanted.action = granted.action
      and (granted.permissions::jsonb, granted.validation::jsonb, granted.presets::jsonb, granted.fields)
        is distinct from (wanted.permissions, wanted.validation, wanted.presets, wanted.fields);

  insert into directus_permissions (collection, action, permissions, validation, presets, fields, policy)
  select collection, action, permissions, validation, presets, fields, policy
    from wanted_permissions as wanted
    where not exists (
      select from directus_permissions as granted
        where granted.policy = wanted.policy and granted.collection = wanted.collection
          and granted.action = wanted.action
    )
    order by policy, collection, action;
end $$;

-- The access row carries the membership's id, so that each finds the other.
create or replace function fieldwright.sync_membership(of_membership uuid) returns void
language sql as $$
  delete from directus_access where id = of_membership;
  insert into directus_access (id, "user", policy)
  select membership.id, membership."user", fieldwright.policy_id(membership.company, membership.persona)
    from memberships as membership
    join companies on companies.id = membership.company
    where membership.id = of_membership and membership.is_active and companies.is_active;
$$;

create or replace function fieldwright.company_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    delete from directus_policies
      where id in (select fieldwright.policy_id(old.id, persona) from fieldwright.personas);
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
