-- `fieldwright.history` is set, for one transaction, by seeds and migrations that write the past.
create or replace function fieldwright.writes_history() returns boolean language sql stable as $$
  select coalesce(current_setting('fieldwright.history', true), '') = 'on'
$$;

create or replace function fieldwright.work_order_created() returns trigger language plpgsql as $$
declare
  first_state record;
  own_day date;
  pattern text;
begin
  if new.lifecycle is null then
    select lifecycle into new.lifecycle from work_types
      where company = new.company and id = new.work_type;
  end if;

  select state.code, state.category, companies.time_zone into first_state
    from companies
    left join lifecycle_states as state
      on state.company = companies.id and state.lifecycle = new.lifecycle and state.is_initial
    where companies.id = new.company;
  if coalesce(new.status, '') = '' then
    new.status := first_state.code;
  end if;
  if new.status is not distinct from first_state.code then
    new.status_category := first_state.category;
  elsif not fieldwright.writes_history() then
    raise exception 'WORK_STATUS_NOT_INITIAL: A new work order starts in %, not in %.',
      coalesce(first_state.code, '(the lifecycle has no initial state)'), coalesce(new.status, '(none)')
      using errcode = '23514', table = 'work_orders', column = 'status';
  else
    select category into new.status_category from lifecycle_states
      where company = new.company and lifecycle = new.lifecycle and code = new.status;
    if not found then
      new.status_category := null;
    end if;
  end if;
  if new.status_category is null then
    raise exception 'WORK_STATUS_UNKNOWN: % is no state of the lifecycle.', coalesce(new.status, '(none)')
      using errcode = '23514', table = 'work_orders', column = 'status';
  end if;
  new.status_changed_at := coalesce(new.status_changed_at, now());

  if coalesce(new.number, '') = '' then
    own_day := (coalesce(new.created_at, now()) at time zone first_state.time_zone)::date;
    select number_pattern into pattern from work_types
      where company = new.company and id = new.work_type;
    new.number := case when coalesce(pattern, '') = ''
      then 'WO-' || extract(year from own_day) || '-' || fieldwright.padded(
        fieldwright.next_in_statement(new.company, 'work_orders', extract(year from own_day)::integer), 5)
      else fieldwright.order_number_by(pattern, new.company, new.work_type, own_day) end;
  end if;
  return new;
end $$;

drop trigger if exists work_orders_created on work_orders;
create trigger work_orders_created before insert on work_orders
  for each row execute function fieldwright.work_order_created();
drop trigger if exists work_orders_number_run on work_orders;
create trigger work_orders_number_run after insert on work_orders
  for each statement execute function fieldwright.end_number_run();

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
