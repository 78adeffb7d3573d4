-- 48 random bits: nobody finds another address by counting. A splitter serves what its building serves.
create or replace function fieldwright.keep_address() returns trigger language plpgsql as $$
begin
  if new.fibre_id is null then
    new.fibre_id := 'F' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 12));
  end if;
  if new.splitter is not null then
    select building into new.building from splitters
      where company = new.company and id = new.splitter;
  end if;
  return new;
end $$;

drop trigger if exists addresses_keep on addresses;
create trigger addresses_keep before insert or update of fibre_id, splitter, building on addresses
  for each row execute function fieldwright.keep_address();
