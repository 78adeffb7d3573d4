create or replace function fieldwright.next_number(of_company uuid, of_series text, of_year integer)
returns bigint language sql as $$
  insert into fieldwright.number_series (company, series, year, last)
  values (of_company, of_series, of_year, 1)
  on conflict (company, series, year) do update set last = number_series.last + 1
  returning last
$$;

-- A statement that adds many rows locks its series with the first and counts on in memory; a row
-- changed a thousand times in one transaction gets slower with each. `fieldwright.number_run` is
-- company|series|year|last given, empty between statements, and goes back with a savepoint.
create or replace function fieldwright.write_number_run() returns void language plpgsql as $$
declare
  run text[] := string_to_array(nullif(current_setting('fieldwright.number_run', true), ''), '|');
begin
  if run is null then
    return;
  end if;
  update fieldwright.number_series set last = run[4]::bigint
    where company = run[1]::uuid and series = run[2] and year = run[3]::integer
      and last < run[4]::bigint;
  perform set_config('fieldwright.number_run', '', true);
end $$;

-- For row triggers of a table whose statements end in `fieldwright.end_number_run`.
create or replace function fieldwright.next_in_statement(of_company uuid, of_series text, of_year integer)
returns bigint language plpgsql as $$
declare
  series_key text := of_company || '|' || of_series || '|' || of_year || '|';
  run text := current_setting('fieldwright.number_run', true);
  given bigint;
begin
  if starts_with(run, series_key) then
    given := substr(run, length(series_key) + 1)::bigint + 1;
  else
    perform fieldwright.write_number_run();
    given := fieldwright.next_number(of_company, of_series, of_year);
  end if;
  perform set_config('fieldwright.number_run', series_key || given, true);
  return given;
end $$;

create or replace function fieldwright.end_number_run() returns trigger language plpgsql as $$
begin
  perform fieldwright.write_number_run();
  return null;
end $$;

-- At least so many digits: a longer number keeps all of its own.
create or replace function fieldwright.padded(number bigint, width integer) returns text
language sql immutable as $$
  select lpad(number::text, greatest(width, length(number::text)), '0')
$$;

-- A number by the pattern of a work type (`extensions/domain/kernel/number-pattern.ts`), counted within
-- the pattern's month or year. One that an order has already is passed over.
create or replace function fieldwright.order_number_by(
  pattern text, of_company uuid, of_type uuid, made_on date) returns text
language plpgsql as $$
declare
  period integer := case
    when pattern like '%{mm}%' then extract(year from made_on) * 100 + extract(month from made_on)
    when pattern ~ '[{]yy(yy)?[}]' then extract(year from made_on)
    else 0 end;
  stem text := replace(replace(replace(pattern, '{yyyy}', to_char(made_on, 'YYYY')),
    '{yy}', to_char(made_on, 'YY')), '{mm}', to_char(made_on, 'MM'));
  width integer := substring(pattern from '[{]seq:([1-9])[}]')::integer;
  given text;
begin
  loop
    given := regexp_replace(stem, '[{]seq:[1-9][}]', fieldwright.padded(
      fieldwright.next_in_statement(of_company, 'orders:' || of_type, period), width));
    exit when not exists (
      select from work_orders where company = of_company and number = given);
  end loop;
  return given;
end $$;

create or replace function fieldwright.number_customer() returns trigger language plpgsql as $$
begin
  if coalesce(new.number, '') = '' then
    new.number := 'C-' || fieldwright.padded(fieldwright.next_in_statement(new.company, 'customers', 0), 6);
  end if;
  return new;
end $$;

drop trigger if exists customers_number on customers;
create trigger customers_number before insert on customers
  for each row execute function fieldwright.number_customer();
drop trigger if exists customers_number_run on customers;
create trigger customers_number_run after insert on customers
  for each statement execute function fieldwright.end_number_run();
