/** An invoice names exactly one party, a line exactly what it bills; rates may be those of any party. */
export const migration = {
  name: '540-bill-to-party',
  phase: 'after',
  sql: `
    update invoices set bill_to_name = bill_to->>'name' where bill_to_name is null;
    alter table invoices
      add constraint invoices_one_party check (num_nonnulls(partner_group, client, customer) = 1);

    alter table invoice_lines disable trigger user;
    update invoice_lines set source = 'manual' where work_order is null;
    alter table invoice_lines enable trigger user;
    alter table invoice_lines add constraint invoice_lines_source
      check ((source = 'work_order') = (work_order is not null));

    alter table rate_cards
      add constraint rate_cards_one_party check (num_nonnulls(partner_group, client, customer) <= 1),
      add constraint rate_cards_partner_of_group check (partner is null or partner_group is not null),
      drop constraint rate_cards_no_overlap,
      add constraint rate_cards_no_overlap exclude using gist (
        company with =,
        (coalesce(partner_group, client, customer, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
        (coalesce(partner, '00000000-0000-0000-0000-000000000000'::uuid)) with =,
        work_type with =,
        (coalesce(order_category, '')) with =,
        (coalesce(installation_method, '')) with =,
        daterange(valid_from, valid_to, '[]') with &&
      );
  `,
} as const;
