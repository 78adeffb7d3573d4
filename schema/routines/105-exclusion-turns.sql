-- Two open transactions whose new rows exclude each other wait for one another and one of them
-- dies of a deadlock. Taking turns before the row is written, the second sees the first.
create or replace function fieldwright.visit_takes_turn() returns trigger language plpgsql as $$
begin
  if new.status = 'published' and not new.may_overlap and new.technician is not null then
    perform pg_advisory_xact_lock(hashtextextended('visit:' || new.technician, 0));
  end if;
  return new;
end $$;

drop trigger if exists appointments_turn on appointments;
create trigger appointments_turn
  before insert or update of technician, starts_at, ends_at, status, may_overlap on appointments
  for each row execute function fieldwright.visit_takes_turn();

create or replace function fieldwright.docket_number_takes_turn() returns trigger language plpgsql as $$
begin
  if new.number is not null and new.status <> 'rejected' then
    perform pg_advisory_xact_lock(hashtextextended('docket:' || new.company || ':' || new.number, 0));
  end if;
  return new;
end $$;

drop trigger if exists dockets_turn on dockets;
create trigger dockets_turn
  before insert or update of number, status on dockets
  for each row execute function fieldwright.docket_number_takes_turn();
