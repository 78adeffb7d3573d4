-- A task goes through the lifecycle of tasks that the company had active when it was made.
create or replace function fieldwright.task_saved() returns trigger language plpgsql as $$
declare
  first_state record;
begin
  if tg_op = 'INSERT' then
    if new.lifecycle is null then
      select id into new.lifecycle from lifecycles
        where company = new.company and entity = 'task' and is_active;
    end if;
    select code, category into first_state from lifecycle_states
      where company = new.company and lifecycle = new.lifecycle and is_initial;
    if not found then
      raise exception 'TASKS_LIFECYCLE_MISSING: The company has no active lifecycle of tasks with a first state.'
        using errcode = '23514', table = 'tasks', column = 'lifecycle';
    end if;
    if coalesce(new.status, '') = '' then
      new.status := first_state.code;
    elsif new.status <> first_state.code and not fieldwright.writes_history() then
      raise exception 'TASKS_STATUS_NOT_INITIAL: A new task starts in %.', first_state.code
        using errcode = '23514', table = 'tasks', column = 'status';
    end if;
    new.status_changed_at := coalesce(new.status_changed_at, now());
  else
    if (new.lifecycle, new.work_order) is distinct from (old.lifecycle, old.work_order) then
      raise exception 'TASKS_ORDER_FIXED: A task stays with its order and its lifecycle.'
        using errcode = '23514', table = 'tasks', column = 'work_order';
    end if;
    if new.status is distinct from old.status and not exists (
      select from lifecycle_transitions
        where company = new.company and lifecycle = new.lifecycle
          and from_state = old.status and to_state = new.status
    ) then
      raise exception 'TASKS_TRANSITION_UNKNOWN: A task does not go from % to %.', old.status, new.status
        using errcode = '23514', table = 'tasks', column = 'status';
    end if;
    if new.status is distinct from old.status
      and new.status_changed_at is not distinct from old.status_changed_at then
      new.status_changed_at := now();
    end if;
  end if;
  select category into new.status_category from lifecycle_states
    where company = new.company and lifecycle = new.lifecycle and code = new.status;
  if not found then
    raise exception 'TASKS_STATUS_UNKNOWN: % is no state of the lifecycle of tasks.', new.status
      using errcode = '23514', table = 'tasks', column = 'status';
  end if;
  -- What is done, or has a date that is still to come, is not overdue. Nobody waits for the clock.
  if new.overdue_since is not null and (
    new.status_category in ('done', 'closed', 'cancelled')
    or new.due_at is null
    or not fieldwright.day_is_over(new.company, new.due_at)
  ) then
    new.overdue_since := null;
  end if;
  return new;
end $$;

-- Whether the day of an instant lies behind the company's today.
create or replace function fieldwright.day_is_over(of_company uuid, moment timestamptz) returns boolean
language sql stable as $$
  select (moment at time zone time_zone)::date < (now() at time zone time_zone)::date
    from companies where id = of_company
$$;

drop trigger if exists tasks_saved on tasks;
create trigger tasks_saved before insert or update on tasks
  for each row execute function fieldwright.task_saved();

create or replace function fieldwright.order_not_overdue() returns trigger language plpgsql as $$
begin
  if new.status_category in ('done', 'closed', 'cancelled')
    or coalesce(new.due_at, new.scheduled_end) is null
    or not fieldwright.day_is_over(new.company, coalesce(new.due_at, new.scheduled_end))
  then
    new.overdue_since := null;
  end if;
  return new;
end $$;

-- After the trigger that writes the category: triggers of one event run by name.
drop trigger if exists work_orders_overdue_over on work_orders;
create trigger work_orders_overdue_over before update on work_orders
  for each row when (old.overdue_since is not null or new.overdue_since is not null)
  execute function fieldwright.order_not_overdue();

-- Dependencies of one order make no circle. Two that are written at once wait for each other.
create or replace function fieldwright.task_dependency_saved() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(new.work_order::text, 700));
  if exists (
    with recursive before (task) as (
      select new.depends_on
      union
      select d.depends_on from task_dependencies d join before on d.task = before.task
        where d.company = new.company
    )
    select from before where task = new.task
  ) then
    raise exception 'TASKS_CIRCLE: A task cannot wait for one that waits for it.'
      using errcode = '23514', table = 'task_dependencies', column = 'depends_on';
  end if;
  return new;
end $$;

drop trigger if exists task_dependencies_no_circle on task_dependencies;
create trigger task_dependencies_no_circle before insert or update on task_dependencies
  for each row execute function fieldwright.task_dependency_saved();

-- A crew has a lead when the transaction ends; that it has not two, an index sees to.
create or replace function fieldwright.crew_has_lead() returns trigger language plpgsql as $$
declare
  of_order uuid := case tg_op when 'DELETE' then old.work_order else new.work_order end;
begin
  if exists (select from order_crew where work_order = of_order)
    and not exists (select from order_crew where work_order = of_order and is_lead) then
    raise exception 'TASKS_CREW_LEAD: One of the crew leads it.'
      using errcode = '23514', table = 'order_crew', column = 'is_lead';
  end if;
  return null;
end $$;

drop trigger if exists order_crew_lead on order_crew;
create constraint trigger order_crew_lead after insert or update or delete on order_crew
  deferrable initially deferred
  for each row execute function fieldwright.crew_has_lead();

-- Work types follow lifecycles of orders.
create or replace function fieldwright.lifecycle_of_orders() returns trigger language plpgsql as $$
begin
  -- Of another company's nothing is told: the foreign key refuses it.
  if exists (select from lifecycles
    where id = new.lifecycle and company = new.company and entity <> 'work_order') then
    raise exception 'LIFECYCLE_NOT_OF_ORDERS: This lifecycle is for tasks.'
      using errcode = '23514', table = 'work_types', column = 'lifecycle';
  end if;
  return new;
end $$;

drop trigger if exists work_types_lifecycle on work_types;
create trigger work_types_lifecycle before insert or update of lifecycle on work_types
  for each row execute function fieldwright.lifecycle_of_orders();

-- What a lifecycle is for does not change once it is used.
create or replace function fieldwright.lifecycle_entity_kept() returns trigger language plpgsql as $$
begin
  if new.entity is distinct from old.entity and (
    exists (select from work_types where lifecycle = old.id)
    or exists (select from work_orders where company = old.company and lifecycle = old.id)
    or exists (select from tasks where company = old.company and lifecycle = old.id)
  ) then
    raise exception 'LIFECYCLE_ENTITY_FIXED: A lifecycle that is used stays for what it is for.'
      using errcode = '23514', table = 'lifecycles', column = 'entity';
  end if;
  return new;
end $$;

drop trigger if exists lifecycles_entity on lifecycles;
create trigger lifecycles_entity before update of entity on lifecycles
  for each row execute function fieldwright.lifecycle_entity_kept();
