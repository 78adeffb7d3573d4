create or replace function fieldwright.next_number(of_company uuid, of_series text, of_year integer)
returns bigint language sql as $$
  insert into fieldwright.number_series (company, series, year, last)
  values (of_company, of_series, of_year, 1)
  on conflict (company, series, year) do update set last = number_series.last + 1
  returning last
$$;

create or replace function fieldwright.number_customer() returns trigger language plpgsql as $$
begin
  if coalesce(new.number, '') = '' then
    new.number := 'C-' || lpad(fieldwright.next_number(new.company, 'customers', 0)::text, 6, '0');
  end if;
  return new;
end $$;

drop trigger if exists customers_number on customers;
create trigger customers_number before insert on customers
  for each row execute function fieldwright.number_customer();
