-- What is open on an invoice follows from its total, its payments and its credit notes.
create or replace function fieldwright.invoice_balance() returns trigger language plpgsql as $$
begin
  new.open_minor := new.total_minor - new.paid_minor - new.credited_minor;
  if tg_op = 'UPDATE' and new.open_minor is distinct from old.open_minor then
    if new.open_minor = 0 and new.status in ('issued', 'sent') then
      new.status := case when new.paid_minor > 0 then 'paid' else 'credited' end;
    elsif new.open_minor > 0 and new.status in ('paid', 'credited') then
      new.status := case when new.submission_id is null then 'issued' else 'sent' end;
    end if;
  end if;
  return new;
end $$;

drop trigger if exists invoices_balance on invoices;
create trigger invoices_balance before insert or update on invoices
  for each row execute function fieldwright.invoice_balance();

-- The invoice is locked before its payments are read, so that of two at once each sees the other.
create or replace function fieldwright.weigh_invoice() returns trigger language plpgsql as $$
begin
  perform from invoices where company = new.company and id = new.invoice for no key update;
  update invoices i set paid_minor = p.sum, credited_minor = c.sum,
    paid_on = case when i.total_minor = p.sum + c.sum then p.last_on end,
    payment_reference = case when i.total_minor = p.sum + c.sum then p.last_reference end,
    updated_at = now()
  from (
    select coalesce(sum(amount_minor), 0) as sum, max(paid_on) as last_on,
      (array_agg(reference order by paid_on desc, created_at desc))[1] as last_reference
    from payments where company = new.company and invoice = new.invoice and reversed_at is null) p,
    (select coalesce(sum(total_minor), 0) as sum
    from credit_notes where company = new.company and invoice = new.invoice) c
  where i.company = new.company and i.id = new.invoice;
  return null;
end $$;

drop trigger if exists payments_weigh on payments;
create trigger payments_weigh after insert or update of reversed_at on payments
  for each row execute function fieldwright.weigh_invoice();
drop trigger if exists credit_notes_weigh on credit_notes;
create trigger credit_notes_weigh after insert on credit_notes
  for each row execute function fieldwright.weigh_invoice();

-- `tg_argv` are the columns that may change: a payment is taken back once, a credit note is printed.
create or replace function fieldwright.money_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or to_jsonb(new) - tg_argv is distinct from to_jsonb(old) - tg_argv
    or (tg_table_name = 'payments' and (to_jsonb(old) ->> 'reversed_at') is not null)
  then
    raise exception 'BILLING_PAYMENT_KEPT: A payment or credit note that was noted does not change and is not deleted. Take the payment back instead.'
      using errcode = '23514', table = tg_table_name;
  end if;
  return new;
end $$;

drop trigger if exists payments_kept on payments;
create trigger payments_kept before update or delete on payments for each row
  execute function fieldwright.money_kept(
    'reversed_at', 'reversed_by', 'reverse_reason', 'updated_at', 'updated_by');
drop trigger if exists credit_notes_kept on credit_notes;
create trigger credit_notes_kept before update or delete on credit_notes for each row
  execute function fieldwright.money_kept('pdf', 'pdf_status', 'pdf_error', 'updated_at', 'updated_by');
drop trigger if exists credit_note_lines_kept on credit_note_lines;
create trigger credit_note_lines_kept before update or delete on credit_note_lines for each row
  execute function fieldwright.money_kept('updated_at', 'updated_by');

-- No line is credited beyond itself, and a credit note is of lines of its invoice. Those who credit
-- the same invoice wait for each other: its row was locked by the note.
create or replace function fieldwright.credit_line_fits() returns trigger language plpgsql as $$
declare
  line record;
begin
  select l.amount_minor, l.tax_minor into line from invoice_lines l
    join credit_notes n on n.company = l.company and n.invoice = l.invoice
    where l.company = new.company and l.id = new.invoice_line and n.id = new.credit_note;
  if not found or exists (
    select from credit_note_lines c where c.company = new.company and c.invoice_line = new.invoice_line
    having sum(c.amount_minor) > line.amount_minor or sum(c.tax_minor) > line.tax_minor)
  then
    raise exception 'BILLING_CREDIT_LINES: Line % does not have that much left to credit.', new.position
      using errcode = '23514', table = 'credit_note_lines';
  end if;
  return null;
end $$;

drop trigger if exists credit_note_lines_fits on credit_note_lines;
create trigger credit_note_lines_fits after insert on credit_note_lines
  for each row execute function fieldwright.credit_line_fits();

-- At the end of the transaction the note is the sum of its lines.
create or replace function fieldwright.credit_note_adds_up() returns trigger language plpgsql as $$
declare
  note uuid := case tg_table_name when 'credit_notes' then new.id
    else (to_jsonb(new) ->> 'credit_note')::uuid end;
begin
  if exists (select from credit_notes n where n.id = note and (n.subtotal_minor, n.tax_minor)
    <> (select coalesce(sum(l.amount_minor), 0), coalesce(sum(l.tax_minor), 0)
      from credit_note_lines l where l.company = n.company and l.credit_note = n.id))
  then
    raise exception 'a credit note is not the sum of its lines'
      using errcode = '23514', table = 'credit_notes', constraint = 'credit_notes_lines';
  end if;
  return null;
end $$;

drop trigger if exists credit_notes_adds_up on credit_notes;
create constraint trigger credit_notes_adds_up after insert on credit_notes
  deferrable initially deferred for each row execute function fieldwright.credit_note_adds_up();
drop trigger if exists credit_note_lines_adds_up on credit_note_lines;
create constraint trigger credit_note_lines_adds_up after insert on credit_note_lines
  deferrable initially deferred for each row execute function fieldwright.credit_note_adds_up();
