-- The installation always has somebody who may administer it. Directus looks at this when roles,
-- policies and their assignments change, and not when a user is deleted or suspended.
create or replace function fieldwright.is_platform_administrator(person uuid, own_role uuid)
returns boolean language sql as $$
  with recursive roles(id) as (
    select own_role
    union
    select r.parent from directus_roles r join roles on roles.id = r.id where r.parent is not null
  )
  select exists (
    select from directus_access a join directus_policies p on p.id = a.policy
      where p.admin_access and (a."user" = person or a.role in (select id from roles))
  )
$$;

-- Before the row goes: its assignments go with it. Two administrators who end each other take turns.
create or replace function fieldwright.keep_a_platform_administrator() returns trigger
language plpgsql as $$
begin
  if old.status = 'active' and fieldwright.is_platform_administrator(old.id, old.role)
    and (tg_op = 'DELETE' or new.status <> 'active'
      or not fieldwright.is_platform_administrator(new.id, new.role))
  then
    perform pg_advisory_xact_lock(hashtext('fieldwright.platform_administrators'));
    if not exists (
      select from directus_users u where u.id <> old.id and u.status = 'active'
        and fieldwright.is_platform_administrator(u.id, u.role)
    ) then
      raise exception 'ORGANISATION_LAST_PLATFORM_ADMINISTRATOR: This is the last administrator of the installation. Make somebody else administrator first.'
        using errcode = '23514', table = 'directus_users', column = 'status';
    end if;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

drop trigger if exists users_keep_platform_administrator on directus_users;
create trigger users_keep_platform_administrator before update of status, role or delete on directus_users
  for each row execute function fieldwright.keep_a_platform_administrator();
