-- Customers behind an OLT port, and ports behind it that are held for some to come; not those that are held
-- for the order or the address named.
create or replace function fieldwright.plant_taken_behind(olt_port uuid, for_order uuid, for_address uuid)
returns int language sql stable as $$
  with recursive down as (
    select s.company, s.id, 1 as stage from splitters s
      join olt_ports o on o.company = s.company and o.id = s.olt_port where o.id = $1
    union all
    select s.company, s.id, down.stage + 1
    from down
    join splitter_ports p on p.company = down.company and p.splitter = down.id
    join splitters s on s.company = p.company and s.feed_port = p.id
    where down.stage < 8
  )
  select count(*)::int from down
    join splitter_ports p on p.company = down.company and p.splitter = down.id
    where p.state = 'used'
      or (p.state = 'available' and p.hold_ends_at > now() and not exists (
        select from port_holds h where h.company = p.company and h.splitter_port = p.id
          and h.released_at is null and (h.work_order = $2 or h.address = $3)))
$$;

-- Whether the OLT port at the head of a splitter serves one more; true where nobody said what feeds it.
create or replace function fieldwright.plant_has_room(splitter uuid, for_order uuid, for_address uuid)
returns boolean language sql stable cost 2000 as $$
  select coalesce((
    select o.capacity > fieldwright.plant_taken_behind(o.id, $2, $3)
    from olt_ports o where o.id = fieldwright.plant_olt_port_of_splitter($1)), true)
$$;

-- Those who take ports behind one OLT port take turns until they commit, so that each counts what the one before
-- took; meanwhile none of the splitters above is moved.
create or replace function fieldwright.plant_take_turn(splitters uuid[])
returns void language plpgsql as $$
declare
  chain uuid[];
  locked uuid[];
begin
  loop
    with recursive up as (
      select s.company, s.id, s.feed_port, 1 as stage from splitters s where s.id = any($1)
      union all
      select s.company, s.id, s.feed_port, up.stage + 1
      from up
      join splitter_ports p on p.company = up.company and p.id = up.feed_port
      join splitters s on s.company = p.company and s.id = p.splitter
      where up.stage < 8
    ) select array_agg(distinct up.id order by up.id) into chain from up;
    exit when chain is null or chain is not distinct from locked;
    perform 1 from splitters s where s.id = any(chain) order by s.id for share;
    locked := chain;
  end loop;
  perform 1 from olt_ports o
    where o.id in (select s.olt_port from splitters s where s.id = any(locked))
    order by o.id for no key update;
end $$;

-- The last word, whichever door: no OLT port serves more customers than it may.
create or replace function fieldwright.port_taken() returns trigger language plpgsql as $$
declare
  head record;
  taken int;
begin
  perform fieldwright.plant_take_turn(array[new.splitter]);
  select id, capacity into head from olt_ports
    where id = fieldwright.plant_olt_port_of_splitter(new.splitter);
  if not found then
    return null;
  end if;
  taken := fieldwright.plant_taken_behind(head.id, new.work_order, null);
  if taken > head.capacity then
    raise exception 'PLANT_OLT_PORT_FULL: The OLT port serves % customers at most; it would have %.', head.capacity, taken
      using errcode = '23514', table = 'splitter_ports', column = 'state';
  end if;
  return null;
end $$;

drop trigger if exists splitter_ports_within_capacity on splitter_ports;
create trigger splitter_ports_within_capacity after update of state on splitter_ports
  for each row when (new.state = 'used' and old.state <> 'used')
  execute function fieldwright.port_taken();

drop trigger if exists splitter_ports_held_within_capacity on splitter_ports;
create trigger splitter_ports_held_within_capacity after update of hold_ends_at on splitter_ports
  for each row when (new.state = 'available' and new.hold_ends_at > now()
    and (old.hold_ends_at is null or old.hold_ends_at <= now()))
  execute function fieldwright.port_taken();

create or replace function fieldwright.olt_port_capacity_kept() returns trigger language plpgsql as $$
declare
  used int := fieldwright.plant_used_behind(new.id);
begin
  if used > new.capacity then
    raise exception 'PLANT_OLT_PORT_FULL: The OLT port serves % customers at most; it would have %.', new.capacity, used
      using errcode = '23514', table = 'olt_ports', column = 'capacity';
  end if;
  return new;
end $$;

drop trigger if exists olt_ports_capacity_kept on olt_ports;
create trigger olt_ports_capacity_kept before update of capacity on olt_ports
  for each row when (new.capacity < old.capacity)
  execute function fieldwright.olt_port_capacity_kept();
