-- Access that changes by trigger or by hand in SQL reaches the permission caches of every API
-- process, with whom or what it is about; see extensions/core/src/platform/notice-listener.ts.
drop trigger if exists fieldwright_permissions_changed on directus_access;
drop trigger if exists fieldwright_permissions_changed on directus_policies;
drop trigger if exists fieldwright_permissions_changed on directus_permissions;

create or replace function fieldwright.notify_access() returns trigger
language plpgsql as $$
begin
  if not exists (select from changed) then return null; end if;
  if exists (select from changed where "user" is null) or (select count(distinct "user") > 50 from changed) then
    perform pg_notify('fieldwright_permissions', 'all');
  else
    perform pg_notify('fieldwright_permissions', 'user:' || "user") from changed group by "user";
  end if;
  return null;
end $$;

-- What the worker brings to one company after the other is told as such: it is cleared for together.
create or replace function fieldwright.notify_rights() returns trigger
language plpgsql as $$
begin
  if exists (select from changed) then
    perform pg_notify('fieldwright_permissions',
      case when current_setting('fieldwright.background', true) = 'on' then 'rights-later' else 'rights' end);
  end if;
  return null;
end $$;

create or replace function fieldwright.notify_policies() returns trigger
language plpgsql as $$
begin
  if exists (select from changed) then perform pg_notify('fieldwright_permissions', 'all'); end if;
  return null;
end $$;

do $$
declare
  source text;
  told_by text;
  event text;
  rows_of text;
begin
  for source, told_by, event, rows_of in
    select t.source, t.told_by, e.event, e.rows_of
      from (values ('directus_access', 'notify_access'), ('directus_permissions', 'notify_rights'),
          ('directus_policies', 'notify_policies')) as t (source, told_by),
        (values ('insert', 'new'), ('update', 'old'), ('update', 'new'), ('delete', 'old')) as e (event, rows_of)
      -- A new policy is nobody's until an access row names it.
      where not (t.source = 'directus_policies' and e.event = 'insert')
  loop
    execute format('drop trigger if exists %I on %I', format('fieldwright_told_%s_%s', event, rows_of), source);
    execute format(
      'create trigger %I after %s on %I referencing %s table as changed
         for each statement execute function fieldwright.%I()',
      format('fieldwright_told_%s_%s', event, rows_of), event, source, rows_of, told_by);
  end loop;
end $$;

drop function if exists fieldwright.notify_permissions();
