-- Entering a state gives an order the tasks of its templates, once: whatever door the change comes
-- through, in its transaction, and for any number of orders in four statements.

-- Who is named by a template gets the tasks made from it. Somebody who left gets nothing more.
create or replace function fieldwright.assign_by_template(of_tasks uuid[]) returns void
language sql as $$
  insert into task_assignees (id, company, task, technician, person, persona, created_at)
  select gen_random_uuid(), t.company, t.id, p.technician, p.person, p.persona, now()
    from tasks t join task_templates p on p.id = t.template
    where t.id = any(of_tasks) and t.assign_rule in ('technician', 'person', 'persona')
      and num_nonnulls(p.technician, p.person, p.persona) = 1
      and (p.person is null or exists (
        select from memberships m where m.company = t.company and m."user" = p.person and m.is_active))
  on conflict do nothing
$$;

-- Those of the type and the state of each order; or the templates that are named, whatever theirs are.
drop function if exists fieldwright.make_tasks(uuid[]);
create or replace function fieldwright.make_tasks(of_orders uuid[], of_templates uuid[] default null)
returns void language plpgsql as $$
declare
  made uuid[];
begin
  with added as (
    insert into tasks
      (id, company, work_order, template, title, instructions, position, due_from,
       due_offset_minutes, due_base_at, due_at, assign_rule, estimate_minutes, checklist,
       required_evidence, created_at)
    select gen_random_uuid(), o.company, o.id, p.id, p.title, p.instructions, p.position, p.due_from,
        case when p.due_from is not null then p.due_offset_minutes end, base.at,
        base.due + make_interval(mins => p.due_offset_minutes), p.assign_rule, p.estimate_minutes,
        p.checklist, p.required_evidence, now()
      from work_orders o
      join task_templates p on p.company = o.company and p.is_active
        and case when of_templates is null then p.work_type = o.work_type and p.state = o.status
          else p.id = any(of_templates) end
      cross join lateral (
        select case p.due_from when 'state' then o.status_changed_at when 'creation' then o.created_at end as at,
          case p.due_from when 'state' then o.status_changed_at when 'creation' then o.created_at
            when 'appointment' then o.scheduled_start end as due
      ) base
      where o.id = any(of_orders)
      order by o.id, p.position
    on conflict (company, work_order, template) do nothing
    returning id
  )
  select array_agg(id) into made from added;
  if made is null then return; end if;
  perform fieldwright.assign_by_template(made);
  insert into work_order_events
    (id, company, work_order, kind, source, data, occurred_at, received_at)
  select gen_random_uuid(), company, work_order, 'task_added', 'system',
      jsonb_build_object('task', id, 'title', title, 'template', template)::json, now(), now()
    from tasks where id = any(made);
end $$;

create or replace function fieldwright.orders_made_tasks() returns trigger language plpgsql as $$
declare
  concerned uuid[];
begin
  if fieldwright.writes_history() then return null; end if;
  select array_agg(o.id) into concerned from entered o
    where exists (
      select from task_templates p
        where p.company = o.company and p.work_type = o.work_type and p.state = o.status and p.is_active);
  if concerned is not null then perform fieldwright.make_tasks(concerned); end if;
  return null;
end $$;

drop trigger if exists fieldwright_first_tasks on work_orders;
create trigger fieldwright_first_tasks after insert on work_orders
  referencing new table as entered
  for each statement execute function fieldwright.orders_made_tasks();

create or replace function fieldwright.orders_entered_state() returns trigger language plpgsql as $$
declare
  concerned uuid[];
begin
  if fieldwright.writes_history() then return null; end if;
  select array_agg(o.id) into concerned
    from entered o join left_behind b on b.id = o.id
    where o.status is distinct from b.status and exists (
      select from task_templates p
        where p.company = o.company and p.work_type = o.work_type and p.state = o.status and p.is_active);
  if concerned is not null then perform fieldwright.make_tasks(concerned); end if;

  -- What is due relative to the appointment moves with it while the task is open.
  update tasks t set due_at = o.scheduled_start + make_interval(mins => t.due_offset_minutes)
    from entered o join left_behind b on b.id = o.id
    where o.scheduled_start is distinct from b.scheduled_start
      and t.company = o.company and t.work_order = o.id and t.due_from = 'appointment'
      and t.status_category not in ('done', 'closed', 'cancelled');
  return null;
