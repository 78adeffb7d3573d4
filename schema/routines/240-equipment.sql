-- Numbers of pieces follow the pattern of their category; one that a person took by hand is passed over.
create or replace function fieldwright.number_equipment() returns trigger language plpgsql as $$
declare
  pattern text;
  width integer;
begin
  if coalesce(btrim(new.code), '') = '' then
    select code_pattern into pattern from equipment_categories
      where company = new.company and id = new.category;
    width := coalesce(substring(pattern from '[{]seq:([1-9])[}]$')::integer, 4);
    pattern := coalesce(split_part(pattern, '{', 1), 'EQ-');
    loop
      new.code := pattern ||
        fieldwright.padded(fieldwright.next_number(new.company, 'equipment:' || pattern, 0), width);
      exit when not exists (
        select 1 from equipment where company = new.company and code = new.code);
    end loop;
  end if;
  if coalesce(btrim(new.label_code), '') = '' then
    new.label_code := upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12));
  end if;
  new.serial_no := nullif(btrim(new.serial_no), '');
  return new;
end $$;

drop trigger if exists equipment_number on equipment;
create trigger equipment_number before insert or update of code, label_code, serial_no on equipment
  for each row execute function fieldwright.number_equipment();

create or replace function fieldwright.judge_equipment() returns trigger language plpgsql as $$
begin
  new.is_down := new.condition not in ('good', 'worn');
  return new;
end $$;

drop trigger if exists equipment_judged on equipment;
create trigger equipment_judged before insert or update of condition, is_down on equipment
  for each row execute function fieldwright.judge_equipment();

create or replace function fieldwright.keep_downtime() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.is_down = new.is_down then
    return null;
  end if;
  if new.is_down then
    insert into equipment_downtimes (id, company, equipment, condition, starts_at, created_at)
    values (gen_random_uuid(), new.company, new.id, new.condition, now(), now())
    on conflict do nothing;
  else
    update equipment_downtimes set ends_at = now()
    where company = new.company and equipment = new.id and ends_at is null;
  end if;
  return null;
end $$;

drop trigger if exists equipment_downtime on equipment;
create trigger equipment_downtime after insert or update of condition, is_down on equipment
  for each row execute function fieldwright.keep_downtime();

-- Two bookings that exclude each other take turns: the second sees the first instead of a deadlock.
create or replace function fieldwright.booking_takes_turn() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.is_exclusive := coalesce((
      select c.is_exclusive from equipment e
      join equipment_categories c on c.company = e.company and c.id = e.category
      where e.company = new.company and e.id = new.equipment), true);
  end if;
  if new.state = 'booked' and new.is_exclusive then
    perform pg_advisory_xact_lock(hashtextextended('equipment:' || new.equipment, 0));
  end if;
  return new;
end $$;

drop trigger if exists equipment_bookings_turn on equipment_bookings;
create trigger equipment_bookings_turn
  before insert or update of equipment, starts_at, ends_at, state on equipment_bookings
  for each row execute function fieldwright.booking_takes_turn();

-- What was kept for a job that is cancelled is free again.
create or replace function fieldwright.release_equipment() returns trigger language plpgsql as $$
begin
  update equipment_bookings set state = 'cancelled'
  where company = new.company and work_order = new.id and state = 'booked' and ends_at > now();
  return null;
end $$;

drop trigger if exists work_orders_release_equipment on work_orders;
create trigger work_orders_release_equipment after update of status, status_category on work_orders
  for each row
  when (new.status_category = 'cancelled' and old.status_category is distinct from new.status_category)
  execute function fieldwright.release_equipment();
