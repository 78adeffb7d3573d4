-- How many orders each company has in each state, so that a list knows its count without looking at
-- them: every change adds what it changes, since one row for each count would let one transaction at a
-- time into a company's orders. The sum is right in every snapshot; the worker merges what gathers.
create table if not exists fieldwright.order_counts (
  company uuid not null,
  status text not null,
  orders bigint not null
);
create index if not exists order_counts_of on fieldwright.order_counts (company, status);

create or replace function fieldwright.count_new_orders() returns trigger language plpgsql as $$
begin
  insert into fieldwright.order_counts (company, status, orders)
  select company, status, count(*) from created group by company, status;
  return null;
end $$;

create or replace function fieldwright.count_gone_orders() returns trigger language plpgsql as $$
begin
  insert into fieldwright.order_counts (company, status, orders)
  select company, status, -count(*) from gone group by company, status;
  return null;
end $$;

create or replace function fieldwright.count_moved_order() returns trigger language plpgsql as $$
begin
  insert into fieldwright.order_counts (company, status, orders)
  values (old.company, old.status, -1), (new.company, new.status, 1);
  return null;
end $$;

create or replace function fieldwright.count_no_orders() returns trigger language plpgsql as $$
begin
  delete from fieldwright.order_counts;
  return null;
end $$;

-- Two that merge at once: the second finds the rows of the first gone and leaves what that one wrote.
create or replace function fieldwright.merge_order_counts() returns void language sql as $$
  with merged as (delete from fieldwright.order_counts returning company, status, orders)
  insert into fieldwright.order_counts (company, status, orders)
  select company, status, sum(orders) from merged group by company, status having sum(orders) <> 0
$$;

drop trigger if exists fieldwright_count_new on work_orders;
create trigger fieldwright_count_new after insert on work_orders
  referencing new table as created
  for each statement execute function fieldwright.count_new_orders();
drop trigger if exists fieldwright_count_gone on work_orders;
create trigger fieldwright_count_gone after delete on work_orders
  referencing old table as gone
  for each statement execute function fieldwright.count_gone_orders();
drop trigger if exists fieldwright_count_moved on work_orders;
create trigger fieldwright_count_moved after update on work_orders
  for each row when (old.status is distinct from new.status or old.company <> new.company)
  execute function fieldwright.count_moved_order();
drop trigger if exists fieldwright_count_none on work_orders;
create trigger fieldwright_count_none after truncate on work_orders
  for each statement execute function fieldwright.count_no_orders();

-- Whatever was there before, or happened while there were no triggers.
lock table work_orders in share row exclusive mode;
delete from fieldwright.order_counts;
insert into fieldwright.order_counts (company, status, orders)
select company, status, count(*) from work_orders group by company, status;
