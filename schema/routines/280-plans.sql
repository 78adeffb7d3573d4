-- The tariff zone of an address: that of its splitter, or of its building where all splitters with a zone
-- have the same one. Null where there is none, or several.
create or replace function fieldwright.plan_zone_of_address(in_company uuid, in_address uuid)
returns uuid language sql stable as $$
  select case when count(*) = 1 then (array_agg(zone))[1] end
  from (
    select distinct fieldwright.plant_tariff_zone_of_splitter(s.id) as zone
    from addresses a
    join splitters s on s.company = a.company and s.is_active
      and (s.id = a.splitter or (a.splitter is null and s.building = a.building))
    where a.company = in_company and a.id = in_address
  ) zones
  where zone is not null
$$;

-- What a plan costs at an address on a day, and which row says so: the approved price of the address, a
-- promotion on the price of the zone or of the company, that price alone. No row: the plan has no price then.
-- Without an address the company's own price counts.
create or replace function fieldwright.plan_price(
  in_company uuid, in_address uuid, in_plan uuid, in_day date
) returns table (
  source text, source_row uuid, tariff_zone uuid, currency text,
  monthly_now_minor bigint, promotion_months int, monthly_after_minor bigint,
  one_time_minor bigint, regular_one_time_minor bigint, promotion uuid, tax_codes uuid[]
) language sql stable as $$
  with place as materialized (
    select fieldwright.plan_zone_of_address(in_company, in_address) as zone
  ), own as (
    select o.* from price_overrides o
    where o.company = in_company and o.address = in_address and o.plan = in_plan
      and o.state = 'approved' and in_day between o.valid_from and o.valid_to
  ), base as (
    select p.* from plan_prices p cross join place
    where p.company = in_company and p.plan = in_plan
      and in_day >= p.valid_from and (p.valid_to is null or in_day <= p.valid_to)
      and (p.tariff_zone is null or p.tariff_zone = place.zone)
    order by p.tariff_zone is null limit 1
  ), cheaper as (
    select m.* from plan_promotions m cross join place
    where m.company = in_company and m.plan = in_plan and in_day between m.valid_from and m.valid_to
      and (m.tariff_zone is null or m.tariff_zone = place.zone)
      and (m.amount_minor is null or m.currency = (select base.currency from base))
    order by m.tariff_zone is null limit 1
  ), said as (
    select 'override' as source, own.id as source_row, own.currency, own.monthly_minor as now,
      null::int as months, own.monthly_minor as after, own.one_time_minor as start,
      own.one_time_minor as regular_start, null::uuid as promotion, 1 as turn
    from own
    union all
    select case when cheaper.id is not null then 'promotion'
        when base.tariff_zone is not null then 'zone' else 'company' end,
      coalesce(cheaper.id, base.id), base.currency,
      greatest(0, base.monthly_minor - coalesce(cheaper.amount_minor,
        round(base.monthly_minor * cheaper.percent / 100.0)::bigint, 0)),
      cheaper.months, base.monthly_minor,
      case when cheaper.waives_one_time then 0 else base.one_time_minor end, base.one_time_minor,
      cheaper.id, 2
    from base left join cheaper on true
  )
  select said.source, said.source_row, place.zone, said.currency, said.now, said.months, said.after,
    said.start, said.regular_start, said.promotion,
    array(
      select t.id from service_plans p
      join tax_codes t on t.company = p.company
        and (t.id = p.tax_code or (p.tax_code is null and t.is_default))
      where p.company = in_company and p.id = in_plan)
  from said cross join place order by said.turn limit 1
$$;

-- A bundle is made of plans that are none: what it costs is said once.
create or replace function fieldwright.plan_part_fits() returns trigger language plpgsql as $$
begin
  if not exists (select from service_plans where company = new.company and id = new.plan and kind = 'bundle')
    or exists (select from service_plans where company = new.company and id = new.part and kind = 'bundle')
  then
    raise exception 'PLANS_BUNDLE_PARTS: Only a bundle has parts, and a part is no bundle.'
      using errcode = '23514', table = 'plan_parts', column = 'part';
  end if;
  return new;
end $$;

drop trigger if exists plan_parts_fit on plan_parts;
create trigger plan_parts_fit before insert or update on plan_parts
  for each row execute function fieldwright.plan_part_fits();

create or replace function fieldwright.plan_kind_fixed() returns trigger language plpgsql as $$
begin
  if exists (select from plan_parts where company = new.company and new.id in (plan, part)) then
    raise exception 'PLANS_BUNDLE_PARTS: Only a bundle has parts, and a part is no bundle.'
      using errcode = '23514', table = 'service_plans', column = 'kind';
  end if;
  return new;
end $$;

drop trigger if exists service_plans_kind_fixed on service_plans;
create trigger service_plans_kind_fixed before update of kind on service_plans
  for each row when ((new.kind = 'bundle') is distinct from (old.kind = 'bundle'))
  execute function fieldwright.plan_kind_fixed();
