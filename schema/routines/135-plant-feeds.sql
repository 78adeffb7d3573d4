-- The OLT port at the head of the splitters that feed a splitter; null where the chain ends before one.
create or replace function fieldwright.plant_olt_port_of_splitter(splitter uuid)
returns uuid language sql stable as $$
  with recursive up as (
    select s.company, s.olt_port, s.feed_port, 1 as stage from splitters s where s.id = $1
    union all
    select s.company, s.olt_port, s.feed_port, up.stage + 1
    from up
    join splitter_ports p on p.company = up.company and p.id = up.feed_port
    join splitters s on s.company = p.company and s.id = p.splitter
    where up.olt_port is null and up.stage < 8
  )
  select olt_port from up where olt_port is not null limit 1
$$;

create or replace function fieldwright.plant_tariff_zone_of_splitter(splitter uuid)
returns uuid language sql stable as $$
  select tariff_zone from olt_ports where id = fieldwright.plant_olt_port_of_splitter($1)
$$;

-- The splitters behind a splitter with itself, each with its stage; the first has stage 1.
create or replace function fieldwright.plant_splitters_behind(splitter uuid)
returns table (id uuid, stage int) language sql stable as $$
  with recursive down as (
    select s.company, s.id, 1 as stage from splitters s where s.id = $1
    union all
    select s.company, s.id, down.stage + 1
    from down
    join splitter_ports p on p.company = down.company and p.splitter = down.id
    join splitters s on s.company = p.company and s.feed_port = p.id
    where down.stage < 8
  )
  select down.id, down.stage from down
$$;

-- Customers behind an OLT port.
create or replace function fieldwright.plant_used_behind(olt_port uuid)
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
    join splitter_ports p on p.company = down.company and p.splitter = down.id and p.state = 'used'
$$;

-- No circle, three stages at most, a free port of the splitter before it, and no more customers than the
-- OLT port may serve. Moves of one company take turns: two that together would close a circle see one another.
create or replace function fieldwright.splitter_fed() returns trigger language plpgsql as $$
declare
  parent record;
  head uuid;
  above int := 0;
  below int;
  used int;
  most int;
begin
  if num_nonnulls(new.olt_port, new.feed_port) <> 1 then
    return new;
  end if;
  if tg_op = 'UPDATE' and (old.olt_port, old.feed_port) is not distinct from (new.olt_port, new.feed_port) then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('splitter-feeds:' || new.company, 0));
  -- Whoever takes a port behind the new OLT port just now is waited for, and counted below.
  perform 1 from olt_ports where id = coalesce(new.olt_port, fieldwright.plant_olt_port_of_splitter(
    (select splitter from splitter_ports where id = new.feed_port))) for no key update;
  select max(stage) into below from fieldwright.plant_splitters_behind(new.id);
  if new.feed_port is not null then
    select p.number, p.state, p.splitter, s.code,
        coalesce(p.hold_ends_at > now(), false) as is_held into parent
      from splitter_ports p join splitters s on s.company = p.company and s.id = p.splitter
      where p.company = new.company and p.id = new.feed_port for no key update of p;
    if not found then
      return new;
    end if;
    if parent.splitter = new.id
      or exists (select from fieldwright.plant_splitters_behind(new.id) where id = parent.splitter) then
      raise exception 'PLANT_FEED_CIRCLE: % would feed itself through %.', new.code, parent.code
        using errcode = '23514', table = 'splitters', column = 'feed_port';
    end if;
    if parent.state <> 'available' or parent.is_held then
      raise exception 'PLANT_FEED_PORT_TAKEN: Port % of % is not free.', parent.number, parent.code
        using errcode = '23514', table = 'splitters', column = 'feed_port';
    end if;
    with recursive up as (
      select s.company, s.feed_port, 1 as stage from splitters s where s.id = parent.splitter
      union all
      select s.company, s.feed_port, up.stage + 1 from up
      join splitter_ports p on p.company = up.company and p.id = up.feed_port
      join splitters s on s.company = p.company and s.id = p.splitter where up.stage < 8
    ) select max(stage) into above from up;
    head := fieldwright.plant_olt_port_of_splitter(parent.splitter);
  else
    head := new.olt_port;
    if not exists (select from olt_ports p join olts o on o.company = p.company and o.id = p.olt
      where p.company = new.company and p.id = head and p.is_active and o.is_active) then
      raise exception 'PLANT_OLT_PORT_INACTIVE: The OLT port is not active.'
        using errcode = '23514', table = 'splitters', column = 'olt_port';
    end if;
  end if;
  if above + coalesce(below, 1) > 3 then
    raise exception 'PLANT_FEED_TOO_DEEP: % would stand in a chain of more than three splitters.', new.code
      using errcode = '23514', table = 'splitters', column = 'feed_port';
  end if;
  if head is not null then
    select capacity into most from olt_ports where id = head;
    select count(*) into used from splitter_ports p
      where p.company = new.company and p.state = 'used' and p.splitter in (
        select id from fieldwright.plant_splitters_behind(new.id)
        union
        select behind.id from splitters s, fieldwright.plant_splitters_behind(s.id) behind
          where s.company = new.company and s.olt_port = head);
    if used > most then
      raise exception 'PLANT_OLT_PORT_FULL: The OLT port serves % customers at most; it would have %.', most, used
        using errcode = '23514', table = 'splitters', column = 'olt_port';
    end if;
  end if;
  return new;
