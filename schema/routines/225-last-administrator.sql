-- A company always has somebody who may manage its people. Whoever ends a membership takes the
-- company's turn first, so that two administrators cannot end each other at the same time.
create or replace function fieldwright.keep_an_administrator() returns trigger
language plpgsql as $$
begin
  if old.persona <> 'admin' or not old.is_active then
    return null;
  end if;
  if tg_op = 'UPDATE' and new.persona = 'admin' and new.is_active and new.company = old.company then
    return null;
  end if;
  -- Gone or blocked people manage nothing, and a company that is deleted needs nobody.
  if not exists (select from directus_users where id = old."user" and status = 'active') then
    return null;
  end if;
  perform from companies where id = old.company for no key update;
  if found and not exists (
    select from memberships m join directus_users u on u.id = m."user" and u.status = 'active'
      where m.company = old.company and m.persona = 'admin' and m.is_active
  ) then
    raise exception 'ORGANISATION_LAST_ADMINISTRATOR: This is the last administrator of the company. Make somebody else administrator first.'
      using errcode = '23514', table = 'memberships', column = 'persona';
  end if;
  return null;
end $$;

drop trigger if exists memberships_keep_administrator on memberships;
create trigger memberships_keep_administrator after update or delete on memberships
  for each row execute function fieldwright.keep_an_administrator();
