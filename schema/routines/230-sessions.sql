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
  -- A program has a socket and no session.
  perform pg_notify('fieldwright_sessions', new.id::text);
  return null;
end $$;

drop trigger if exists fieldwright_end_sessions on directus_users;
create trigger fieldwright_end_sessions
  after update of status, role on directus_users
  for each row
  when (old.status is distinct from new.status or old.role is distinct from new.role)
  execute function fieldwright.end_sessions();

-- A token that was exchanged, taken back or given another end signs nobody in any more, nor does what
-- is open already.
create or replace function fieldwright.token_changed() returns trigger
language plpgsql as $$
begin
  if old."user" is not null then
    perform pg_notify('fieldwright_sessions', old."user"::text);
  end if;
  return null;
end $$;

drop trigger if exists fieldwright_token_changed on api_tokens;
create trigger fieldwright_token_changed
  after update of token_hash, revoked_at, expires_at, "user" or delete on api_tokens
  for each row execute function fieldwright.token_changed();

-- A company that was switched off lets nobody in: whatever its people and programs have open ends.
create or replace function fieldwright.company_closed() returns trigger
language plpgsql as $$
begin
  perform pg_notify('fieldwright_sessions', m."user"::text)
  from (select distinct "user" from memberships where company = new.id and is_active) m;
  return null;
end $$;

drop trigger if exists fieldwright_company_closed on companies;
create trigger fieldwright_company_closed after update of is_active on companies
  for each row when (old.is_active and not new.is_active)
  execute function fieldwright.company_closed();
