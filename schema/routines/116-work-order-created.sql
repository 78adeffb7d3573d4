-- The first event of every order, through whatever door it came. Histories that are loaded with
-- `fieldwright.history` bring their own.
create or replace function fieldwright.work_order_created_event() returns trigger
language plpgsql as $$
begin
  if coalesce(current_setting('fieldwright.history', true), '') = 'on' then
    return null;
  end if;
  insert into work_order_events
    (id, company, work_order, kind, to_status, actor_user, source, data, occurred_at, received_at)
  select gen_random_uuid(), o.company, o.id, 'created', o.status, o.created_by,
         coalesce(
           nullif(current_setting('fieldwright.source', true), ''),
           case o.source_kind when 'email' then 'parser' when 'import' then 'system'
                              when 'api' then 'api' else 'studio' end),
         jsonb_build_object('source', o.source, 'sourceKind', o.source_kind)::json,
         coalesce(o.created_at, now()), now()
  from created o;
  return null;
end $$;

drop trigger if exists fieldwright_created_event on work_orders;
create trigger fieldwright_created_event
  after insert on work_orders
  referencing new table as created
  for each statement execute function fieldwright.work_order_created_event();
