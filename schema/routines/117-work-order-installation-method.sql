-- Site conditions decide rate, clock and material; an order has those of its building unless told.
create or replace function fieldwright.inherit_installation_method() returns trigger language plpgsql as $$
begin
  select installation_method into new.installation_method from buildings
    where company = new.company and id = new.building;
  return new;
end $$;

drop trigger if exists work_orders_installation_method on work_orders;
create trigger work_orders_installation_method
  before insert or update of building, installation_method on work_orders
  for each row when (new.installation_method is null and new.building is not null)
  execute function fieldwright.inherit_installation_method();
