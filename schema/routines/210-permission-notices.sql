-- Access that changes by trigger or by hand in SQL reaches the permission caches of every API
-- process; see extensions/core/src/platform/notice-listener.ts.
create or replace function fieldwright.notify_permissions() returns trigger
language plpgsql as $$
begin
  perform pg_notify('fieldwright_permissions', '');
  return null;
end $$;

do $$
declare
  source text;
begin
  foreach source in array array['directus_access', 'directus_policies', 'directus_permissions'] loop
    execute format('drop trigger if exists fieldwright_permissions_changed on %I', source);
    execute format(
      'create trigger fieldwright_permissions_changed
         after insert or update or delete on %I
         for each statement execute function fieldwright.notify_permissions()', source);
  end loop;
end $$;
