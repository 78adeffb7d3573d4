create or replace function fieldwright.invoice_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'BILLING_INVOICE_KEPT: Invoice % is not deleted: numbers have no gaps. Cancel it instead.', old.number
      using errcode = '23514', table = 'invoices';
  end if;
  if (new.number, new.year, new.sequence) is distinct from (old.number, old.year, old.sequence)
    or (old.status <> 'draft'
      and (new.partner_group, new.client, new.customer, new.bill_to_name, new.currency, new.issued_on, new.subtotal_minor, new.tax_minor, new.total_minor, new.bill_to::text)
        is distinct from (old.partner_group, old.client, old.customer, old.bill_to_name, old.currency, old.issued_on, old.subtotal_minor, old.tax_minor, old.total_minor, old.bill_to::text))
  then
    raise exception 'BILLING_INVOICE_LOCKED: Invoice % is issued; its number, amounts and addressee do not change.', old.number
      using errcode = '23514', table = 'invoices';
  end if;
  if new.status in ('cancelled', 'rejected') <> (old.status in ('cancelled', 'rejected')) then
    update invoice_lines set is_live = new.status not in ('cancelled', 'rejected')
      where company = new.company and invoice = new.id;
  end if;
  return new;
end $$;

drop trigger if exists invoices_kept on invoices;
create trigger invoices_kept before update or delete on invoices
  for each row execute function fieldwright.invoice_kept();

create or replace function fieldwright.invoice_line_kept() returns trigger language plpgsql as $$
declare
  bill record;
begin
  select number, status into bill from invoices
    where company = coalesce(new.company, old.company) and id = coalesce(new.invoice, old.invoice);
  if tg_op = 'INSERT' then
    new.is_live := bill.status not in ('cancelled', 'rejected');
    return new;
  end if;
  if bill.status = 'draft' then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' or to_jsonb(new) - '{is_live,updated_at,updated_by}'::text[]
    is distinct from to_jsonb(old) - '{is_live,updated_at,updated_by}'::text[]
  then
    raise exception 'BILLING_INVOICE_LOCKED: Invoice % is issued; its lines do not change.', bill.number
      using errcode = '23514', table = 'invoice_lines';
  end if;
  return new;
end $$;

drop trigger if exists invoice_lines_kept on invoice_lines;
create trigger invoice_lines_kept before insert or update or delete on invoice_lines
  for each row execute function fieldwright.invoice_line_kept();
