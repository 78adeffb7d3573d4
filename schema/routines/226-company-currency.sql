-- Amounts of a company stand in its currency: once something was billed it is part of the books.
create or replace function fieldwright.company_currency_fixed() returns trigger language plpgsql as $$
begin
  if exists (select from invoices where company = new.id) then
    raise exception 'ORGANISATION_CURRENCY_USED: The currency of a company that has invoices does not change.'
      using errcode = '23514', table = 'companies', column = 'currency';
  end if;
  return new;
end $$;

drop trigger if exists companies_currency_fixed on companies;
create trigger companies_currency_fixed before update of currency on companies
  for each row when (old.currency is distinct from new.currency)
  execute function fieldwright.company_currency_fixed();
