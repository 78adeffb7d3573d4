-- The port says until when it is held, so that who looks for a free one reads one row, and who waits for
-- its lock sees what became of it.
create or replace function fieldwright.port_held() returns trigger language plpgsql as $$
begin
  update splitter_ports p
    set hold_ends_at = (select h.hold_ends_at from port_holds h
      where h.company = p.company and h.splitter_port = p.id and h.released_at is null)
    where p.company = new.company and p.id = new.splitter_port;
  return null;
end $$;

drop trigger if exists port_holds_kept on port_holds;
create trigger port_holds_kept after insert or update of hold_ends_at, released_at on port_holds
  for each row execute function fieldwright.port_held();

create or replace function fieldwright.hold_used() returns trigger language plpgsql as $$
begin
  update port_holds set released_at = now(), release_reason = 'used', updated_at = now()
    where company = new.company and released_at is null
      and (splitter_port = new.splitter_port or work_order = new.work_order);
  return null;
end $$;

drop trigger if exists port_attachments_use_hold on port_attachments;
create trigger port_attachments_use_hold after insert on port_attachments
  for each row execute function fieldwright.hold_used();

create or replace function fieldwright.order_of_hold_over() returns trigger language plpgsql as $$
begin
  update port_holds set released_at = now(), release_reason = 'cancelled', updated_at = now()
    where company = new.company and work_order = new.id and released_at is null;
  update subscriptions set state = 'cancelled', updated_at = now()
    where company = new.company and work_order = new.id and state = 'ordered';
  return null;
end $$;

drop trigger if exists work_orders_end_hold on work_orders;
create trigger work_orders_end_hold after update of status, status_category on work_orders
  for each row when (new.status_category = 'cancelled' and old.status_category <> 'cancelled')
  execute function fieldwright.order_of_hold_over();

create or replace function fieldwright.order_activates_subscription() returns trigger language plpgsql as $$
begin
  update subscriptions set state = 'active', updated_at = now()
    where company = new.company and work_order = new.id and state = 'ordered';
  return null;
end $$;

drop trigger if exists work_orders_activate_subscription on work_orders;
create trigger work_orders_activate_subscription after update of status, status_category on work_orders
  for each row when (new.status_category in ('done', 'closed') and old.status_category not in ('done', 'closed'))
  execute function fieldwright.order_activates_subscription();