end $$;

drop trigger if exists splitters_fed on splitters;
create trigger splitters_fed before insert or update of olt_port, feed_port on splitters
  for each row execute function fieldwright.splitter_fed();

-- The history of feeds, whichever door the change came through; the port that feeds is kept from customers.
create or replace function fieldwright.splitter_feed_noted() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    update splitter_ports set state = case when is_standby then 'standby' else 'available' end
      where company = old.company and id = old.feed_port and state = 'reserved';
    return null;
  end if;
  if tg_op = 'UPDATE' then
    if (old.olt_port, old.feed_port) is not distinct from (new.olt_port, new.feed_port) then
      return null;
    end if;
    update splitter_feeds set fed_until = greatest(now(), fed_from)
      where company = new.company and splitter = new.id and fed_until is null;
    update splitter_ports set state = case when is_standby then 'standby' else 'available' end
      where company = new.company and id = old.feed_port and state = 'reserved';
  end if;
  if new.feed_port is not null then
    update splitter_ports set state = 'reserved' where company = new.company and id = new.feed_port;
  end if;
  if num_nonnulls(new.olt_port, new.feed_port) = 1 then
    insert into splitter_feeds (id, company, splitter, olt_port, feed_port, fed_from, reason, moved_by,
      created_at, created_by)
    select gen_random_uuid(), new.company, new.id, new.olt_port, new.feed_port, now(),
      nullif(current_setting('fieldwright.feed_reason', true), ''), mover, now(), mover
    from (select case when tg_op = 'INSERT' then new.created_by else new.updated_by end as mover) m;
  end if;
  return null;
end $$;

drop trigger if exists splitters_feed_noted on splitters;
create trigger splitters_feed_noted after insert or delete or update of olt_port, feed_port on splitters
  for each row execute function fieldwright.splitter_feed_noted();

-- A port feeds a splitter or an order, never both.
create or replace function fieldwright.feeding_port_kept() returns trigger language plpgsql as $$
begin
  if (new.state not in ('reserved', 'faulty') or new.work_order is not null)
    and exists (select from splitters where company = new.company and feed_port = new.id) then
    raise exception 'PLANT_PORT_FEEDS_SPLITTER: Port % feeds a splitter; move that first.', new.number
      using errcode = '23514', table = 'splitter_ports', column = 'state';
  end if;
  return new;
end $$;

drop trigger if exists splitter_ports_feeding on splitter_ports;
create trigger splitter_ports_feeding before update of state, work_order on splitter_ports
  for each row execute function fieldwright.feeding_port_kept();

create or replace function fieldwright.splitter_feed_kept() returns trigger language plpgsql as $$
begin
  if old.fed_until is not null
    or (new.company, new.splitter, new.fed_from) is distinct from (old.company, old.splitter, old.fed_from)
    or (new.olt_port, new.feed_port) is distinct from (old.olt_port, old.feed_port) then
    raise exception 'PLANT_FEED_KEPT: A period of a feed is only ever ended, once.'
      using errcode = '23514', table = 'splitter_feeds';
  end if;
  return new;
end $$;

drop trigger if exists splitter_feeds_kept on splitter_feeds;
create trigger splitter_feeds_kept before update on splitter_feeds
  for each row execute function fieldwright.splitter_feed_kept();
