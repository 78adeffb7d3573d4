create or replace function fieldwright.building_named() returns trigger language plpgsql as $$
begin
  new.name_normalised := fieldwright.normalise_name(new.name);
  -- A point as maps draw it, without PostGIS: longitude first.
  new.point := case when new.lat is not null and new.lng is not null then
    json_build_object('type', 'Point', 'coordinates', json_build_array(new.lng, new.lat)) end;
  return new;
end $$;

drop trigger if exists buildings_named on buildings;
create trigger buildings_named before insert or update on buildings
  for each row execute function fieldwright.building_named();

create or replace function fieldwright.splitter_type_fixed() returns trigger language plpgsql as $$
begin
  raise exception 'PLANT_SPLITTER_TYPE_FIXED: The ports of % are made; its type does not change.', old.code
    using errcode = '23514', table = 'splitters', column = 'type';
end $$;

drop trigger if exists splitters_type_fixed on splitters;
create trigger splitters_type_fixed before update of type on splitters
  for each row when (new.type is distinct from old.type)
  execute function fieldwright.splitter_type_fixed();

create or replace function fieldwright.make_ports() returns trigger language plpgsql as $$
begin
  insert into splitter_ports (id, company, splitter, number, created_at, created_by)
  select gen_random_uuid(), new.company, new.id, port, coalesce(new.created_at, now()), new.created_by
    from splitter_types as kind, generate_series(1, kind.port_count) as port
    where kind.company = new.company and kind.id = new.type;
  return null;
end $$;

drop trigger if exists splitters_make_ports on splitters;
create trigger splitters_make_ports after insert on splitters
  for each row execute function fieldwright.make_ports();

create or replace function fieldwright.port_made() returns trigger language plpgsql as $$
declare
  kind record;
begin
  select type.code, type.port_count, type.standby_port into kind
    from splitters join splitter_types as type
      on type.company = splitters.company and type.id = splitters.type
    where splitters.company = new.company and splitters.id = new.splitter;
  if new.number not between 1 and kind.port_count then
    raise exception 'PLANT_PORT_NUMBER_UNKNOWN: A % has the ports 1 to %, not %.', kind.code, kind.port_count, new.number
      using errcode = '23514', table = 'splitter_ports', column = 'number';
  end if;
  new.is_standby := new.number is not distinct from kind.standby_port;
  if coalesce(new.state, 'available') = 'available' and new.is_standby then
    new.state := 'standby';
  end if;
  return new;
end $$;

drop trigger if exists splitter_ports_made on splitter_ports;
create trigger splitter_ports_made before insert on splitter_ports
  for each row execute function fieldwright.port_made();

create or replace function fieldwright.port_attached() returns trigger language plpgsql as $$
declare
  port record;
  order_building uuid;
begin
  select ports.is_standby, ports.number, splitters.building, splitters.code, splitters.id as splitter
    into port
    from splitter_ports as ports
    join splitters on splitters.company = ports.company and splitters.id = ports.splitter
    where ports.company = new.company and ports.id = new.splitter_port;
  select building into order_building from work_orders
    where company = new.company and id = new.work_order;

  if order_building is distinct from port.building then
    raise exception 'PLANT_SPLITTER_OTHER_BUILDING: Splitter % is not in the building of the work order.', port.code
      using errcode = '23514', table = 'port_attachments', column = 'splitter_port';
  end if;
  if port.is_standby and not exists (
    select from standby_approvals
      where company = new.company and id = new.standby_approval
        and splitter_port = new.splitter_port and work_order = new.work_order and file is not null
  ) then
    raise exception 'PLANT_STANDBY_NEEDS_APPROVAL: Port % of % is the standby port: it needs the approval of the partner with its attachment.', port.number, port.code
      using errcode = '23514', table = 'port_attachments', column = 'standby_approval';
  end if;
  new.splitter := port.splitter;
  return new;
end $$;

drop trigger if exists port_attachments_rules on port_attachments;
create trigger port_attachments_rules before insert on port_attachments
  for each row execute function fieldwright.port_attached();

create or replace function fieldwright.attachment_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'PLANT_HISTORY_KEPT: The history of a port is not deleted; release it instead.'
      using errcode = '23514', table = 'port_attachments';
  end if;
  if old.released_at is not null
    or (new.company, new.splitter, new.splitter_port, new.work_order, new.attached_at)
      is distinct from (old.company, old.splitter, old.splitter_port, old.work_order, old.attached_at)
  then
    raise exception 'PLANT_HISTORY_KEPT: An attachment is only ever released, once.'
      using errcode = '23514', table = 'port_attachments';
  end if;
  return new;
end $$;

drop trigger if exists port_attachments_kept on port_attachments;
create trigger port_attachments_kept before update or delete on port_attachments
  for each row execute function fieldwright.attachment_kept();

-- At commit, the port, its history and the order must tell the same story.
create or replace function fieldwright.port_consistent() returns trigger language plpgsql as $$
declare
  port_id uuid := case tg_table_name when 'splitter_ports' then new.id
    else (to_jsonb(new) ->> 'splitter_port')::uuid end;
  port record;
begin
  select ports.number, ports.state, ports.work_order, live.work_order as attached_to,
      orders.splitter_port as named
    into port
    from splitter_ports as ports
    left join port_attachments as live
      on live.company = ports.company and live.splitter_port = ports.id and live.released_at is null
    left join work_orders as orders
      on orders.company = live.company and orders.id = live.work_order
    where ports.id = port_id;
  if not found then
    return null;
  end if;
  if (port.state = 'used') <> (port.attached_to is not null)
    or (port.attached_to is not null and port.work_order is distinct from port.attached_to)
    or (port.attached_to is not null and port.named is distinct from port_id)
  then
    raise exception 'PLANT_PORT_INCONSISTENT: Port % is % but its attachment says otherwise; use the allocate and release commands.', port.number, port.state
      using errcode = '23514', table = 'splitter_ports', column = 'state';
  end if;
  return null;
end $$;

drop trigger if exists splitter_ports_consistent on splitter_ports;
create constraint trigger splitter_ports_consistent after insert or update on splitter_ports
  deferrable initially deferred
  for each row when (new.state = 'used' or new.work_order is not null)
  execute function fieldwright.port_consistent();

drop trigger if exists splitter_ports_freed on splitter_ports;
create constraint trigger splitter_ports_freed after update on splitter_ports
  deferrable initially deferred
  for each row when (old.state = 'used' and new.state <> 'used')
  execute function fieldwright.port_consistent();

drop trigger if exists port_attachments_consistent on port_attachments;
create constraint trigger port_attachments_consistent after insert or update on port_attachments
  deferrable initially deferred
  for each row execute function fieldwright.port_consistent();

create or replace function fieldwright.order_keeps_building() returns trigger language plpgsql as $$
begin
  if exists (
    select from port_attachments
      where company = new.company and work_order = new.id and released_at is null
  ) then
    raise exception 'PLANT_ORDER_HAS_PORT: % holds a port in its building; release the port first.', old.number
      using errcode = '23514', table = 'work_orders', column = 'building';
  end if;
  return new;
end $$;

drop trigger if exists work_orders_keep_building on work_orders;
create trigger work_orders_keep_building before update of building on work_orders
  for each row when (new.building is distinct from old.building and old.splitter_port is not null)
  execute function fieldwright.order_keeps_building();
