/** Rates do not overlap, numbers have no doubles, an order is billed once. */
export const migration = {
  name: '120-billing-rules',
  phase: 'after',
  sql: `
    alter table rate_cards
      add constraint rate_cards_amount check (amount_minor >= 0),
      add constraint rate_cards_validity check (valid_to is null or valid_to >= valid_from),
      add constraint rate_cards_no_overlap exclude using gist (
        company with =,
        partner_group with =,
        (coalesce(partner, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
        work_type with =,
        (coalesce(order_category, '')) with =,
        (coalesce(installation_method, '')) with =,
        daterange(valid_from, valid_to, '[]') with &&
      );

    alter table tax_codes
      add constraint tax_codes_rate check (rate_basis_points between 0 and 10000);
    create unique index tax_codes_one_default on tax_codes (company, is_default) where is_default;
    create unique index document_templates_one_default on document_templates (company, kind, is_default)
      where is_default;

    alter table invoices
      add constraint invoices_sequence check (sequence > 0),
      add constraint invoices_total check (total_minor = subtotal_minor + tax_minor);
    create unique index invoice_lines_live_order on invoice_lines (company, work_order)
      where is_live and work_order is not null;
  `,
} as const;
