-- What is paid stays paid, and of what the processor was asked for neither amount nor payer changes.
create or replace function fieldwright.charge_kept() returns trigger language plpgsql as $$
begin
  if old.state = 'succeeded' and new.state <> 'succeeded' then
    raise exception 'A charge that is paid stays paid' using errcode = 'check_violation', constraint = 'charges_stays_paid';
  end if;
  if (old.asked_at is not null or old.intent is not null) and (new.amount_minor, new.currency, new.payment_customer)
      is distinct from (old.amount_minor, old.currency, old.payment_customer) then
    raise exception 'The amount of a charge that was asked for is fixed' using errcode = 'check_violation', constraint = 'charges_amount_fixed';
  end if;
  return new;
end $$;

drop trigger if exists charges_kept on charges;
create trigger charges_kept before update on charges
  for each row execute function fieldwright.charge_kept();
