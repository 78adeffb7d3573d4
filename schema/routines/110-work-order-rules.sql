-- `fieldwright.history` is set, for one transaction, by seeds and migrations that write the past.
create or replace function fieldwright.writes_history() returns boolean language sql stable as $$
  select coalesce(current_setting('fieldwright.history', true), '') = 'on'
$$;

create or replace function fieldwright.work_order_created() returns trigger language plpgsql as $$
declare
  first_state record;
  own_year integer;
begin
  if new.lifecycle is null then
    select lifecycle into new.lifecycle from work_types
      where company = new.company and id = new.work_type;
  end if;

  select code, category into first_state from lifecycle_states
    where company = new.company and lifecycle = new.lifecycle and is_initial;
  if coalesce(new.status, '') = '' then
    new.status := first_state.code;
  end if;
  if new.status is distinct from first_state.code and not fieldwright.writes_history() then
    raise exception 'WORK_STATUS_NOT_INITIAL: A new work order starts in %, not in %.',
      coalesce(first_state.code, '(the lifecycle has no initial state)'), coalesce(new.status, '(none)')
      using errcode = '23514', table = 'work_orders', column = 'status';
  end if;

  select category into new.status_category from lifecycle_states
    where company = new.company and lifecycle = new.lifecycle and code = new.status;
  if not found then
    raise exception 'WORK_STATUS_UNKNOWN: % is no state of the lifecycle.', coalesce(new.status, '(none)')
      using errcode = '23514', table = 'work_orders', column = 'status';
  end if;
  new.status_changed_at := coalesce(new.status_changed_at, now());

  if coalesce(new.number, '') = '' then
    select extract(year from coalesce(new.created_at, now()) at time zone time_zone) into own_year
      from companies where id = new.company;
    new.number := 'WO-' || own_year || '-'
      || lpad(fieldwright.next_number(new.company, 'work_orders', own_year)::text, 5, '0');
  end if;
  return new;
end $$;

drop trigger if exists work_orders_created on work_orders;
create trigger work_orders_created before insert on work_orders
  for each row execute function fieldwright.work_order_created();

create or replace function fieldwright.work_order_changed() returns trigger language plpgsql as $$
begin
  if new.lifecycle is distinct from old.lifecycle and not fieldwright.writes_history() then
    raise exception 'WORK_LIFECYCLE_FIXED: The lifecycle of % does not change.', old.number
      using errcode = '23514', table = 'work_orders', column = 'lifecycle';
  end if;

  if new.status is not distinct from old.status then
    new.status_category := old.status_category;
    return new;
  end if;

  if not fieldwright.writes_history() and not exists (
    select from lifecycle_transitions
      where company = new.company and lifecycle = new.lifecycle
        and from_state = old.status and to_state = new.status
  ) then
    raise exception 'WORK_TRANSITION_UNKNOWN: % does not lead from % to %.', old.number, old.status, new.status
      using errcode = '23514', table = 'work_orders', column = 'status';
  end if;
  select category into new.status_category from lifecycle_states
    where company = new.company and lifecycle = new.lifecycle and code = new.status;
  if not found then
    raise exception 'WORK_STATUS_UNKNOWN: % is no state of the lifecycle.', new.status
      using errcode = '23514', table = 'work_orders', column = 'status';
  end if;
  if new.status_changed_at is not distinct from old.status_changed_at then
    new.status_changed_at := now();
  end if;
  return new;
end $$;

drop trigger if exists work_orders_changed on work_orders;
create trigger work_orders_changed before update on work_orders
  for each row execute function fieldwright.work_order_changed();
