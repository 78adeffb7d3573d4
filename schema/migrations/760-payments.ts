/**
 * Payments and credit notes never come to more than their invoice. What was paid before they were
 * kept one by one gets one payment of the whole.
 */
export const migration = {
  name: '760-payments',
  phase: 'after',
  sql: `
    insert into payments (id, company, invoice, paid_on, amount_minor, reference)
      select gen_random_uuid(), company, id, coalesce(paid_on, issued_on), total_minor, payment_reference
      from invoices where status = 'paid' and total_minor > 0;
    alter table invoices disable trigger user;
    update invoices set
      paid_minor = case when status = 'paid' then total_minor else 0 end,
      open_minor = case when status = 'paid' then 0 else total_minor end;
    alter table invoices enable trigger user;

    alter table payments
      add constraint payments_amount check (amount_minor > 0),
      add constraint payments_reversed check ((reversed_at is null) = (reverse_reason is null));
    alter table credit_notes
      add constraint credit_notes_sequence check (sequence > 0),
      add constraint credit_notes_total
        check (total_minor = subtotal_minor + tax_minor and subtotal_minor >= 0 and tax_minor >= 0);
    alter table credit_note_lines
      add constraint credit_note_lines_amount check (amount_minor >= 0 and tax_minor >= 0);
    alter table invoices
      add constraint invoices_open check (open_minor >= 0 and paid_minor >= 0 and credited_minor >= 0),
      add constraint invoices_settled check (
        case status
          when 'paid' then open_minor = 0
          when 'credited' then open_minor = 0
          when 'cancelled' then paid_minor = 0 and credited_minor = 0
          else open_minor > 0 or total_minor = 0
        end);
  `,
} as const;
