-- A session that ends before its time (logout, new password, deactivation) ends the access tokens
-- that were made with it, and the user's sockets; see extensions/core/src/platform/doors.
create or replace function fieldwright.session_ended() returns trigger
language plpgsql as $$
begin
  if old."user" is not null and old.expires > now() then
    -- The user may be on his way out himself.
    insert into fieldwright.ended_sessions ("user", times)
    select id, 1 from directus_users where id = old."user"
    on conflict ("user") do update set times = fieldwright.ended_sessions.times + 1;
    perform pg_notify('fieldwright_sessions', old."user"::text);
  end if;
  return null;
end $$;

drop trigger if exists fieldwright_session_ended on directus_sessions;
create trigger fieldwright_session_ended
  after delete on directus_sessions
  for each row execute function fieldwright.session_ended();

-- Tokens carry the role, and Directus ends sessions by its own door alone: here it holds for all.
create or replace function fieldwright.end_sessions() returns trigger
language plpgsql as $$
begin
  delete from directus_sessions where "user" = new.id;
  insert into fieldwright.ended_sessions ("user", times) values (new.id, 1)
  on conflict ("user") do update set times = fieldwright.ended_sessions.times + 1;
  return null;
end $$;

drop trigger if exists fieldwright_end_sessions on directus_users;
create trigger fieldwright_end_sessions
  after update of status, role on directus_users
  for each row
  when (old.status is distinct from new.status or old.role is distinct from new.role)
  execute function fieldwright.end_sessions();
