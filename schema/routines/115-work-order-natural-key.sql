-- What makes two requests the same; the words are in extensions/domain/work/natural-key.ts.
create or replace function fieldwright.natural_key(
  partner_group uuid, service_id text, ticket_id text, awo_number text, wo_number text, work_type uuid
) returns text
language plpgsql immutable as $$
declare
  service text := nullif(upper(btrim(service_id)), '');
  ticket text := coalesce(nullif(upper(btrim(ticket_id)), ''), nullif(upper(btrim(awo_number)), ''));
  wo text := nullif(upper(btrim(wo_number)), '');
  grp text := coalesce(partner_group::text, '-');
begin
  return case
    when ticket is not null then grp || '|' || coalesce(service, '-') || '|ticket:' || ticket
    when wo is not null then grp || '|' || coalesce(service, '-') || '|wo:' || wo
    when service is not null then 'open:' || grp || '|' || service || '|type:' || work_type
  end;
end $$;

create or replace function fieldwright.work_order_natural_key() returns trigger
language plpgsql as $$
begin
  new.natural_key := fieldwright.natural_key(
    coalesce(new.partner_group, new.client), new.service_id, new.ticket_id, new.awo_number, new.wo_number, new.work_type);
  if new.natural_key like 'open:%' and new.status_category in ('done', 'closed', 'cancelled') then
    new.natural_key := null;
  end if;
  return new;
end $$;

-- After the trigger that derives status_category: triggers run in the order of their names.
drop trigger if exists zz_natural_key on work_orders;
create trigger zz_natural_key
  before insert or update on work_orders
  for each row execute function fieldwright.work_order_natural_key();