end $$;

drop trigger if exists fieldwright_state_tasks on work_orders;
create trigger fieldwright_state_tasks after update on work_orders
  referencing old table as left_behind new table as entered
  for each statement execute function fieldwright.orders_entered_state();

-- A changed template changes tasks that nobody began, and of these only what nobody changed by hand.
create or replace function fieldwright.template_changed() returns trigger language plpgsql as $$
declare
  reassigned uuid[];
begin
  with open_tasks as (
    select t.id from tasks t join work_orders o on o.id = t.work_order
      where t.company = new.company and t.template = new.id
        and t.status_category = 'new' and t.started_at is null
        and o.status_category not in ('done', 'closed', 'cancelled')
  ), changed as (
    update tasks t set
      title = case when t.title = old.title then new.title else t.title end,
      instructions = case when t.instructions is not distinct from old.instructions
        then new.instructions else t.instructions end,
      position = case when t.position = old.position then new.position else t.position end,
      estimate_minutes = case when t.estimate_minutes is not distinct from old.estimate_minutes
        then new.estimate_minutes else t.estimate_minutes end,
      checklist = case when t.checklist::jsonb = old.checklist::jsonb then new.checklist else t.checklist end,
      required_evidence = case when t.required_evidence::jsonb = old.required_evidence::jsonb
        then new.required_evidence else t.required_evidence end,
      due_from = case when t.due_from is not distinct from old.due_from then new.due_from else t.due_from end,
      due_offset_minutes = case when t.due_from is not distinct from old.due_from
        then case when new.due_from is not null then new.due_offset_minutes end
        else t.due_offset_minutes end,
      due_at = case
        when t.due_from is distinct from old.due_from then t.due_at
        when old.due_from is null and t.due_at is not null then t.due_at
        when new.due_from is null then null
        else (select case new.due_from when 'appointment' then o.scheduled_start
                when 'creation' then o.created_at else coalesce(t.due_base_at, t.created_at) end
              from work_orders o where o.id = t.work_order)
            + make_interval(mins => new.due_offset_minutes) end,
      assign_rule = case when t.assign_rule = old.assign_rule then new.assign_rule else t.assign_rule end
    from open_tasks where open_tasks.id = t.id
    returning t.id, t.assign_rule
  )
  select array_agg(id) filter (where assign_rule = new.assign_rule) into reassigned from changed;
  if reassigned is not null
    and (old.assign_rule, old.technician, old.person, old.persona)
      is distinct from (new.assign_rule, new.technician, new.person, new.persona) then
    delete from task_assignees a where a.task = any(reassigned) and (
      a.technician = old.technician or a.person = old.person or a.persona = old.persona);
    perform fieldwright.assign_by_template(reassigned);
  end if;
  return null;
end $$;

drop trigger if exists task_templates_changed on task_templates;
create trigger task_templates_changed after update on task_templates
  for each row execute function fieldwright.template_changed();

-- Everybody who does a task: by name, as the technician of the order or as the lead of its crew.
create or replace view fieldwright.task_people as
  select t.company, t.id as task, t.work_order, a.technician, a.person, a.persona
    from public.tasks t join public.task_assignees a on a.company = t.company and a.task = t.id
  union
  select t.company, t.id, t.work_order, o.technician, null::uuid, null::varchar
    from public.tasks t join public.work_orders o on o.company = t.company and o.id = t.work_order
    where t.assign_rule = 'order_technician' and o.technician is not null
  union
  select t.company, t.id, t.work_order, c.technician, null::uuid, null::varchar
    from public.tasks t join public.order_crew c on c.company = t.company and c.work_order = t.work_order
    where t.assign_rule = 'crew_lead' and c.is_lead;
