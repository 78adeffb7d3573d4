create or replace function fieldwright.transition_states_exist() returns trigger language plpgsql as $$
declare
  missing text;
begin
  select string_agg(wanted, ', ' order by wanted) into missing
    from unnest(array[new.from_state, new.to_state]) as wanted
    where not exists (
      select from lifecycle_states
        where company = new.company and lifecycle = new.lifecycle and code = wanted
    );
  if missing is not null then
    raise exception 'LIFECYCLE_STATE_UNKNOWN: % is no state of the lifecycle.', missing
      using errcode = '23514', table = 'lifecycle_transitions';
  end if;
  if new.from_state = new.to_state then
    raise exception 'LIFECYCLE_TRANSITION_TO_ITSELF: A transition leads to another state.'
      using errcode = '23514', table = 'lifecycle_transitions', column = 'to_state';
  end if;
  return new;
end $$;

drop trigger if exists lifecycle_transitions_states on lifecycle_transitions;
create trigger lifecycle_transitions_states before insert or update on lifecycle_transitions
  for each row execute function fieldwright.transition_states_exist();

create or replace function fieldwright.state_in_use() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.code = old.code and new.lifecycle = old.lifecycle then
    return new;
  end if;
  if exists (
    select from work_orders
      where company = old.company and lifecycle = old.lifecycle and status = old.code
  ) or exists (
    select from tasks
      where company = old.company and lifecycle = old.lifecycle and status = old.code
  ) then
    raise exception 'LIFECYCLE_STATE_IN_USE: Orders or tasks stand in %.', old.code
      using errcode = '23514', table = 'lifecycle_states', column = 'code';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

drop trigger if exists lifecycle_states_in_use on lifecycle_states;
create trigger lifecycle_states_in_use before update or delete on lifecycle_states
  for each row execute function fieldwright.state_in_use();
